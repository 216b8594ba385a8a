using Graph.Core.Entities;

namespace Graph.Ingestion.Identity;

/// <summary>Which entity a chain is.</summary>
/// <param name="By">The rule that decided it.</param>
/// <param name="Score">How sure the rule is, 0 to 1.</param>
/// <param name="NewEntity">The entity where it may not be held yet; null where it surely is.</param>
public sealed record Assignment(string EntityId, string By, double Score, Entity? NewEntity)
{
    /// <summary>The entity that stands for <see cref="EntityId"/> where others have been found to be one with it; what relations lead to.</summary>
    public string KnownAs { get; init; } = EntityId;

    /// <summary>Entities that a rule finds to be one with it, now that an article tells of both.</summary>
    public IReadOnlyList<string> IsAlso { get; init; } = [];

    /// <summary>Entities that the new one may be, for a person to decide.</summary>
    public IReadOnlyList<Doubt> MayBe { get; init; } = [];
}

/// <summary>Somebody or something that a new entity may be, and why nobody but a person can tell.</summary>
public sealed record Doubt(string EntityId, string Reason);
