using Graph.Core.Statements;
using Graph.Stores.Sqlite.Engine;

namespace Graph.Stores.Sqlite.Utterances;

/// <summary>What statements do with others.</summary>
internal static class LinkReads
{
    public static Dictionary<string, IReadOnlyList<StatementLink>> Get(Session session, IEnumerable<string> statementIds) =>
        statementIds.Distinct(StringComparer.Ordinal).ToDictionary(
            id => id, IReadOnlyList<StatementLink> (id) => Read(session, id), StringComparer.Ordinal);

    private static List<StatementLink> Read(Session session, string statementId)
    {
        session.ThrowIfCancelled();
        var links = new List<StatementLink>();
        using var rows = session.Db.Query(
            $"""
            SELECT s.id, t.id, l.kind, l.score, l.rule, l.recorded_at
            FROM statement_links l JOIN statements s ON s.key = l.source JOIN statements t ON t.key = l.target
            WHERE (l.source = (SELECT key FROM statements WHERE id = {statementId}) OR l.target = (SELECT key FROM statements WHERE id = {statementId}))
                AND l.recorded_at <= {session.At} AND {session.ShowsStatement("s")} AND {session.ShowsStatement("t")}
            """);
        while (rows.Read())
            links.Add(new(rows.String(0), rows.String(1), rows.Word<LinkKind>(2), rows.Double(3), rows.String(4), rows.Time(5)));
        return StatementLink.InOrder(links);
    }
}
