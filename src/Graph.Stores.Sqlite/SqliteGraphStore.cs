using Graph.Core.Stores;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Writes;

namespace Graph.Stores.Sqlite;

/// <summary>
/// The graph in one SQLite file. Reads run beside each other and beside the one write at a time (WAL), each on one state of the
/// file; what a write returned from survives the end of the process and of the machine.
/// </summary>
public sealed partial class SqliteGraphStore : IGraphStore
{
    private readonly string path;
    private readonly Connections connections;
    private readonly bool isWriterView;

    public SqliteGraphStore(SqliteStoreOptions options, TimeProvider time)
    {
        path = Path.GetFullPath(options.Path);
        connections = new(path, options.BusyTimeout, time);
        WriterView = new SqliteGraphStore(this);
    }

    private SqliteGraphStore(SqliteGraphStore store) =>
        (path, connections, isWriterView, WriterView) = (store.path, store.connections, true, this);

    public string Location => $"SQLite {path}";

    public IGraphReader WriterView { get; }

    public Task InitializeAsync(CancellationToken cancellationToken) => connections.InitializeAsync(cancellationToken);

    public Task PingAsync(CancellationToken cancellationToken) =>
        ReadAsync(AsOf.Now, session => session.Db.Number($"SELECT count FROM shown_counts LIMIT 1"), cancellationToken);

    public ValueTask DisposeAsync() => connections.DisposeAsync();

    private Task<T> ReadAsync<T>(AsOf asOf, Func<Session, T> read, CancellationToken cancellationToken) =>
        isWriterView ? connections.ReadByWriterAsync(asOf, read, cancellationToken) : connections.ReadAsync(asOf, read, cancellationToken);

    private Task<T> WriteAsync<T>(Func<WriteSession, T> write, CancellationToken cancellationToken) => connections.WriteAsync(write, cancellationToken);
}
