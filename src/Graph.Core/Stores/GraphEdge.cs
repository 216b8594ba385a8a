namespace Graph.Core.Stores;

/// <summary>What an edge of a path is made of.</summary>
public enum EdgeKind
{
    /// <summary>A relation between two entities.</summary>
    Relation,

    /// <summary>One entity said something about another, as a target.</summary>
    Statement,
}

/// <summary>One step between two entities, seen from <paramref name="FromId"/>.</summary>
/// <param name="Label">The relation type's name, or "STATED".</param>
/// <param name="Forward">Whether <paramref name="FromId"/> is the subject or the speaker.</param>
/// <param name="FactId">The relation or statement; of several with the same ends, label and direction the one whose id sorts first.</param>
/// <param name="Count">How many facts have the same ends, label and direction.</param>
public sealed record GraphEdge(string FromId, string ToId, EdgeKind Kind, string Label, bool Forward, string FactId, int Count);

/// <summary>The edges at an entity.</summary>
/// <param name="Edges">In the order of the other end's id, the label, the direction (forward first).</param>
/// <param name="HasMore">Whether the entity has more edges than were asked for.</param>
public sealed record EdgeList(IReadOnlyList<GraphEdge> Edges, bool HasMore);
