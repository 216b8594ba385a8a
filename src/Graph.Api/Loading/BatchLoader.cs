using Graph.Core.Stores;

namespace Graph.Api.Loading;

/// <summary>Asks the store for many ids at once; an id that leads to nothing may be missing from the answer.</summary>
internal delegate Task<IReadOnlyDictionary<string, T>> Fetch<T>(
    IGraphReader reader, IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

/// <summary>
/// Gathers what the fields of one level ask for and asks the store once for each group of them. It lives as long as one
/// request, and what was read in it is not read again.
/// </summary>
/// <remarks>
/// The engine first resolves every field that it can, collecting the loads that they return, and only then asks for the first
/// result; so a level's loads of one group are together when the first is awaited.
/// </remarks>
internal sealed class BatchLoader(IGraphReader reader)
{
    private readonly Lock gate = new();
    private Dictionary<object, object> groups = [];

    /// <summary>
    /// The value of this id, or the default. Loads of the same group are asked for together, so all of them must have the same
    /// <paramref name="fetch"/>.
    /// </summary>
    public Load<T?> Load<T>(object group, string id, Fetch<T> fetch)
    {
        lock (gate)
        {
            if (!groups.TryGetValue(group, out var found))
                groups[group] = found = new LoadGroup<T>(gate, (ids, cancellationToken) => fetch(reader, ids, cancellationToken));
            return ((LoadGroup<T>)found).Load(id);
        }
    }

    /// <summary>Reads again what is asked for from now on, as something was written.</summary>
    public void Forget()
    {
        lock (gate)
            groups = [];
    }
}

/// <summary>The loads that are asked for together, batch after batch.</summary>
/// <param name="gate">Held by the caller of <see cref="Load"/>.</param>
internal sealed class LoadGroup<T>(
    Lock gate, Func<IReadOnlyCollection<string>, CancellationToken, Task<IReadOnlyDictionary<string, T>>> ask)
{
    private readonly Dictionary<string, Batch> batchOf = new(StringComparer.Ordinal);
    private Batch? gathering;

    public Load<T?> Load(string id)
    {
        if (!batchOf.TryGetValue(id, out var batch))
        {
            batchOf[id] = batch = gathering ??= new Batch(ask);
            batch.Add(id);
        }

        return new(async cancellationToken => (await Close(batch).AskOnce(cancellationToken)).GetValueOrDefault(id));
    }

    private Batch Close(Batch batch)
    {
        lock (gate)
        {
            if (gathering == batch)
                gathering = null;
        }

        return batch;
    }

    private sealed class Batch(Func<IReadOnlyCollection<string>, CancellationToken, Task<IReadOnlyDictionary<string, T>>> ask)
    {
        private readonly Lock asking = new();
        private readonly HashSet<string> ids = new(StringComparer.Ordinal);
        private Task<IReadOnlyDictionary<string, T>>? answer;

        public void Add(string id) => ids.Add(id);

        public Task<IReadOnlyDictionary<string, T>> AskOnce(CancellationToken cancellationToken)
        {
            lock (asking)
                return answer ??= ask(ids, cancellationToken);
        }
    }
}
