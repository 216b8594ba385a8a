using Graph.Core.Stores;

namespace Graph.Core.Paths;

/// <summary>A way from one entity to another that visits no entity twice.</summary>
public sealed record GraphPath(IReadOnlyList<PathStep> Steps)
{
    /// <summary>The entities on the way, both ends included.</summary>
    public IEnumerable<string> EntityIds => Steps.Select(step => step.FromId).Append(Steps[^1].ToId);
}

/// <summary>One step of a path with every edge that makes it: at least one, seen from <paramref name="FromId"/>.</summary>
public sealed record PathStep(string FromId, string ToId, IReadOnlyList<GraphEdge> Edges);

/// <summary>What a search for paths found.</summary>
/// <param name="Paths">The shortest first; those of one length in ordinal order of their entities' ids.</param>
/// <param name="IsTruncated">
/// Whether there may be more: more were found than asked for, or an entity on the way has more edges than a search follows.
/// </param>
public sealed record PathSearchResult(IReadOnlyList<GraphPath> Paths, bool IsTruncated);
