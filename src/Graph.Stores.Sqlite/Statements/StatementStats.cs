using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;
using static Graph.Core.Stores.StatementDimension;

namespace Graph.Stores.Sqlite.Statements;

/// <summary>Counts of statements by dimensions.</summary>
internal sealed class StatementStats(Session session, IReadOnlyList<StatementDimension> groupBy, int first)
{
    private readonly IdentityReads identity = new(session);

    public static List<StatementStat> Get(
        Session session, StatementFilter filter, IReadOnlyList<StatementDimension> groupBy, int first)
    {
        if (first <= 0)
            return [];
        return session.IsAllNow && filter == StatementFilter.All && groupBy is [var only] && KeptStats.Knows(only)
            ? KeptStats.Get(session, only, first)
            : new StatementStats(session, groupBy, first).Count(filter);
    }

    /// <summary>The order of all stats: most statements first, then by keys, null last.</summary>
    public static List<StatementStat> InOrder(IEnumerable<StatementStat> stats, int first) =>
        [.. stats.OrderByDescending(stat => stat.Statements).ThenBy(stat => stat.Keys, KeyOrder.Instance).Take(first)];

    private List<StatementStat> Count(StatementFilter filter)
    {
        var condition = new StatementFilterSql(session, identity).Compile(filter, isLed: false);
        var keys = groupBy.Select(KeyOf).ToList();
        var grouping = keys.Count == 0 ? Sql.Raw("HAVING count(*) > 0") : Sql.Of($"GROUP BY {Sql.List(keys.Select((_, place) => Sql.Raw($"{place + 3}")), ", ")}");
        return Read(Sql.Of(
            $"""
            SELECT count(DISTINCT s.key), count(DISTINCT coalesce({session.Canonical("s.source")}, -s.article)), {Sql.List([.. keys, Sql.True], ", ")}
            FROM statements s {Joins()} WHERE {condition} {grouping} ORDER BY 1 DESC
            """));
    }

    // Ties of the last place are read too, since their keys decide.
    private List<StatementStat> Read(Sql query)
    {
        var stats = new List<StatementStat>();
        using var rows = session.Db.Query(query);
        while (rows.Read() && (stats.Count < first || rows.Int(0) == stats[first - 1].Statements))
            stats.Add(new([.. groupBy.Select((dimension, place) => ReadKey(dimension, rows, place + 2))], rows.Int(0), rows.Int(1)));
        return InOrder(stats, first);
    }

    private Sql KeyOf(StatementDimension dimension) => dimension switch
    {
        Speaker => session.Canonical("s.speaker"),
        Target => session.Canonical("t.entity"),
        Topic => session.Canonical("o.entity"),
        Source => session.Canonical("s.source"),
        Kind => Sql.Raw("s.kind"),
        StatementDimension.Polarity => Sql.Raw("s.polarity"),
        StatementDimension.Modality => Sql.Raw("s.modality"),
        StatementDimension.Stance => Sql.Raw("t.stance"),
        SaidMonth => MonthOf("s.said_at"),
        _ => MonthOf("s.published_on"),
    };

    private static Sql MonthOf(string day) => Sql.Raw($"CASE WHEN {day} % 10 > 0 THEN {day} / 1000 END");

    private string? ReadKey(StatementDimension dimension, Prepared row, int column) => dimension switch
    {
        _ when row.IsNull(column) => null,
        Speaker or Target or Topic or Source => identity.IdOf(row.Long(column)),
        SaidMonth or PublishedMonth => Day.ReadMonth(row.Long(column)),
        _ => row.String(column),
    };

    // Stances without targets are those towards any target; a statement that expresses none has none.
    private Sql Joins()
    {
        var targets = groupBy.Contains(Target) ? "LEFT JOIN statement_about t ON t.statement = s.key AND t.role = 'Target' "
            : groupBy.Contains(StatementDimension.Stance) ? "LEFT JOIN statement_about t ON t.statement = s.key AND t.role = 'Target' AND t.stance IS NOT NULL "
            : "";
        var topics = groupBy.Contains(Topic) ? "LEFT JOIN statement_about o ON o.statement = s.key AND o.role = 'Topic'" : "";
        return Sql.Raw(targets + topics);
    }

    private sealed class KeyOrder : IComparer<IReadOnlyList<string?>>
    {
        public static KeyOrder Instance { get; } = new();

        public int Compare(IReadOnlyList<string?>? x, IReadOnlyList<string?>? y) =>
            x!.Zip(y!, CompareKeys).FirstOrDefault(order => order != 0);

        private static int CompareKeys(string? left, string? right) =>
            left is null || right is null ? (left is null).CompareTo(right is null) : string.CompareOrdinal(left, right);
    }
}
