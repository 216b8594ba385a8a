namespace Graph.Core.Relations;

/// <summary>On what ground a relation is held.</summary>
public enum RelationBasis
{
    /// <summary>An article says it in its own voice.</summary>
    Stated,

    /// <summary>Somebody in the article says it.</summary>
    Claimed,

    /// <summary>A rule concludes it; the evidence says which.</summary>
    Inferred,

    /// <summary>The project's own reference facts hold it.</summary>
    Reference,
}
