using Graph.Core.Entities;

namespace Graph.Ingestion.Identity;

/// <summary>Which entity a chain is.</summary>
/// <param name="By">The rule that decided it.</param>
/// <param name="Score">How sure the rule is, 0 to 1.</param>
/// <param name="NewEntity">The entity where it may not be held yet; null where it surely is.</param>
public sealed record Assignment(string EntityId, string By, double Score, Entity? NewEntity)
{
    /// <summary>Entities that the new one may be, for a person to decide.</summary>
    public IReadOnlyList<string> MayBe { get; init; } = [];
}
