using Graph.Core.Statements;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>What may hang on a cue as the thing said, in terms of the tree.</summary>
[Flags]
internal enum Frame
{
    /// <summary>A clause: "agreed that ...", "decided whether ...".</summary>
    Clause = 1,

    /// <summary>"to ...": "plans to return", "his promise to return".</summary>
    Infinitive = 2,

    /// <summary>A noun phrase: "attacked the plan".</summary>
    Object = 4,

    /// <summary>Somebody is to do something: "urged the council to vote".</summary>
    ObjectInfinitive = 8,

    /// <summary>A phrase with one of the frame's prepositions: "pushed for talks", "his support for the plan".</summary>
    Preposition = 16,

    /// <summary>What is said of the cue's subject, by nobody in particular: "seems to be late", "it appears that ...".</summary>
    Evidence = 32,

    /// <summary>A clause, where the speaker tells it of himself or another's words hold it: "I remember that ...", "she said they saw that ...".</summary>
    OwnClause = 64,

    /// <summary>What was done: "denied taking it".</summary>
    Gerund = 128,

    /// <summary>What is said of the subject of a passive: "is believed to be ill".</summary>
    PassiveInfinitive = 256,

    /// <summary>A thing with what it is taken for: "sees the bridge as a threat", "the man was identified as a porter".</summary>
    ObjectAs = 512,
}

internal static class Frames
{
    // Enum.HasFlag may allocate.
    public static bool Holds(this Frame frames, Frame one) => (frames & one) == one;
}

/// <summary>A word that reports, with what may be said by it.</summary>
internal sealed record CueFrame(string Lemma, string Part, CueClass Class, Frame Frames, IReadOnlySet<string> Prepositions);

