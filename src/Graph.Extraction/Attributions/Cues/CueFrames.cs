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
}

/// <summary>A word that reports, with what may be said by it.</summary>
internal sealed record CueFrame(string Lemma, string Part, CueClass Class, Frame Frames, IReadOnlySet<string> Prepositions);

/// <summary>
/// The words that report what is said, thought or planned and whose content hangs on them in the tree: verbs, nouns and adjectives. What
/// stands beside its cue in plain words is read by <see cref="CueWords"/>.
/// </summary>
internal static class CueFrames
{
    private static readonly Dictionary<string, Dictionary<string, CueFrame>> FramesByPart = new CueFrame[][]
    {
        Verbs(CueClass.Neutral, Frame.Clause, "say add explain argue declare stress state note write tweet report suggest indicate reveal show find estimate conclude predict recall observe remark mention tell inform remind assure demonstrate illustrate signal"),
        Verbs(CueClass.Neutral, Frame.Clause, "testify opine proclaim clarify specify stipulate recount rule decree counter reason protest object lament disclose divulge forecast project pronounce reply retort respond emphasize emphasise underline underscore highlight"),
        Verbs(CueClass.Claiming, Frame.Clause, "insinuate intimate profess attest certify swear"),
        Verbs(CueClass.Conceding, Frame.Clause, "confess"),
        Verbs(CueClass.Confirming, Frame.Clause, "concur"),
        Verbs(CueClass.Demanding, Frame.Clause, "request"),
        Verbs(CueClass.Demanding, Frame.Clause | Frame.Object | Frame.Gerund, "recommend"),
        Verbs(CueClass.Thinking, Frame.Clause, "reckon foresee infer deduce calculate theorize surmise posit"),
        Verbs(CueClass.Neutral, Frame.Object, "discuss describe outline tout highlight defend voice express emphasize stress mention explain"),
        Verbs(CueClass.Neutral, Frame.Preposition, "talk speak comment elaborate", "about of on"),
        Verbs(CueClass.Neutral, Frame.Preposition, "refer point allude respond react", "to"),
        Verbs(CueClass.Claiming, Frame.Clause, "insist assert allege contend boast speculate claim maintain imply charge"),
        Verbs(CueClass.Conceding, Frame.Clause, "acknowledge admit concede"),
        Verbs(CueClass.Confirming, Frame.Clause | Frame.Infinitive, "agree"),
        Verbs(CueClass.Confirming, Frame.Clause, "confirm reiterate reaffirm verify"),
        Verbs(CueClass.Denying, Frame.Clause | Frame.Object, "deny reject dismiss refute dispute"),
        Verbs(CueClass.Denying, Frame.Infinitive, "decline refuse"),
        Verbs(CueClass.Asking, Frame.Clause, "wonder inquire"),
        Verbs(CueClass.Asking, Frame.Clause | Frame.ObjectInfinitive, "ask"),
        Verbs(CueClass.Asking, Frame.Object | Frame.Clause, "question"),
        Verbs(CueClass.Demanding, Frame.Clause | Frame.Object | Frame.Infinitive, "demand"),
        Verbs(CueClass.Demanding, Frame.Clause | Frame.ObjectInfinitive, "urge encourage order advise instruct implore"),
        Verbs(CueClass.Demanding, Frame.Preposition, "call push press advocate", "for on"),
        Verbs(CueClass.Demanding, Frame.Preposition, "appeal", "for"),
        Verbs(CueClass.Announcing, Frame.Clause | Frame.Infinitive, "promise pledge vow decide plan intend offer volunteer"),
        Verbs(CueClass.Announcing, Frame.Object, "plan"),
        Verbs(CueClass.Warning, Frame.Clause | Frame.Infinitive, "threaten"),
        Verbs(CueClass.Announcing, Frame.Clause | Frame.Object, "announce"),
        Verbs(CueClass.Announcing, Frame.Clause | Frame.Infinitive | Frame.Object | Frame.Gerund, "propose"),
        Verbs(CueClass.Warning, Frame.Clause, "warn caution"),
        Verbs(CueClass.Warning, Frame.Preposition, "warn caution", "of about against"),
        Verbs(CueClass.Judging, Frame.Object, "attack criticize criticise praise condemn denounce blast slam mock ridicule applaud decry bash endorse assail rip disparage belittle lambaste deride trash chide"),
        Verbs(CueClass.Judging, Frame.Preposition | Frame.Clause, "complain", "about of"),
        Verbs(CueClass.Judging, Frame.Object, "support oppose back favor favour"),
        Verbs(CueClass.Thinking, Frame.Clause, "believe think hope fear expect feel know doubt understand worry realize realise learn recognize recognise suspect assume consider guess notice"),
        Verbs(CueClass.Neutral, Frame.PassiveInfinitive, "say report"),
        Verbs(CueClass.Thinking, Frame.PassiveInfinitive, "believe think know understand"),
        Verbs(CueClass.Neutral, Frame.Gerund, "recall report mention suggest"),
        Verbs(CueClass.Conceding, Frame.Gerund, "admit acknowledge"),
        Verbs(CueClass.Denying, Frame.Gerund, "deny"),
        Verbs(CueClass.Thinking, Frame.Gerund, "consider remember imagine regret"),
        Verbs(CueClass.Thinking, Frame.Infinitive | Frame.ObjectInfinitive, "want wish"),
        Verbs(CueClass.Thinking, Frame.Infinitive, "hope"),
        Verbs(CueClass.Thinking, Frame.Infinitive | Frame.ObjectInfinitive, "expect"),
        Verbs(CueClass.Thinking, Frame.Preposition, "worry disagree", "about with"),
        Verbs(CueClass.Thinking, Frame.Infinitive, "seek prefer aim"),
        Verbs(CueClass.Thinking, Frame.Object, "prefer"),
        Verbs(CueClass.Judging, Frame.Object, "call label dub brand portray deem characterize characterise accuse blame credit compare liken commend hail scold rebuke"),
        Verbs(CueClass.Thinking, Frame.Object, "view consider regard"),
        Verbs(CueClass.Judging, Frame.Object, "echo thank welcome repeat"),
        Verbs(CueClass.Judging, Frame.Preposition, "apologize apologise", "for"),
        Verbs(CueClass.Judging, Frame.Preposition, "rail", "against"),
        Verbs(CueClass.Neutral, Frame.Clause, "hint tout joke fret brag provide"),
        Verbs(CueClass.Neutral, Frame.Clause, "affirm answer"),
        Verbs(CueClass.Neutral, Frame.Object, "detail disclose reference trumpet recount retweet document articulate unveil list"),
        Verbs(CueClass.Judging, Frame.Object, "congratulate bemoan repudiate rebut"),
        Verbs(CueClass.Asking, Frame.Preposition, "ask inquire", "about"),
        Verbs(CueClass.Claiming, Frame.Infinitive, "claim"),
        Verbs(CueClass.Demanding, Frame.Infinitive, "call"),
        Verbs(CueClass.Neutral, Frame.Preposition, "write hint boast brag argue", "about"),
        Verbs(CueClass.Neutral, Frame.Preposition, "argue vouch", "for"),
        Verbs(CueClass.Neutral, Frame.Preposition, "hint", "at"),
        Verbs(CueClass.Thinking, Frame.Evidence, "seem appear"),
        Verbs(CueClass.Thinking, Frame.Object | Frame.ObjectInfinitive, "want"),
        Verbs(CueClass.Thinking, Frame.OwnClause, "see mean ensure remember imagine suppose determine figure forget resent hear prove discover establish hold presume anticipate check accept admire regret mind bet pray trust wish concern convince hypothesize hypothesise guarantee premise"),
        Verbs(CueClass.Neutral, Frame.OwnClause, "read exclaim"),
        Nouns(CueClass.Announcing, Frame.Infinitive, "decision plan intention proposal call desire offer bid effort"),
        Nouns(CueClass.Claiming, Frame.Clause, "claim allegation assertion contention argument suggestion accusation notion charge"),
        Nouns(CueClass.Neutral, Frame.Clause, "statement report message sign evidence conclusion finding news word remark comment"),
        Nouns(CueClass.Neutral, Frame.Clause, "ruling verdict revelation disclosure announcement declaration reminder testimony prediction forecast estimate speculation rumor rumour hint"),
        Nouns(CueClass.Claiming, Frame.Clause, "insistence"),
        Nouns(CueClass.Conceding, Frame.Clause, "admission acknowledgment acknowledgement concession confession"),
        Nouns(CueClass.Confirming, Frame.Clause, "confirmation assurance"),
        Nouns(CueClass.Denying, Frame.Clause, "denial"),
        Nouns(CueClass.Judging, Frame.Clause, "complaint objection"),
        Nouns(CueClass.Thinking, Frame.Clause, "assumption conviction suspicion theory realization belief view opinion idea hope fear concern worry feeling expectation impression sense doubt"),
        Nouns(CueClass.Announcing, Frame.Clause | Frame.Infinitive, "promise pledge vow threat"),
        Nouns(CueClass.Warning, Frame.Clause, "warning"),
        Nouns(CueClass.Demanding, Frame.Clause, "demand request recommendation"),
        Nouns(CueClass.Judging, Frame.Preposition, "support opposition criticism condemnation attack praise defense defence endorsement rejection denunciation", "for to of on against"),
        Nouns(CueClass.Demanding, Frame.Preposition, "call demand", "for"),
        Nouns(CueClass.Neutral, Frame.Preposition, "reference mention allegation description", "to of"),
        Adjectives(CueClass.Judging, Frame.Preposition, "critical supportive skeptical sceptical dismissive", "of"),
        Adjectives(CueClass.Thinking, Frame.Clause, "adamant insistent doubtful pessimistic fearful confident sure aware convinced hopeful worried concerned afraid certain optimistic glad proud skeptical sceptical clear"),
    }.SelectMany(frames => frames).GroupBy(frame => frame.Part, StringComparer.Ordinal)
        .ToDictionary(part => part.Key, part => part.GroupBy(frame => frame.Lemma, StringComparer.Ordinal).ToDictionary(frames => frames.Key, Joined, StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The frame of a lemma as VERB, NOUN or ADJ, or null.</summary>
    public static CueFrame? Find(string lemma, string part) => FramesByPart[part].GetValueOrDefault(lemma);

    private static CueFrame Joined(IGrouping<string, CueFrame> frames) => frames.First() with
    {
        Frames = frames.Aggregate(default(Frame), (all, frame) => all | frame.Frames),
        Prepositions = frames.SelectMany(frame => frame.Prepositions).ToHashSet(),
    };

    private static CueFrame[] Verbs(CueClass cueClass, Frame frames, string lemmas, string prepositions = "") => Of("VERB", cueClass, frames, lemmas, prepositions);

    private static CueFrame[] Nouns(CueClass cueClass, Frame frames, string lemmas, string prepositions = "") => Of("NOUN", cueClass, frames, lemmas, prepositions);

    private static CueFrame[] Adjectives(CueClass cueClass, Frame frames, string lemmas, string prepositions = "") => Of("ADJ", cueClass, frames, lemmas, prepositions);

    private static CueFrame[] Of(string part, CueClass cueClass, Frame frames, string lemmas, string prepositions) =>
        [.. lemmas.Split(' ').Select(lemma => new CueFrame(lemma, part, cueClass, frames, FunctionWords.Set(prepositions)))];
}
