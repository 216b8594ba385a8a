namespace Graph.Stores.Neo4j.Transport;

/// <summary>
/// The bookmarks of what was committed through one transport. Whoever sends them reads a state that holds all of it, on any
/// member of a cluster.
/// </summary>
internal sealed class Bookmarks
{
    private readonly Lock gate = new();
    private string[] latest = [];

    public IReadOnlyCollection<string> Latest
    {
        get
        {
            lock (gate)
                return latest;
        }
    }

    /// <summary>Puts the bookmarks of a commit in the place of those that it began from.</summary>
    public void Replace(IReadOnlyCollection<string> began, IEnumerable<string> committed)
    {
        lock (gate)
            latest = [.. latest.Except(began, StringComparer.Ordinal).Concat(committed)];
    }
}
