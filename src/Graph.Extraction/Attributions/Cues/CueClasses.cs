using Graph.Core.Statements;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>
/// Of which class each word is that reports what is said, thought or planned. What may be said by it beside it stands in
/// <see cref="CueWords"/>, what may hang on it in the tree in <see cref="CueFrames"/>.
/// </summary>
internal static class CueClasses
{
    private static readonly Dictionary<string, CueClass> Verbs = Table(
    [
        .. Of(CueClass.Neutral, "say add explain tell assure remind inform notify argue declare stress reply recall conclude predict joke remark observe muse radio quip shout respond proclaim testify opine retort blog chant clarify specify stipulate relate recount interject elaborate pronounce disclose divulge enthuse exult fume rave rejoin rejoice answer counter reason rule decree lecture protest object forecast project counsel begin finish interrupt bark roar bellow boom whine wail rasp drawl blurt stammer stutter tease giggle huff emphasize emphasise underline underscore highlight mention lament state note write tweet report continue read comment post shrug sigh snap laugh whisper mutter murmur mumble sneer scoff groan gasp cry yell scream growl grumble thunder exclaim hiss chuckle sob grin suggest indicate reveal describe signal cite point shoot fire hit hint refer talk speak dwell touch gush marvel show identify name find estimate demonstrate illustrate discuss outline tout defend voice express allude react fret brag provide affirm detail reference trumpet retweet document articulate unveil list vouch submit pose draw"),
        .. Of(CueClass.Claiming, "insinuate intimate profess attest swear certify insist assert allege contend boast speculate claim maintain imply charge"),
        .. Of(CueClass.Conceding, "confess acknowledge admit concede"),
        .. Of(CueClass.Confirming, "concur confirm reiterate repeat reaffirm agree verify"),
        .. Of(CueClass.Denying, "deny reject dismiss rubbish debunk contradict refute rebuff decline refuse dispute"),
        .. Of(CueClass.Asking, "ask wonder question inquire"),
        .. Of(CueClass.Demanding, "beg plead implore advise demand request urge recommend encourage order instruct push press challenge advocate appeal"),
        .. Of(CueClass.Announcing, "announce promise pledge vow intend decide plan propose offer volunteer"),
        .. Of(CueClass.Warning, "warn caution threaten"),
        .. Of(CueClass.Judging, "criticize criticise praise accuse condemn denounce slam applaud decry mock ridicule endorse complain blame blast hail call oppose attack bash assail rip disparage belittle lambaste deride trash chide support back favor favour label dub brand portray deem characterize characterise credit compare liken commend scold lambast rebuke chastise berate excoriate skewer pillory savage admonish reprimand vilify malign insult taunt heckle denigrate demean lampoon sympathize sympathise empathize empathise balk bristle downplay cast paint present frame echo thank welcome apologize apologise rail congratulate bemoan repudiate rebut term fault castigate upbraid"),
        .. Of(CueClass.Thinking, "reckon foresee infer deduce calculate theorize surmise believe think hope fear expect feel know doubt understand worry realize realise learn want posit recognize recognise suspect assume consider guess notice remember imagine regret wish disagree seek prefer aim view regard perceive seem appear see mean ensure suppose determine figure forget resent hear prove discover establish hold presume anticipate check accept admire mind bet pray trust concern convince hypothesize hypothesise guarantee premise dislike despise loathe detest"),
    ]);

    // With the word behind them they report otherwise than without.
    private static readonly Dictionary<string, CueClass> Phrases = new(StringComparer.Ordinal)
    {
        ["rule out"] = CueClass.Denying, ["call for"] = CueClass.Demanding, ["call on"] = CueClass.Demanding,
    };

    // By what leads to what hangs on them, though a clause behind them is told otherwise.
    private static readonly Dictionary<string, CueClass> Prepositions = new(StringComparer.Ordinal)
    {
        ["object to"] = CueClass.Judging, ["argue against"] = CueClass.Judging, ["argue for"] = CueClass.Demanding,
    };

    /// <summary>Verbs by which what another has told is denied.</summary>
    public static readonly HashSet<string> Denials = FunctionWords.Set("deny reject dispute refute dismiss");

    private static readonly Dictionary<string, CueClass> Nouns = Table(
    [
        .. Of(CueClass.Neutral, "statement report message sign evidence conclusion finding news word remark comment ruling verdict revelation disclosure announcement declaration reminder testimony prediction forecast estimate speculation rumor rumour hint reference mention description"),
        .. Of(CueClass.Claiming, "claim allegation assertion contention argument suggestion accusation notion charge insistence position stance"),
        .. Of(CueClass.Conceding, "admission acknowledgment acknowledgement concession confession"),
        .. Of(CueClass.Confirming, "confirmation assurance"),
        .. Of(CueClass.Denying, "denial"),
        .. Of(CueClass.Demanding, "demand request recommendation"),
        .. Of(CueClass.Announcing, "decision plan intention proposal call desire offer bid effort promise pledge vow threat"),
        .. Of(CueClass.Warning, "warning"),
        .. Of(CueClass.Judging, "complaint objection support opposition criticism condemnation attack praise defense defence endorsement rejection denunciation"),
        .. Of(CueClass.Thinking, "assumption conviction suspicion theory realization belief view opinion idea hope fear concern worry feeling expectation impression sense doubt"),
    ]);

    private static readonly Dictionary<string, CueClass> Adjectives = Table(
    [
        .. Of(CueClass.Judging, "critical supportive skeptical sceptical dismissive furious angry annoyed outraged irritated unhappy disappointed frustrated dissatisfied displeased pleased uncomfortable enthusiastic upset ashamed tired"),
        .. Of(CueClass.Thinking, "adamant insistent doubtful pessimistic fearful confident sure aware convinced hopeful worried concerned afraid certain optimistic glad proud clear wary leery mindful distrustful suspicious envious jealous nervous anxious excited uneasy ambivalent eager willing reluctant hesitant unwilling loath"),
    ]);

    /// <param name="behind">The particle or prepositions with which it reports.</param>
    public static CueClass OfVerb(string lemma, IEnumerable<string> behind)
    {
        foreach (var word in behind)
            if (Phrases.TryGetValue($"{lemma} {word}", out var known))
                return known;
        return Known(Verbs, lemma);
    }

    /// <summary>The class that a verb has with a preposition, where it is another than its own.</summary>
    public static CueClass? OfPreposition(string lemma, string word) => lemma is "object" or "argue" && Prepositions.TryGetValue($"{lemma} {word}", out var known) ? known : null;

    public static CueClass OfNoun(string lemma) => Known(Nouns, lemma);

    public static CueClass OfAdjective(string lemma) => Known(Adjectives, lemma);

    private static CueClass Known(Dictionary<string, CueClass> classes, string lemma) =>
        classes.TryGetValue(lemma, out var known) ? known : throw new InvalidOperationException($"The cue '{lemma}' has no class. Every word that reports needs one in CueClasses.cs.");

    private static Dictionary<string, CueClass> Table(IEnumerable<(string Lemma, CueClass Class)> classes) => classes.ToDictionary(word => word.Lemma, word => word.Class, StringComparer.Ordinal);

    private static IEnumerable<(string Lemma, CueClass Class)> Of(CueClass cueClass, string lemmas) => lemmas.Split(' ').Select(lemma => (lemma, cueClass));
}
