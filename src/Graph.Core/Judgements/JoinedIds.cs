namespace Graph.Core.Judgements;

/// <summary>
/// Ids that are joined two by two, and which of them hang together. A small tree is hung under a large one and every search shortens
/// its path (Tarjan, "Efficiency of a good but not linear set union algorithm", 1975), so that a long row of joins costs little more
/// than its length.
/// </summary>
internal sealed class JoinedIds
{
    private readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> sizes = new(StringComparer.Ordinal);

    /// <summary>All that were joined with another.</summary>
    public IReadOnlyList<string> Ids => [.. parents.Keys];

    public void Join(string left, string right)
    {
        var (large, small) = (Add(left), Add(right));
        if (large == small)
            return;
        if (sizes[large] < sizes[small])
            (large, small) = (small, large);
        parents[small] = large;
        sizes[large] += sizes[small];
    }

    public bool AreOne(string left, string right) => RootOf(left) == RootOf(right);

    /// <summary>The one that stands for all that hang together with an id; itself where it was never joined.</summary>
    public string RootOf(string id)
    {
        while (parents.TryGetValue(id, out var parent) && parent != id)
            id = parents[id] = parents[parent];
        return id;
    }

    private string Add(string id)
    {
        if (parents.TryAdd(id, id))
            sizes.Add(id, 1);
        return RootOf(id);
    }
}
