using Graph.Core.Entities;
using Graph.Core.Judgements;

namespace Graph.Ingestion.Identity;

/// <summary>Which entity a chain is.</summary>
/// <param name="By">The rule that decided it.</param>
/// <param name="Score">How sure the rule is, 0 to 1.</param>
/// <param name="NewEntity">The entity where it may not be held yet, or where the article describes it; null otherwise.</param>
public sealed record Assignment(string EntityId, string By, double Score, Entity? NewEntity)
{
    private const string Rules = "identity rules";

    // As likely as not.
    private const double UnsureScore = 0.5;

    /// <summary>The entity that stands for <see cref="EntityId"/> where others have been found to be one with it; what relations lead to.</summary>
    public string KnownAs { get; init; } = EntityId;

    /// <summary>Entities that a rule finds to be one with it, now that an article tells of both.</summary>
    public IReadOnlyList<Twin> IsAlso { get; init; } = [];

    /// <summary>Entities that the new one may be, for a person to decide.</summary>
    public IReadOnlyList<Doubt> MayBe { get; init; } = [];

    /// <summary>Whether an earlier version of the article had the chain, which stays with what it was assigned to.</summary>
    public bool IsKept { get; init; }

    /// <summary>The judgements that follow.</summary>
    public IEnumerable<NewJudgement> Judgements =>
    [
        .. IsAlso.Select(other => new NewJudgement(KnownAs, other.EntityId, Verdict.Same, Rules, other.Score, other.Reason)),
        .. MayBe.Select(other => new NewJudgement(KnownAs, other.EntityId, Verdict.Unsure, Rules, UnsureScore, other.Reason)),
    ];
}

/// <summary>An entity that is one with another, how sure that is, 0 to 1, and why.</summary>
public sealed record Twin(string EntityId, double Score, string Reason);

/// <summary>Somebody or something that a new entity may be, and why nobody but a person can tell.</summary>
public sealed record Doubt(string EntityId, string Reason);
