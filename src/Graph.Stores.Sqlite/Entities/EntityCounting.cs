using Graph.Core.Entities;
using Graph.Stores.Sqlite.Engine;

namespace Graph.Stores.Sqlite.Entities;

/// <summary>Counts entities' uses from the records, where the counts kept for now do not answer.</summary>
internal static class EntityCounting
{
    /// <summary>The tally of each canonical entity among these members; of all where none are given.</summary>
    public static Dictionary<long, EntityTally> Count(Session session, IReadOnlyList<long>? members)
    {
        var tallies = new Dictionary<long, EntityTally>();
        void Add(Sql query, Action<EntityTally, Prepared> add)
        {
            session.ThrowIfCancelled();
            using var rows = session.Db.Query(query);
            while (rows.Read())
                add(TallyOf(tallies, rows.Long(0)), rows);
        }

        Sql Among(string column) => members is null
            ? Sql.Raw($"{column} IS NOT NULL")
            : Sql.Of($"{Sql.Raw(column)} IN {members}");
        Sql Group(string column) => session.Canonical(column);

        Add(Sql.Of($"SELECT {Group("s.speaker")}, count(*) FROM statements s WHERE {Among("s.speaker")} AND {session.ShowsStatement("s")} GROUP BY 1"),
            (tally, row) => tally.Said = row.Int(1));
        Add(Sql.Of($"""
            SELECT {Group("b.entity")}, b.role, count(DISTINCT b.statement)
            FROM statement_about b JOIN statements s ON s.key = b.statement
            WHERE {Among("b.entity")} AND {session.ShowsStatement("s")} GROUP BY 1, 2
            """), AddAbout);
        Add(Sql.Of($"""
            SELECT {Group("c.entity")}, count(*), count(DISTINCT c.article)
            FROM chains c JOIN versions v ON v.article = c.article JOIN mentions m ON m.version = v.key AND m.chain = c.key
            WHERE {Among("c.entity")} AND {session.ShowsVersion("v.key")} GROUP BY 1
            """), (tally, row) => (tally.Mentions, tally.Articles) = (row.Int(1), row.Int(2)));
        foreach (var (table, alias, column) in OtherUses)
            Add(Sql.Of($"SELECT {Group($"x.{column}")}, count(*) FROM {Sql.Raw(table)} x WHERE {Among($"x.{column}")} AND {Shows(session, alias)} GROUP BY 1"),
                (tally, row) => tally.Others += row.Int(1));
        return tallies;
    }

    private static readonly (string Table, Use Use, string Column)[] OtherUses =
    [
        ("versions", Use.Version, "source"), ("relations", Use.Relation, "subject"), ("relations", Use.Relation, "object"),
        ("statements", Use.Statement, "addressee"), ("statements", Use.Statement, "on_behalf_of"),
    ];

    private enum Use
    {
        Version,
        Relation,
        Statement,
    }

    private static Sql Shows(Session session, Use use) => use switch
    {
        Use.Version => session.ShowsVersion("x.key"),
        Use.Relation => session.ShowsRelation("x"),
        _ => session.ShowsStatement("x"),
    };

    private static void AddAbout(EntityTally tally, Prepared row)
    {
        if (row.String(1) == "Target")
            tally.TargetOf = row.Int(2);
        else
            tally.TopicOf = row.Int(2);
    }

    private static EntityTally TallyOf(Dictionary<long, EntityTally> tallies, long entity)
    {
        if (!tallies.TryGetValue(entity, out var tally))
            tallies.Add(entity, tally = new());
        return tally;
    }
}
