using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Graph.Stores.Sqlite.Engine;

/// <summary>One connection with the statements prepared on it. Used by one caller at a time.</summary>
internal sealed class Db : IDisposable
{
    private const int CachedStatements = 200;

    private readonly SqliteConnection connection;
    private readonly Dictionary<string, Prepared> free = new(StringComparer.Ordinal);

    private Db(SqliteConnection connection) => this.connection = connection;

    internal sqlite3 Handle => connection.Handle!;

    /// <summary>Opens the file; a missing one is created only where <paramref name="mode"/> says so.</summary>
    public static Db Open(string path, SqliteOpenMode mode, TimeSpan busyTimeout, params ReadOnlySpan<string> pragmas)
    {
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = (int)Math.Ceiling(busyTimeout.TotalSeconds),
        };
        var db = new Db(new SqliteConnection(settings.ToString()));
        try
        {
            db.connection.Open();
            raw.sqlite3_busy_timeout(db.Handle, (int)busyTimeout.TotalMilliseconds);
            foreach (var pragma in pragmas)
                db.Execute("PRAGMA " + pragma);
            return db;
        }
        catch
        {
            db.Dispose();
            throw;
        }
    }

    /// <summary>The prepared statement of this text, to be given back by disposing it.</summary>
    public Prepared Prepare(string sql)
    {
        if (free.Remove(sql, out var cached))
            return cached;
        var code = raw.sqlite3_prepare_v2(Handle, sql, out var handle);
        return code == raw.SQLITE_OK ? new Prepared(this, sql, handle) : throw Failure(code);
    }

    public Prepared Query(Sql.Builder builder) => Query(builder.Build());

    public Prepared Query(Sql sql) => Prepare(sql.Text).Bind(sql.Values);

    public int Execute(Sql.Builder builder)
    {
        using var prepared = Query(builder);
        return prepared.Run();
    }

    public void Execute(string sql)
    {
        using var prepared = Prepare(sql);
        prepared.Run();
    }

    /// <summary>Runs several statements, as a schema file holds them.</summary>
    public void ExecuteScript(string script)
    {
        var code = raw.sqlite3_exec(Handle, script);
        if (code != raw.SQLITE_OK)
            throw Failure(code);
    }

    public long? Number(Sql.Builder builder)
    {
        using var query = Query(builder);
        return query.ReadNumber();
    }

    /// <summary>Ends the transaction, if one is open, without a trace.</summary>
    public void Rollback()
    {
        if (raw.sqlite3_get_autocommit(Handle) == 0)
            Execute("ROLLBACK");
    }

    /// <summary>Stops what runs, from another thread.</summary>
    public void Interrupt() => raw.sqlite3_interrupt(Handle);

    public void Dispose()
    {
        foreach (var prepared in free.Values)
            prepared.Close();
        free.Clear();
        connection.Dispose();
    }

    internal void Return(Prepared prepared)
    {
        if (free.Count >= CachedStatements || !free.TryAdd(prepared.Text, prepared))
            prepared.Close();
    }

    internal Exception Failure(int code)
    {
        try
        {
            SqliteException.ThrowExceptionForRC(code, Handle);
        }
        catch (SqliteException error)
        {
            return error;
        }

        return new InvalidOperationException($"SQLite answered {code}.");
    }
}
