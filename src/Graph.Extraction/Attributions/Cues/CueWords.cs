using static Graph.Extraction.Attributions.Cues.Complement;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>The verbs that report words and thoughts, by what stands in plain words beside them; what hangs on them in the tree is read by <see cref="CueFrames"/>.</summary>
internal static class CueWords
{
    private const Complement Speech = That | Quote | After;

    private static readonly CueVerb[] Verbs =
    [
        .. Of(Speech | Bare, "say add argue declare stress reply recall conclude predict joke hint insist assert allege contend boast speculate warn caution"),
        .. Of(Speech | Bare, "state note write tweet report claim", isNounToo: true),
        .. Of(Speech | Bare | Noun, "explain acknowledge admit concede"),
        .. Of(Speech | Addressee | Bare, "tell"),
        .. Of(Addressee | That | Bare, "assure remind inform notify"),
        .. Of(Speech, "remark observe muse radio quip shout respond proclaim testify opine retort blog chant clarify specify stipulate relate recount interject elaborate pronounce disclose divulge enthuse exult fume rave rejoin rejoice insinuate intimate profess attest swear certify confess concur advise complain"),
        .. Of(Speech, "answer counter reason rule decree lecture protest object forecast project counsel", isNounToo: true),
        .. Of(Quote | After, "begin finish interrupt bark roar bellow boom whine wail rasp drawl blurt stammer stutter tease giggle huff continue read comment post shrug sigh snap laugh whisper mutter murmur mumble sneer scoff groan gasp cry yell scream growl grumble thunder exclaim hiss chuckle sob grin", isNounToo: true),
        .. Of(Quote | After, "pose"),
        .. Of(Quote | After | Addressee, "beg plead implore ask"),
        .. Of(That | After, "reckon foresee infer deduce calculate theorize surmise"),
        .. Of(Speech | Noun, "emphasize emphasise underline underscore highlight mention lament"),
        .. Of(That | Bare | After, "suggest indicate reveal believe think"),
        .. Of(That | Bare | After, "show find estimate", isNounToo: true),
        .. Of(That | Noun, "describe signal cite propose"),
        .. Of(That, "submit"),
        .. Of(That, "charge", isNounToo: true),
        .. Of(That | Noun, "demand request", isNounToo: true),
        .. Of(Noun, "reject dismiss refute rebuff criticize criticise praise accuse condemn denounce slam applaud decry mock ridicule endorse call oppose"),
        .. Of(Noun, "question blame blast hail support", isNounToo: true),
        .. Of(That, "maintain imply recommend feel know doubt understand worry realize realise learn"),
        .. Of(Speech | Noun | Bare, "confirm reiterate reaffirm"),
        .. Of(Speech, "repeat"),
        .. Of(That | Bare, "agree"),
        .. Of(That | Noun | Infinitive | After | Bare, "deny"),
        .. Of(That | Quote | After, "wonder"),
        .. Of(Noun | Quote | That, "urge"),
        .. Of(That | Noun | Bare | After, "announce"),
        .. Of(That | Infinitive | Bare | Noun, "promise pledge vow", isNounToo: true),
        .. Of(Infinitive, "intend decide decline refuse threaten"),
        .. Of(Infinitive, "plan want", isNounToo: true),
        .. Of(That | Bare | Infinitive, "hope fear", isNounToo: true),
        .. Of(That | Infinitive, "expect"),
        .. Of(Speech, "point", particle: "out"),
        .. Of(Speech, "shoot fire hit", particle: "back"),
        .. Of(Noun, "refer point", particle: "to"),
        .. Of(Noun, "talk speak", particle: "about"),
        .. Of(Noun, "rule call", particle: "out"),
        .. Of(Noun, "call", particle: "for"),
        .. Of(Noun, "call", particle: "on"),
        .. Of(Noun, "warn caution", particle: "against"),
    ];

    private static readonly Dictionary<string, (CueVerb Verb, CueForm Form)[]> Forms = Verbs
        .SelectMany(verb => CueForms.Of(verb.Lemma).Select(form => (form.Word, Entry: (verb, form.Form))))
        .GroupBy(form => form.Word, form => form.Entry, StringComparer.Ordinal)
        .ToDictionary(forms => forms.Key, forms => forms.ToArray(), StringComparer.Ordinal);

    /// <summary>What reporting verb a word can be a form of; the one with a fitting particle first.</summary>
    public static (CueVerb Verb, CueForm Form)? Find(string word, string next)
    {
        if (!Forms.TryGetValue(word, out var entries))
            return null;
        (CueVerb, CueForm)? plain = null;
        foreach (var entry in entries)
        {
            if (entry.Verb.Particle is { } particle && particle == next)
                return entry;
            if (entry.Verb.Particle is null)
                plain ??= entry;
        }

        return plain;
    }

    public static bool IsForm(string word) => Forms.ContainsKey(word);

    private static IEnumerable<CueVerb> Of(Complement complement, string lemmas, bool isNounToo = false, string? particle = null) =>
        lemmas.Split(' ').Select(lemma => new CueVerb(lemma, CueClasses.OfVerb(lemma, particle is null ? [] : [particle]), complement, isNounToo, particle));
}
