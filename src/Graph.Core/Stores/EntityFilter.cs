using Graph.Core.Entities;

namespace Graph.Core.Stores;

/// <summary>Which entities are meant; every condition that is given must hold.</summary>
public sealed record EntityFilter
{
    public static EntityFilter All { get; } = new();

    /// <summary>Words that each begin a word of one of the entity's names, after folding.</summary>
    public string? Search { get; init; }

    public IReadOnlyList<EntityType>? Types { get; init; }
}

/// <summary>By what entities are ordered; ties go by id, ascending. Counts go from the most to the least.</summary>
public enum EntityOrder
{
    /// <summary>By folded name, ascending.</summary>
    Name,
    MostMentioned,
    MostSaid,

    /// <summary>By statements that it is a target or topic of.</summary>
    MostTalkedAbout,
}
