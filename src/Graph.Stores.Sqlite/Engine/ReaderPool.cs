using System.Collections.Concurrent;

namespace Graph.Stores.Sqlite.Engine;

/// <summary>Connections that only read, each with its prepared statements, lent to one caller at a time.</summary>
internal sealed class ReaderPool(Func<Db> open) : IDisposable
{
    private const int Kept = 8;

    private readonly ConcurrentBag<Db> free = [];
    private volatile bool closed;

    public Db Take() => free.TryTake(out var db) ? db : open();

    public void Return(Db db)
    {
        if (closed || free.Count >= Kept)
            db.Dispose();
        else
            free.Add(db);
    }

    public void Dispose()
    {
        closed = true;
        while (free.TryTake(out var db))
            db.Dispose();
    }
}
