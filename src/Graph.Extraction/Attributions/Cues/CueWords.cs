using Graph.Core.Statements;
using static Graph.Extraction.Attributions.Cues.Complement;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>The verbs that report words and thoughts, by class, with what may follow them.</summary>
internal static class CueWords
{
    private const Complement Speech = That | Quote | After;

    private static readonly CueVerb[] Verbs =
    [
        .. Of(CueClass.Neutral, Speech | Bare, "say add"),
        .. Of(CueClass.Neutral, Speech | Bare | Noun, "explain"),
        .. Of(CueClass.Neutral, Speech | Addressee | Bare, "tell"),
        .. Of(CueClass.Neutral, Addressee | That | Bare, "assure remind inform notify"),
        .. Of(CueClass.Neutral, Speech | Bare, "argue declare stress reply recall conclude predict joke"),
        .. Of(CueClass.Neutral, Speech, "remark observe muse quip shout respond proclaim testify opine retort blog chant"),
        .. Of(CueClass.Neutral, Speech, "clarify specify stipulate relate recount interject elaborate pronounce disclose divulge enthuse exult fume rave rejoin rejoice"),
        .. Of(CueClass.Neutral, Speech, "answer counter reason rule decree lecture protest object forecast project counsel", isNounToo: true),
        .. Of(CueClass.Neutral, Quote | After, "begin finish interrupt bark roar bellow boom whine wail rasp drawl blurt stammer stutter tease giggle huff", isNounToo: true),
        .. Of(CueClass.Claiming, Speech, "insinuate intimate profess attest swear certify"),
        .. Of(CueClass.Conceding, Speech, "confess"),
        .. Of(CueClass.Confirming, Speech, "concur"),
        .. Of(CueClass.Demanding, Quote | After | Addressee, "beg plead implore"),
        .. Of(CueClass.Demanding, Speech, "advise"),
        .. Of(CueClass.Thinking, That | After, "reckon foresee infer deduce calculate theorize surmise"),
        .. Of(CueClass.Neutral, Speech | Noun, "emphasize emphasise underline underscore highlight mention lament"),
        .. Of(CueClass.Neutral, Speech | Bare, "state note write tweet report", isNounToo: true),
        .. Of(CueClass.Neutral, Quote | After, "continue read comment post", isNounToo: true),
        .. Of(CueClass.Neutral, Quote | After, "shrug sigh snap laugh whisper mutter murmur mumble sneer scoff groan gasp cry yell scream growl grumble thunder exclaim hiss chuckle sob grin", isNounToo: true),
        .. Of(CueClass.Neutral, That | Bare | After, "suggest indicate reveal"),
        .. Of(CueClass.Neutral, That | Noun, "describe signal cite"),
        .. Of(CueClass.Neutral, Speech, "point", particle: "out"),
        .. Of(CueClass.Neutral, Speech, "shoot fire hit", particle: "back"),
        .. Of(CueClass.Neutral, Speech | Bare, "hint"),
        .. Of(CueClass.Neutral, Noun, "refer point", particle: "to"),
        .. Of(CueClass.Neutral, Noun, "talk speak", particle: "about"),
        .. Of(CueClass.Neutral, That | Bare | After, "show find estimate", isNounToo: true),
        .. Of(CueClass.Claiming, Speech | Bare, "insist assert allege contend boast speculate"),
        .. Of(CueClass.Claiming, Speech | Bare, "claim", isNounToo: true),
        .. Of(CueClass.Claiming, That, "maintain imply"),
        .. Of(CueClass.Conceding, Speech | Bare | Noun, "acknowledge admit concede"),
        .. Of(CueClass.Confirming, Speech | Noun | Bare, "confirm reiterate reaffirm"),
        .. Of(CueClass.Confirming, That | Bare, "agree"),
        .. Of(CueClass.Denying, That | Noun | Infinitive | After | Bare, "deny"),
        .. Of(CueClass.Denying, Noun, "reject dismiss refute rebuff"),
        .. Of(CueClass.Denying, Noun, "rule", particle: "out"),
        .. Of(CueClass.Asking, Quote | After | Addressee, "ask"),
        .. Of(CueClass.Asking, That | Quote | After, "wonder"),
        .. Of(CueClass.Asking, Noun, "question", isNounToo: true),
        .. Of(CueClass.Demanding, That | Noun, "demand request", isNounToo: true),
        .. Of(CueClass.Demanding, Noun | Quote | That, "urge"),
        .. Of(CueClass.Demanding, Noun, "call", particle: "for"),
        .. Of(CueClass.Demanding, Noun, "call", particle: "on"),
        .. Of(CueClass.Demanding, That, "recommend"),
        .. Of(CueClass.Announcing, That | Noun | Bare | After, "announce"),
        .. Of(CueClass.Announcing, That | Infinitive | Bare | Noun, "promise pledge vow", isNounToo: true),
        .. Of(CueClass.Announcing, Infinitive, "intend decide"),
        .. Of(CueClass.Denying, Infinitive, "decline refuse"),
        .. Of(CueClass.Announcing, Infinitive, "plan", isNounToo: true),
        .. Of(CueClass.Announcing, That | Noun, "propose"),
        .. Of(CueClass.Warning, Speech | Bare, "warn caution"),
        .. Of(CueClass.Warning, Noun, "warn caution", particle: "against"),
        .. Of(CueClass.Warning, Infinitive, "threaten"),
        .. Of(CueClass.Judging, Noun, "criticize criticise praise accuse condemn denounce slam applaud decry mock ridicule endorse"),
        .. Of(CueClass.Judging, Speech, "complain"),
        .. Of(CueClass.Judging, Noun, "blame blast hail", isNounToo: true),
        .. Of(CueClass.Judging, Noun, "call"),
        .. Of(CueClass.Thinking, That | Bare | After, "believe think"),
        .. Of(CueClass.Thinking, That | Bare | Infinitive, "hope fear", isNounToo: true),
        .. Of(CueClass.Thinking, That | Infinitive, "expect"),
        .. Of(CueClass.Thinking, That, "feel know doubt understand worry realize realise learn"),
        .. Of(CueClass.Thinking, Infinitive, "want", isNounToo: true),
        .. Of(CueClass.Judging, Noun, "oppose"),
    ];

