using System.Diagnostics;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Schema;
using Graph.Stores.Sqlite.Writes;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Graph.Stores.Sqlite.Engine;

/// <summary>
/// The connections to one file: many that read, one that writes (WAL). A write empties the page caches of all connections but its own, so
/// whoever reads between his own writes is served much faster by the writer's connection.
/// </summary>
internal sealed class Connections : IAsyncDisposable
{
    private const int MaxReaders = 16;

    private readonly string path;
    private readonly TimeSpan busyTimeout;
    private readonly TimeProvider time;
    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly SemaphoreSlim reading = new(MaxReaders, MaxReaders);
    private readonly ReaderPool readers;
    private readonly KnownKeys known = new();
    private Db? writer;

    public Connections(string path, TimeSpan busyTimeout, TimeProvider time)
    {
        (this.path, this.busyTimeout, this.time) = (path, busyTimeout, time);
        readers = new(() => Db.Open(path, SqliteOpenMode.ReadWrite, busyTimeout, "query_only = 1", "cache_size = -32768", "mmap_size = 1073741824"));
    }

    public async Task InitializeAsync(CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            writer ??= OpenWriter();
            Migrations.Apply(writer, path, Migration.All, time.GetUtcNow());
            // After the check: another program's file stays as it is. Readers then go on while a write runs.
            await UseWriteAheadLogAsync(writer, cancellationToken);
        }
        catch (StoreException)
        {
            CloseWriter();
            throw;
        }
        catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException)
        {
            CloseWriter();
            throw Failure(error);
        }
        finally
        {
            writing.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await writing.WaitAsync();
        CloseWriter();
        readers.Dispose();
        writing.Release();
    }

    /// <summary>Reads beside other reads and beside a write.</summary>
    public async Task<T> ReadAsync<T>(AsOf asOf, Func<Session, T> read, CancellationToken cancellationToken)
    {
        await reading.WaitAsync(cancellationToken);
        try
        {
            var db = readers.Take();
            try
            {
                return Read(db, asOf, read, cancellationToken);
            }
            finally
            {
                readers.Return(db);
            }
        }
        catch (SqliteException error)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw Failure(error);
        }
        finally
        {
            reading.Release();
        }
    }

    /// <summary>Reads in turn with the writes, out of the writer's cache.</summary>
    public async Task<T> ReadByWriterAsync<T>(AsOf asOf, Func<Session, T> read, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            return Read(writer ?? throw NotInitialised(), asOf, read, cancellationToken);
        }
        catch (SqliteException error)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw Failure(error);
        }
        finally
        {
            writing.Release();
        }
    }

    public async Task<T> WriteAsync<T>(Func<WriteSession, T> write, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            return Write(writer ?? throw NotInitialised(), write, cancellationToken);
        }
        catch (SqliteException error)
        {
            throw Failure(error);
        }
        finally
        {
            writing.Release();
        }
    }

    // SQLite does not wait with this change while another process reads the file, whatever the busy timeout.
    private async Task UseWriteAheadLogAsync(Db db, CancellationToken cancellationToken)
    {
        for (var started = Stopwatch.GetTimestamp(); ;)
        {
            try
            {
                db.Execute("PRAGMA journal_mode = WAL");
                return;
            }
            catch (SqliteException error) when (error.SqliteErrorCode == raw.SQLITE_BUSY && Stopwatch.GetElapsedTime(started) < busyTimeout)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken);
            }
        }
    }

    // Most commits walk the whole cache: balancing a B-tree moves pages through a number above all others, and SQLite then looks for pages
    // to drop (pcache1TruncateUnsafe). 64 MB hold what writing touches again and again.
    private Db OpenWriter()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return Db.Open(
            path, SqliteOpenMode.ReadWriteCreate, busyTimeout,
            "foreign_keys = ON", "synchronous = FULL", "cache_size = -65536", "temp_store = MEMORY", "wal_autocheckpoint = 8192");
    }

    private void CloseWriter()
    {
        writer?.Dispose();
        writer = null;
    }

    private T Read<T>(Db db, AsOf asOf, Func<Session, T> read, CancellationToken cancellationToken)
    {
        try
        {
            using var cancellation = cancellationToken.Register(db.Interrupt);
            db.Execute("BEGIN");
            return read(new Session(db, asOf, time.GetUtcNow(), cancellationToken));
        }
        finally
        {
            db.Rollback();
        }
    }

    private T Write<T>(Db db, Func<WriteSession, T> write, CancellationToken cancellationToken)
    {
        db.Execute("BEGIN IMMEDIATE");
        try
        {
            var result = write(new WriteSession(db, known, time.GetUtcNow(), cancellationToken));
            db.Execute("COMMIT");
            return result;
        }
        catch
        {
            db.Rollback();
            known.Forget();
            throw;
        }
    }

    private StoreException NotInitialised() => new($"The database {path} is not open. Call InitializeAsync first.");

    private StoreException Failure(Exception error) => error is SqliteException { SqliteErrorCode: raw.SQLITE_NOTADB }
        ? new($"The file {path} is no SQLite database. Give another path, or move that file away.", isTransient: false, error)
        : new($"SQLite failed on {path}: {error.Message}", IsTransient(error), error);

    private static bool IsTransient(Exception error) =>
        error is SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED };
}
