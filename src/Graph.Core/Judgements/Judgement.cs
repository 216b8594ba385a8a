using Graph.Core.Identity;

namespace Graph.Core.Judgements;

/// <summary>Whether two entities are one.</summary>
public enum Verdict
{
    Same,
    Different,
    Unsure,
}

/// <summary>A decision on whether two entities are the same, by a rule or a person. It is never changed, only undone.</summary>
/// <param name="LeftId">The entity whose id sorts first (ordinal).</param>
/// <param name="RightId">The other entity.</param>
/// <param name="By">The rule's or person's name.</param>
/// <param name="Score">How sure, 0 to 1.</param>
/// <param name="RecordedAt">When it was made (UTC, milliseconds).</param>
/// <param name="UndoneAt">When it was undone or replaced; null while it counts.</param>
/// <param name="ReplacesId">The judgement on the same two that it took the place of; that counts again when this is undone, unless it was undone too.</param>
public sealed record Judgement(
    string Id,
    string LeftId,
    string RightId,
    Verdict Verdict,
    string By,
    double Score,
    string? Reason,
    DateTimeOffset RecordedAt,
    DateTimeOffset? UndoneAt,
    string? ReplacesId)
{
    public static string IdOf(string leftId, string rightId, Verdict verdict, string by, DateTimeOffset recordedAt) =>
        ContentId.Of("j", leftId, rightId, verdict.ToString(), by, recordedAt.ToUnixTimeMilliseconds().ToString());
}

/// <summary>A judgement to be made on two entities, in either order.</summary>
public sealed record NewJudgement(string LeftId, string RightId, Verdict Verdict, string By, double Score, string? Reason);
