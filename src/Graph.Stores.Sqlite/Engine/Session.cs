using Graph.Core.Stores;

namespace Graph.Stores.Sqlite.Engine;

/// <summary>One read: a connection that sees one state of the database, and the moment and day that are asked for.</summary>
internal sealed class Session(Db db, AsOf asOf, DateTimeOffset now, CancellationToken cancellationToken)
{
    public Db Db { get; } = db;

    /// <summary>Whether what is recorded now is asked for, so that what is kept with each record may answer.</summary>
    public bool IsNow { get; } = asOf.KnownAt is null;

    /// <summary>Whether all that is recorded now is asked for, of whatever day, so that the counts and lists kept for that may answer.</summary>
    public bool IsAllNow { get; } = asOf == AsOf.Now;

    /// <summary>The moment in Unix milliseconds; beyond all times for now.</summary>
    public long At { get; } = asOf.KnownAt?.ToUnixTimeMilliseconds() ?? long.MaxValue;

    /// <summary>The day of the moment asked for (UTC).</summary>
    public DateOnly Today { get; } = DateOnly.FromDateTime((asOf.KnownAt ?? now).UtcDateTime);

    public void ThrowIfCancelled() => cancellationToken.ThrowIfCancellationRequested();

    /// <summary>Whether an interval table's row, known by its alias, counts at the moment.</summary>
    public Sql Counts(string alias) =>
        Sql.Of($"({Sql.Raw(alias)}.since <= {At} AND ({Sql.Raw(alias)}.until IS NULL OR {Sql.Raw(alias)}.until > {At}))");

    /// <summary>Whether a version, known by a column that holds its key, is shown at the moment.</summary>
    public Sql ShowsVersion(string column) =>
        Sql.Of($"EXISTS (SELECT 1 FROM version_intervals i WHERE i.version = {Sql.Raw(column)} AND {Counts("i")})");

    /// <summary>Whether a version that is shown at the moment uses a name, known by its alias.</summary>
    public Sql ShowsName(string alias) => IsNow
        ? Sql.Raw($"{alias}.articles > 0")
        : Sql.Of($"EXISTS (SELECT 1 FROM chain_names cn WHERE cn.name = {Sql.Raw(alias)}.key AND {ShowsVersion("cn.version")})");

    /// <summary>Whether a statement, known by its alias, is shown at the moment and may have been said by the day.</summary>
    public Sql ShowsStatement(string alias) => asOf.ValidOn is { } day
        ? Sql.And([HasStatement(alias), ValidTime.MayHaveBeenSaid(alias, day)])
        : HasStatement(alias);

    /// <summary>Whether a statement, known by a column that holds its key, may have been said by the day.</summary>
    public Sql SaidByDay(string column) => asOf.ValidOn is { } day
        ? Sql.Of($"EXISTS (SELECT 1 FROM statements d WHERE d.key = {Sql.Raw(column)} AND {ValidTime.MayHaveBeenSaid("d", day)})")
        : Sql.True;

    private Sql HasStatement(string alias) => IsNow
        ? Sql.Raw($"{alias}.live = 1")
        : Sql.Of($"EXISTS (SELECT 1 FROM evidence e JOIN version_intervals i ON i.version = e.version WHERE e.statement = {Sql.Raw(alias)}.key AND {Counts("i")})");

    /// <summary>Whether a relation, known by its alias, is shown at the moment and may hold on the day.</summary>
    public Sql ShowsRelation(string alias) => asOf.ValidOn is { } day
        ? Sql.And([HasRelation(alias), ValidTime.MayHold(alias, day)])
        : HasRelation(alias);

    private Sql HasRelation(string alias) => IsNow
        ? Sql.Raw($"{alias}.evidence_count > 0")
        : Sql.Of($"EXISTS (SELECT 1 FROM evidence e JOIN version_intervals i ON i.version = e.version WHERE e.relation = {Sql.Raw(alias)}.key AND {Places("e")} AND {Counts("i")})");

    /// <summary>Whether evidence, known by its alias, proves its relation at the moment; that of a statement always does.</summary>
    public Sql Places(string alias) => IsNow
        ? Sql.Raw($"{alias}.until IS NULL")
        : Sql.Of($"(({Sql.Raw(alias)}.since IS NULL OR {Sql.Raw(alias)}.since <= {At}) AND ({Sql.Raw(alias)}.until IS NULL OR {Sql.Raw(alias)}.until > {At}))");

    /// <summary>The canonical entity of a column's entity, as an expression.</summary>
    public Sql Canonical(string column) => Sql.Of(
        $"coalesce((SELECT ec.canonical FROM entity_canonical ec WHERE ec.entity = {Sql.Raw(column)} AND {Counts("ec")}), {Sql.Raw(column)})");
}
