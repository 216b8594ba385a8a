using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Graph.Stores.Sqlite.Engine;

/// <summary>One connection with the statements prepared on it. Used by one caller at a time.</summary>
internal sealed class Db : IDisposable
{
    private const int KeptTexts = 200;

    // SQLITE_DBCONFIG_ENABLE_QPSG, which the provider gives no name. See "Database Connection Configuration Options" of SQLite's C interface.
    private const int EnableQueryPlannerStabilityGuarantee = 1007;

    private readonly SqliteConnection connection;
    private readonly Dictionary<int, List<Site>> sites = [];
    private readonly Dictionary<string, Site> texts = new(StringComparer.Ordinal);
    private readonly Stack<Call> calls = new();

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
            // Without it the planner looks at the bound LIMIT, and every statement that has one is prepared anew for every call.
            raw.sqlite3_db_config(db.Handle, EnableQueryPlannerStabilityGuarantee, 1, out _);
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

    /// <summary>A statement ready to be read, to be given back by disposing it.</summary>
    public Prepared Query([InterpolatedStringHandlerArgument("")] CallBuilder builder)
    {
        var call = builder.Call;
        var prepared = Take(call.IsFixed ? SiteOf(call) : SiteOf(call.Text));
        call.Bind(prepared);
        call.Clear();
        calls.Push(call);
        return prepared;
    }

    public Prepared Query(Sql sql) => Query($"{sql}");

    /// <summary>Runs a statement and answers how many rows it changed.</summary>
    public int Execute([InterpolatedStringHandlerArgument("")] CallBuilder builder)
    {
        using var prepared = Query(builder);
        return prepared.Run();
    }

    public void Execute(string sql)
    {
        using var prepared = Take(SiteOf(sql));
        prepared.Run();
    }

    /// <summary>The first row's first number, or null.</summary>
    public long? Number([InterpolatedStringHandlerArgument("")] CallBuilder builder)
    {
        using var query = Query(builder);
        return query.Read() ? query.LongOrNull(0) : null;
    }

    /// <summary>Runs several statements, as a schema file holds them.</summary>
    public void ExecuteScript(string script)
    {
        var code = raw.sqlite3_exec(Handle, script);
        if (code != raw.SQLITE_OK)
            throw Failure(code);
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
        foreach (var site in sites.Values.SelectMany(list => list).Concat(texts.Values))
            site.Free?.Close();
        connection.Dispose();
    }

    internal Call TakeCall() => calls.TryPop(out var call) ? call : new();

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

    private Prepared Take(Site site)
    {
        var free = site.Free;
        site.Free = null;
        return free ?? Prepare(site);
    }

    private Prepared Prepare(Site site)
    {
        var code = raw.sqlite3_prepare_v2(Handle, site.Text, out var handle);
        return code == raw.SQLITE_OK ? new Prepared(this, site, handle) : throw Failure(code);
    }

    private Site SiteOf(Call call)
    {
        if (!sites.TryGetValue(call.Hash, out var alike))
            sites.Add(call.Hash, alike = []);
        foreach (var site in alike)
            if (call.HasPieces(site.Pieces))
                return site;
        alike.Add(new(call.Text, call.Pieces));
        return alike[^1];
    }

    private Site SiteOf(string text)
    {
        if (texts.TryGetValue(text, out var known))
            return known;
        if (texts.Count >= KeptTexts)
            ForgetTexts();
        return texts[text] = new(text, []);
    }

    private void ForgetTexts()
    {
        foreach (var site in texts.Values)
            site.Free?.Close();
        texts.Clear();
    }

    /// <summary>A text and the statement that is prepared for it, while nobody uses it.</summary>
    internal sealed class Site(string text, string[] pieces)
    {
        public string Text => text;

        public string[] Pieces => pieces;

        public Prepared? Free { get; set; }
    }
}
