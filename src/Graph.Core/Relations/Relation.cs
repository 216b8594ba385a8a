using Graph.Core.Identity;
using Graph.Core.Time;

namespace Graph.Core.Relations;

/// <summary>A typed fact between two entities. It never changes: anything else said of the two is another relation.</summary>
/// <param name="SubjectId">The entity as it follows from the judgements at the moment asked for; when writing, as assigned.</param>
/// <param name="ObjectId">Likewise.</param>
/// <param name="Office">The office in the article's words ("deputy foreign minister"), where the type is an office.</param>
/// <param name="ValidFrom">Since when it holds; null when not known.</param>
/// <param name="ValidTo">The last day on which it held; null when not known or still open.</param>
/// <param name="Ended">Whether it is known to be over, with or without a date.</param>
/// <param name="Confidence">The surest live evidence's confidence.</param>
/// <param name="EvidenceCount">How many pieces of evidence count at the moment asked for.</param>
/// <param name="RecordedAt">When it was first recorded (UTC, milliseconds).</param>
public sealed record Relation(
    string Id,
    RelationType Type,
    string SubjectId,
    string ObjectId,
    string? Office,
    PartialDate? ValidFrom,
    PartialDate? ValidTo,
    bool Ended,
    RelationBasis Basis,
    double Confidence,
    int EvidenceCount,
    DateTimeOffset RecordedAt)
{
    /// <summary>The id of a relation between these entities, as they were assigned when it was recorded.</summary>
    public static string IdOf(
        RelationType type, string subjectId, string objectId, string? office,
        PartialDate? validFrom, PartialDate? validTo, bool ended, RelationBasis basis) =>
        ContentId.Of("r", type.Name, subjectId, objectId, office is null ? null : FoldedText.Fold(office),
            validFrom?.ToString(), validTo?.ToString(), ended ? "ended" : null, basis.ToString());

    /// <summary>
    /// What a relation says besides its ends. Relations of one type and sense whose ends are one, as judgements have it, are one fact, by
    /// whatever words for one office articles tell it ("chair", "chairwoman").
    /// </summary>
    public static string SenseOf(RelationType type, string? office, PartialDate? validFrom, PartialDate? validTo, bool ended, RelationBasis basis) =>
        string.Join('|', basis, OfficeTitles.SenseOf(type, office), validFrom, validTo, ended ? "ended" : null);
}