    private static readonly Dictionary<string, string[]> IrregularPasts = new(StringComparer.Ordinal)
    {
        ["say"] = ["said"], ["tell"] = ["told"], ["write"] = ["wrote", "written"], ["read"] = ["read"], ["find"] = ["found"], ["show"] = ["showed", "shown"],
        ["think"] = ["thought"], ["feel"] = ["felt"], ["know"] = ["knew", "known"], ["understand"] = ["understood"], ["speak"] = ["spoke", "spoken"],
        ["shoot"] = ["shot"], ["hit"] = ["hit"], ["plan"] = ["planned"], ["refer"] = ["referred"], ["quip"] = ["quipped"], ["blog"] = ["blogged"], ["slam"] = ["slammed"], ["learn"] = ["learned", "learnt"],
        ["admit"] = ["admitted"], ["post"] = ["posted"], ["shrug"] = ["shrugged"], ["snap"] = ["snapped"], ["begin"] = ["began", "begun"], ["swear"] = ["swore", "sworn"], ["foresee"] = ["foresaw", "foreseen"], ["forecast"] = ["forecast", "forecasted"],
        ["concur"] = ["concurred"], ["infer"] = ["inferred"], ["rebut"] = ["rebutted"], ["beg"] = ["begged"], ["sob"] = ["sobbed"], ["grin"] = ["grinned"],
    };

    private static readonly Dictionary<string, string> IrregularIngs = new(StringComparer.Ordinal)
    {
        ["hit"] = "hitting", ["plan"] = "planning", ["refer"] = "referring", ["quip"] = "quipping", ["blog"] = "blogging", ["slam"] = "slamming", ["admit"] = "admitting",
        ["begin"] = "beginning", ["concur"] = "concurring", ["infer"] = "inferring", ["foresee"] = "foreseeing", ["beg"] = "begging", ["agree"] = "agreeing", ["shrug"] = "shrugging", ["snap"] = "snapping", ["sob"] = "sobbing", ["grin"] = "grinning",
    };

    private static readonly Dictionary<string, (CueVerb Verb, CueForm Form)[]> Forms = Verbs
        .SelectMany(verb => FormsOf(verb.Lemma).Select(form => (form.Word, Entry: (verb, form.Form))))
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

    private static IEnumerable<CueVerb> Of(CueClass cueClass, Complement complement, string lemmas, bool isNounToo = false, string? particle = null) =>
        lemmas.Split(' ').Select(lemma => new CueVerb(lemma, cueClass, complement, isNounToo, particle));

    private static IEnumerable<(string Word, CueForm Form)> FormsOf(string lemma)
    {
        // The past comes first: news tells what was, so "read" is taken for it.
        foreach (var past in IrregularPasts.GetValueOrDefault(lemma, [Past(lemma)]))
            yield return (past, CueForm.Past);
        if (DoublesL(lemma))
        {
            yield return (lemma + "led", CueForm.Past);
            yield return (lemma + "ling", CueForm.Ing);
        }

        yield return (lemma, CueForm.Plain);
        yield return (Third(lemma), CueForm.Third);
        yield return (IrregularIngs.GetValueOrDefault(lemma, Ing(lemma)), CueForm.Ing);
    }

    private static string Third(string lemma) =>
        EndsInConsonantY(lemma) ? lemma[..^1] + "ies" : lemma[^1] is 's' or 'h' or 'x' ? lemma + "es" : lemma + "s";

    private static string Past(string lemma) =>
        EndsInConsonantY(lemma) ? lemma[..^1] + "ied" : lemma.EndsWith('e') ? lemma + "d" : lemma + "ed";

    // British: "signalled", "counselling".
    private static bool DoublesL(string lemma) => lemma.EndsWith("nal", StringComparison.Ordinal) || lemma.EndsWith("sel", StringComparison.Ordinal);

    private static string Ing(string lemma) => lemma.EndsWith('e') && !lemma.EndsWith("ee", StringComparison.Ordinal) ? lemma[..^1] + "ing" : lemma + "ing";

    private static bool EndsInConsonantY(string lemma) => lemma.EndsWith('y') && !"aeiou".Contains(lemma[^2], StringComparison.Ordinal);
}
