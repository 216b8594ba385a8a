using Graph.Core.Histories;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;

namespace Graph.Stores.Sqlite.Writes;

/// <summary>One transaction that writes: its connection, its time of recording, and what it found out so far.</summary>
internal sealed class WriteSession
{
    private readonly Dictionary<long, long> ranks = [];
    private readonly long last;
    private readonly Dictionary<string, long> nextKeys = new(StringComparer.Ordinal);

    public WriteSession(Db db, KnownKeys known, DateTimeOffset now, CancellationToken cancellationToken)
    {
        (Db, Known) = (db, known);
        // Never earlier than a time given before, by whatever process.
        last = db.Number($"SELECT at FROM audit ORDER BY key DESC LIMIT 1") ?? 0;
        Now = Math.Max(now.ToUnixTimeMilliseconds(), last);
        Reads = new(db, AsOf.Now, now, cancellationToken);
        Identity = new(Reads);
    }

    public Db Db { get; }

    public KnownKeys Known { get; }

    /// <summary>The time of recording in Unix milliseconds.</summary>
    public long Now { get; set; }

    /// <summary>Moves the time after every one given before, so that the moment before holds all that was recorded.</summary>
    public void MoveOn() => Now = Math.Max(Now, last + 1);

    public Session Reads { get; }

    public IdentityReads Identity { get; private set; }

    /// <summary>The next free key of a table; nobody else writes meanwhile.</summary>
    public long NextKey(string table)
    {
        if (!nextKeys.TryGetValue(table, out var key))
            key = Db.Number($"SELECT coalesce(max(key), 0) + 1 FROM {Sql.Raw(table)}")!.Value;
        nextKeys[table] = key + 1;
        return key;
    }

    /// <summary>The rank of what an entity is shown as.</summary>
    public long RankOf(long entity)
    {
        var canonical = Identity.CanonicalOf(entity);
        if (!ranks.TryGetValue(canonical, out var rank))
            ranks.Add(canonical, rank = Db.Number($"SELECT rank FROM entities WHERE key = {canonical}")!.Value);
        return rank;
    }

    /// <summary>Forgets who is one with whom, after judgements changed it.</summary>
    public void ForgetIdentity() => Identity = new(Reads);

    /// <param name="versionReason">Why a version was written or shown again; its <paramref name="why"/> is the version.</param>
    public void Audit(string by, ChangeKind what, string id, string? why, string? versionReason = null) => Db.Execute(
        $"INSERT INTO audit (key, at, by, what, id, why, reason) VALUES ({NextKey("audit")}, {Now}, {by}, {ChangeWords.Of(what)}, {id}, {why}, {versionReason})");
}
