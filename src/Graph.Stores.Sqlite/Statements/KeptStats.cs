using Graph.Core.Stores;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;

namespace Graph.Stores.Sqlite.Statements;

/// <summary>Who speaks most and who is most talked about, from the counts that writing keeps.</summary>
internal static class KeptStats
{
    /// <summary>The entity that statements without a speaker, target or topic are counted under.</summary>
    public const long Nobody = 0;

    public static bool Knows(StatementDimension dimension) =>
        dimension is StatementDimension.Speaker or StatementDimension.Target or StatementDimension.Topic;

    public static List<StatementStat> Get(Session session, StatementDimension dimension, int first)
    {
        var identity = new IdentityReads(session);
        var role = dimension.ToString();
        var stats = new List<StatementStat>();
        using (var rows = session.Db.Query(
            $"SELECT x.entity, x.id, {ColumnOf(dimension)} FROM shown_entities x WHERE {ColumnOf(dimension)} > 0 ORDER BY {ColumnOf(dimension)} DESC, x.id LIMIT {first}"))
        {
            while (rows.Read())
                stats.Add(new([rows.String(1)], rows.Int(2), CountSources(session, identity.MembersOf(rows.Long(0)), role)));
        }

        if (CountNobody(session, role) is > 0 and var nobody)
            stats.Add(new([null], nobody, CountSources(session, [Nobody], role)));
        return StatementStats.InOrder(stats, first);
    }

    private static Sql ColumnOf(StatementDimension dimension) => Sql.Raw(dimension switch
    {
        StatementDimension.Speaker => "x.said",
        StatementDimension.Target => "x.target_of",
        _ => "x.topic_of",
    });

    private static int CountNobody(Session session, string role) => (int)(session.Db.Number(
        $"SELECT sum(es.statements) FROM entity_sources es WHERE es.entity = {Nobody} AND es.role = {role}") ?? 0);

    private static int CountSources(Session session, IReadOnlyList<long> members, string role) => (int)(session.Db.Number(
        $"""
        SELECT count(DISTINCT {session.Canonical("es.source")}) FROM entity_sources es
        WHERE es.entity IN {members} AND es.role = {role} AND es.statements > 0
        """) ?? 0);
}