/// <summary>
/// The verbs, nouns and adjectives that report what is said, thought or planned, by what hangs on them in the tree. What stands beside its
/// cue in plain words is read by <see cref="CueWords"/>.
/// </summary>
internal static class CueFrames
{
    private static readonly Dictionary<string, Dictionary<string, CueFrame>> FramesByPart = new Entry[][]
    {
        Verbs(Frame.Clause, "say add explain argue declare stress state note write tweet report suggest indicate reveal show find estimate conclude predict recall observe remark mention tell inform remind assure demonstrate illustrate signal testify opine proclaim clarify specify stipulate recount rule decree counter reason protest object lament disclose divulge forecast project pronounce reply retort respond emphasize emphasise underline underscore highlight insinuate intimate profess attest certify swear confess concur request reckon foresee infer deduce calculate theorize surmise posit insist assert allege contend boast speculate claim maintain imply charge acknowledge admit concede confirm reiterate reaffirm verify wonder inquire warn caution believe think hope fear expect feel know doubt understand worry realize realise learn recognize recognise suspect assume consider guess notice hint tout joke fret brag provide affirm answer submit"),
        Verbs(Frame.Clause | Frame.Object | Frame.Gerund, "recommend"),
        Verbs(Frame.Object, "discuss describe outline tout highlight defend voice express emphasize stress mention explain plan attack criticize criticise praise condemn denounce blast slam mock ridicule applaud decry bash endorse assail rip disparage belittle lambaste lambast rubbish debunk deride trash chide support oppose back favor favour prefer call label dub brand portray deem characterize characterise accuse blame credit compare liken commend hail scold rebuke view consider regard echo thank welcome repeat detail disclose reference trumpet recount retweet document articulate unveil list congratulate bemoan repudiate rebut advocate term fault castigate upbraid chastise berate excoriate skewer pillory savage admonish reprimand vilify malign insult taunt heckle denigrate demean lampoon admire contradict downplay dislike despise loathe detest affirm forecast"),
        Verbs(Frame.Preposition, "talk speak comment elaborate", "about of on"),
        Verbs(Frame.Preposition, "refer point allude respond react confess admit", "to"),
        Verbs(Frame.Clause | Frame.Infinitive, "agree promise pledge vow decide plan intend offer volunteer threaten"),
        Verbs(Frame.Clause | Frame.Object, "deny reject dismiss refute dispute announce"),
        Verbs(Frame.Infinitive, "decline refuse hope seek prefer aim claim call"),
        Verbs(Frame.Clause | Frame.ObjectInfinitive | Frame.Infinitive, "ask"),
        Verbs(Frame.Clause | Frame.ObjectInfinitive, "urge encourage order advise instruct implore beg"),
        Verbs(Frame.Object | Frame.Clause, "question"),
        Verbs(Frame.Clause | Frame.Object | Frame.Infinitive, "demand"),
        Verbs(Frame.Preposition, "call push press advocate", "for on"),
        Verbs(Frame.ObjectInfinitive, "press push challenge"),
        Verbs(Frame.Preposition, "appeal apologize apologise argue vouch ask", "for"),
        Verbs(Frame.Preposition, "appeal draw", "to"),
        Verbs(Frame.Clause | Frame.Infinitive | Frame.Object | Frame.Gerund, "propose"),
        Verbs(Frame.Preposition, "warn caution", "of about against"),
        Verbs(Frame.Preposition | Frame.Clause, "complain", "about of"),
        Verbs(Frame.PassiveInfinitive, "say report believe think know understand"),
        Verbs(Frame.Gerund, "recall report mention suggest admit acknowledge deny consider remember imagine regret"),
        Verbs(Frame.Infinitive | Frame.ObjectInfinitive, "want wish expect"),
        Verbs(Frame.Preposition, "worry disagree agree concur sympathize sympathise empathize empathise", "about with"),
        Verbs(Frame.Preposition, "rail argue", "against"),
        Verbs(Frame.Preposition, "hope", "for"),
        Verbs(Frame.Preposition, "object", "to"),
        Verbs(Frame.Preposition, "dwell touch", "on upon"),
        Verbs(Frame.Preposition, "ask inquire write hint boast brag argue joke muse gush tweet speculate", "about"),
        Verbs(Frame.Preposition, "boast brag", "of"),
        Verbs(Frame.Preposition, "hint balk bristle marvel scoff sneer", "at"),
        Verbs(Frame.Preposition, "believe", "in"),
        Verbs(Frame.Preposition, "insist", "on"),
        Verbs(Frame.ObjectAs, "see view regard perceive identify name cast paint present frame"),
        Verbs(Frame.Evidence, "seem appear"),
        Verbs(Frame.Object | Frame.ObjectInfinitive, "want"),
        Verbs(Frame.OwnClause, "see mean ensure remember imagine suppose determine figure forget resent hear prove discover establish hold presume anticipate check accept admire regret mind bet pray trust wish concern convince hypothesize hypothesise guarantee premise read exclaim"),
        Nouns(Frame.Infinitive, "decision plan intention proposal call desire offer bid effort"),
        Nouns(Frame.Clause, "claim allegation assertion contention argument suggestion accusation notion charge statement report message sign evidence conclusion finding news word remark comment ruling verdict revelation disclosure announcement declaration reminder testimony prediction forecast estimate speculation rumor rumour hint position stance insistence admission acknowledgment acknowledgement concession confession confirmation assurance denial complaint objection assumption conviction suspicion theory realization belief view opinion idea hope fear concern worry feeling expectation impression sense doubt warning demand request recommendation"),
        Nouns(Frame.Clause | Frame.Infinitive, "promise pledge vow threat"),
        Nouns(Frame.Preposition, "support opposition criticism condemnation attack praise defense defence endorsement rejection denunciation", "for to of on against"),
        Nouns(Frame.Preposition, "call demand", "for"),
        Nouns(Frame.Preposition, "reference mention allegation description", "to of"),
        Adjectives(Frame.Preposition, "critical supportive skeptical sceptical dismissive wary leery mindful proud ashamed afraid fearful tired distrustful suspicious envious jealous aware confident", "of"),
        Adjectives(Frame.Preposition, "angry worried concerned nervous anxious excited enthusiastic upset uneasy ambivalent optimistic pessimistic skeptical sceptical confident", "about"),
        Adjectives(Frame.Preposition, "furious angry annoyed outraged irritated", "at with"),
        Adjectives(Frame.Preposition, "unhappy disappointed frustrated dissatisfied displeased pleased uncomfortable", "with"),
        Adjectives(Frame.Infinitive, "eager willing reluctant hesitant unwilling loath"),
        Adjectives(Frame.Clause, "adamant insistent doubtful pessimistic fearful confident sure aware convinced hopeful worried concerned afraid certain optimistic glad proud skeptical sceptical clear"),
    }.SelectMany(entries => entries).GroupBy(entry => entry.Part, StringComparer.Ordinal)
        .ToDictionary(part => part.Key, part => part.GroupBy(entry => entry.Lemma, StringComparer.Ordinal).ToDictionary(entries => entries.Key, Joined, StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The frame of a lemma as VERB, NOUN or ADJ, or null.</summary>
    public static CueFrame? Find(string lemma, string part) => (part switch { "VERB" => OfVerbs, "NOUN" => OfNouns, _ => OfAdjectives }).GetValueOrDefault(lemma);

    private static readonly Dictionary<string, CueFrame> OfVerbs = FramesByPart["VERB"];
    private static readonly Dictionary<string, CueFrame> OfNouns = FramesByPart["NOUN"];
    private static readonly Dictionary<string, CueFrame> OfAdjectives = FramesByPart["ADJ"];

    private static CueFrame Joined(IGrouping<string, Entry> entries)
    {
        var (lemma, part) = (entries.Key, entries.First().Part);
        var prepositions = entries.SelectMany(entry => entry.Prepositions).ToHashSet();
        var cueClass = part switch
        {
            "VERB" => CueClasses.OfVerb(lemma, prepositions),
            "NOUN" => CueClasses.OfNoun(lemma),
            _ => CueClasses.OfAdjective(lemma),
        };
        return new CueFrame(lemma, part, cueClass, entries.Aggregate(default(Frame), (all, entry) => all | entry.Frames), prepositions);
    }

    private static Entry[] Verbs(Frame frames, string lemmas, string prepositions = "") => Of("VERB", frames, lemmas, prepositions);

    private static Entry[] Nouns(Frame frames, string lemmas, string prepositions = "") => Of("NOUN", frames, lemmas, prepositions);

    private static Entry[] Adjectives(Frame frames, string lemmas, string prepositions = "") => Of("ADJ", frames, lemmas, prepositions);

    private static Entry[] Of(string part, Frame frames, string lemmas, string prepositions) =>
        [.. lemmas.Split(' ').Select(lemma => new Entry(lemma, part, frames, FunctionWords.Set(prepositions)))];

    private sealed record Entry(string Lemma, string Part, Frame Frames, IReadOnlySet<string> Prepositions);
}
