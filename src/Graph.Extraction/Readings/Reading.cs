using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Time;
using Graph.Extraction.Occupations;

namespace Graph.Extraction.Readings;

/// <summary>
/// What the rules read in one article. Every span lies inside the article's text and begins and ends with a visible character;
/// the same text gives the same reading, whatever was read before.
/// </summary>
public sealed record Reading(
    IReadOnlyList<ReadEntity> Entities,
    IReadOnlyList<ReadRelation> Relations,
    IReadOnlyList<ReadStatement> Statements)
{
    /// <summary>The name that evidence carries for what this extractor found.</summary>
    public const string Extractor = "graph-rules/1";

    /// <summary>
    /// Those of whom the article tells more than once and whom it never names, "u1", "u2" ... in the order of first mention: "a nurse ... she". They are
    /// nobody across articles, so nothing of the reading leads to them, and nobody keeps them.
    /// </summary>
    public IReadOnlyList<ReadEntity> Unnamed { get; init; } = [];

    public static Reading Empty { get; } = new([], [], []);
}

/// <summary>Somebody or something in the article, with every place that names it.</summary>
/// <param name="Id">"e1", "e2" ... in the order of first mention.</param>
/// <param name="Name">The fullest name that the article or the reference facts give it.</param>
/// <param name="WikidataId">The reference facts' id; null for what they do not hold.</param>
public sealed record ReadEntity(string Id, EntityType Type, string Name, string? WikidataId, IReadOnlyList<ReadMention> Mentions)
{
    /// <summary>What the article says that a person does; offices of state are among it, whosever they are.</summary>
    public IReadOnlyList<Occupation> Occupations { get; init; } = [];
}

/// <summary>One place that names an entity.</summary>
/// <param name="NameKind">How a name relates to the full one; null for descriptions and pronouns.</param>
public sealed record ReadMention(TextSpan Span, MentionKind Kind, NameKind? NameKind);

/// <summary>A relation between two entities of the reading.</summary>
/// <param name="Office">The office held, in the article's words; null where none is named.</param>
/// <param name="Ended">Whether the article tells that it no longer holds ("former"), with or without a date.</param>
/// <param name="ClaimedIn">The id of the statement that claims it; null when the article says it in its own voice.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record ReadRelation(
    RelationType Type,
    string Subject,
    string Object,
    RelationBasis Basis,
    string? Office,
    PartialDate? ValidFrom,
    PartialDate? ValidTo,
    bool Ended,
    IReadOnlyList<TextSpan> Evidence,
    string? ClaimedIn,
    double Confidence,
    string Rule);

/// <summary>Somebody's words as the article reports them.</summary>
/// <param name="Id">"s1", "s2" ... in the order of their first words in the text.</param>
/// <param name="Speaker">The speaking entity's id; null unless <paramref name="SpeakerStatus"/> is resolved.</param>
/// <param name="Source">The words that name the speaker here; empty where the speaker is only understood.</param>
/// <param name="Content">What was said, quotation marks and "that" included; of "Ostrova denied this" the words of the statement before it that she denies.</param>
/// <param name="Within">The id of the statement that conveys this one.</param>
/// <param name="SaidAt">When it was said; null when the article does not tell.</param>
/// <param name="Role">The office in which the speaker speaks, in the article's words.</param>
/// <param name="Occasion">Where it was said: "in an interview with ...".</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record ReadStatement(
    string Id,
    StatementKind Kind,
    string? Speaker,
    SpeakerStatus SpeakerStatus,
    IReadOnlyList<TextSpan> Source,
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> Content,
    IReadOnlyList<ReadAbout> About,
    string? Within,
    CueClass CueClass,
    Polarity Polarity,
    Modality Modality,
    PartialDate? SaidAt,
    TextSpan? SaidAtEvidence,
    string? Addressee,
    string? OnBehalfOf,
    string? Role,
    TextSpan? Occasion,
    double Confidence,
    string Rule);

/// <summary>One entity that a statement is about, and the content's words that name it.</summary>
/// <param name="StanceSpans">The words that carry the stance; empty where none is expressed.</param>
public sealed record ReadAbout(string Entity, AboutRole Role, Stance? Stance, IReadOnlyList<TextSpan> Spans, IReadOnlyList<TextSpan> StanceSpans);
