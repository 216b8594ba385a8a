using Graph.Core.Relations;

namespace Graph.Core.Stores;

/// <summary>
/// Which relations are meant; every condition that is given must hold, a list is met by any of its values. Entity ids stand
/// for their whole merged set.
/// </summary>
public sealed record RelationFilter
{
    public static RelationFilter All { get; } = new();

    public IReadOnlyList<RelationType>? Types { get; init; }

    public IReadOnlyList<string>? SubjectIds { get; init; }

    public IReadOnlyList<string>? ObjectIds { get; init; }

    /// <summary>Entities at either end.</summary>
    public IReadOnlyList<string>? EntityIds { get; init; }

    public IReadOnlyList<RelationBasis>? Bases { get; init; }

    public double? MinConfidence { get; init; }

    /// <summary>
    /// At least this many origins report it, or what is one fact with it (<see cref="Relation.SenseOf"/>): a wire report and its reprints
    /// are one (<see cref="Origins.TextOrigin"/>).
    /// </summary>
    public int? MinSources { get; init; }

    /// <summary>Whether relations known to be over are left out, with or without a date.</summary>
    public bool OnlyCurrent { get; init; }

    public IReadOnlyList<string>? ArticleIds { get; init; }
}

/// <summary>What the relations of a page by parent belong to. Pages of relations go by type's name, then id.</summary>
public enum RelationAnchor
{
    Subject,
    Object,

    /// <summary>An entity at either end.</summary>
    Either,

    /// <summary>The article that has evidence for them.</summary>
    Article,

    /// <summary>The statement that claims them.</summary>
    ClaimedIn,
}
