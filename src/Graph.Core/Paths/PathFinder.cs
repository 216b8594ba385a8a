using Graph.Core.Stores;

namespace Graph.Core.Paths;

/// <summary>
/// Finds how two entities are connected, the same way over every store: a breadth-first search from both ends (Pohl 1971,
/// bi-directional search) that expands the smaller frontier, so a path of n steps costs n round trips.
/// </summary>
public static class PathFinder
{
    /// <summary>The longest path that is searched for.</summary>
    public const int MaxHops = 6;

    /// <summary>How many edges of one entity a search follows.</summary>
    public const int EdgesPerEntity = 500;

    /// <summary>
    /// The paths of at most <paramref name="maxHops"/> steps, of which the shortest <paramref name="first"/> are given. Ids must
    /// be canonical. The same entity at both ends, or none in between, gives no path.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxHops"/> is not from 1 to <see cref="MaxHops"/>.</exception>
    public static async Task<PathSearchResult> FindAsync(
        IGraphReader reader, string fromId, string toId, int maxHops, IReadOnlyCollection<EdgeKind> via, int first, AsOf asOf,
        CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxHops, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxHops, MaxHops);
        if (fromId == toId)
            return new([], false);

        var known = new ExploredGraph();
        var (start, goal) = (new Frontier(fromId), new Frontier(toId));
        var paths = new List<GraphPath>();
        for (var hops = 1; hops <= maxHops && paths.Count <= first; hops++)
        {
            var smaller = start.Size <= goal.Size ? start : goal;
            if (smaller.Size > 0)
                smaller.Advance(known.Add(await reader.GetEdgesAsync(smaller.Ids, via, EdgesPerEntity, asOf, cancellationToken)));
            paths.AddRange(known.PathsOfLength(hops, fromId, toId, first + 1 - paths.Count));
        }

        return new([.. paths.Take(first)], paths.Count > first || known.IsPartial);
    }

    private sealed class Frontier(string id)
    {
        private readonly HashSet<string> seen = new(StringComparer.Ordinal) { id };

        public IReadOnlyCollection<string> Ids { get; private set; } = [id];

        public int Size => Ids.Count;

        public void Advance(IEnumerable<string> reached) => Ids = [.. reached.Where(seen.Add)];
    }
}
