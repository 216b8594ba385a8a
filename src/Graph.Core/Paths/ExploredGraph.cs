using Graph.Core.Stores;

namespace Graph.Core.Paths;

/// <summary>The part of the graph that a search has seen, in memory.</summary>
internal sealed class ExploredGraph
{
    // A search through hubs may meet very many dead ends; past this it answers with what it has and says so.
    private const int MaxVisits = 200_000;

    private readonly Dictionary<string, SortedDictionary<string, SortedSet<GraphEdge>>> neighbours = new(StringComparer.Ordinal);

    /// <summary>Whether edges were left out, so that paths may be missing.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>Adds the edges at these entities and answers the entities at their other ends.</summary>
    public IReadOnlyCollection<string> Add(IReadOnlyDictionary<string, EdgeList> edgesById)
    {
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var edge in edgesById.Values.SelectMany(list => list.Edges))
        {
            Connect(edge);
            Connect(edge with { FromId = edge.ToId, ToId = edge.FromId, Forward = !edge.Forward });
            reached.Add(edge.ToId);
        }

        IsPartial |= edgesById.Values.Any(list => list.HasMore);
        return reached;
    }

    /// <summary>The paths of exactly this many steps, in ordinal order of their entities, at most <paramref name="most"/>.</summary>
    public IReadOnlyList<GraphPath> PathsOfLength(int hops, string fromId, string toId, int most)
    {
        var search = new Search(this, DistancesTo(toId), toId, most);
        search.Walk(fromId, hops);
        IsPartial |= search.GaveUp;
        return search.Found;
    }

    private void Connect(GraphEdge edge)
    {
        if (!neighbours.TryGetValue(edge.FromId, out var ends))
            neighbours[edge.FromId] = ends = new(StringComparer.Ordinal);
        if (!ends.TryGetValue(edge.ToId, out var edges))
            ends[edge.ToId] = edges = new(EdgeOrder.Instance);
        edges.Add(edge);
    }

    private Dictionary<string, int> DistancesTo(string id)
    {
        var distances = new Dictionary<string, int>(StringComparer.Ordinal) { [id] = 0 };
        var queue = new Queue<string>([id]);
        while (queue.TryDequeue(out var at))
        {
            foreach (var next in Ends(at).Keys)
            {
                if (distances.TryAdd(next, distances[at] + 1))
                    queue.Enqueue(next);
            }
        }

        return distances;
    }

    private SortedDictionary<string, SortedSet<GraphEdge>> Ends(string id) => neighbours.GetValueOrDefault(id) ?? [];

    /// <summary>Walks depth first, never away from the goal further than the steps that are left.</summary>
    private sealed class Search(ExploredGraph graph, Dictionary<string, int> distances, string goal, int most)
    {
        private readonly List<string> trail = [];
        private int visits;

        public List<GraphPath> Found { get; } = [];

        public bool GaveUp => visits > MaxVisits;

        public void Walk(string id, int hopsLeft)
        {
            if (Found.Count >= most || ++visits > MaxVisits)
                return;
            if (!distances.TryGetValue(id, out var distance) || distance > hopsLeft || trail.Contains(id))
                return;
            if (id == goal && hopsLeft > 0)
                return;

            trail.Add(id);
            if (hopsLeft == 0)
                Found.Add(Path());
            else
                foreach (var next in graph.Ends(id).Keys)
                    Walk(next, hopsLeft - 1);
            trail.RemoveAt(trail.Count - 1);
        }

        private GraphPath Path() => new([.. trail.Zip(trail.Skip(1), (from, to) =>
            new PathStep(from, to, [.. graph.Ends(from)[to]]))]);
    }

    private sealed class EdgeOrder : IComparer<GraphEdge>
    {
        public static readonly EdgeOrder Instance = new();

        public int Compare(GraphEdge? x, GraphEdge? y) => Key(x!).CompareTo(Key(y!));

        private static (EdgeKind Kind, bool Backward, OrdinalText Label) Key(GraphEdge edge) =>
            (edge.Kind, !edge.Forward, new(edge.Label));

        private readonly record struct OrdinalText(string Text) : IComparable<OrdinalText>
        {
            public int CompareTo(OrdinalText other) => string.CompareOrdinal(Text, other.Text);
        }
    }
}
