using Graph.Core.Origins;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;

namespace Graph.Stores.Sqlite.Origins;

/// <summary>Where texts come from, and how many origins facts have.</summary>
internal static class OriginReads
{
    public static Dictionary<string, TextOrigin> GetOrigins(Session session, IEnumerable<string> versionIds)
    {
        var identity = new IdentityReads(session);
        var found = new Dictionary<string, TextOrigin>(StringComparer.Ordinal);
        foreach (var id in versionIds.Distinct(StringComparer.Ordinal))
        {
            using var row = session.Db.Query(
                $"""
                SELECT a.id, v.origin_source, v.origin_ground, v.origin_resemblance
                FROM versions v JOIN articles a ON a.key = v.origin_article WHERE v.id = {id} AND v.recorded_at <= {session.At}
                """);
            if (row.Read())
                found.Add(id, new(row.String(0), identity.IdOf(row.LongOrNull(1)), row.Word<OriginGround>(2), row.Double(3)));
        }

        return found;
    }

    public static IReadOnlyList<string> FindByBands(Session session, IReadOnlyCollection<string> bandKeys, int limit)
    {
        var found = new List<string>();
        if (bandKeys.Count == 0)
            return found;
        using var rows = session.Db.Query(
            $"""
            SELECT v.id FROM versions v WHERE v.key IN (
                SELECT rowid FROM version_bands WHERE version_bands MATCH {string.Join(" OR ", bandKeys)} ORDER BY rowid LIMIT {(long)limit})
            ORDER BY v.recorded_at, v.id
            """);
        while (rows.Read())
            found.Add(rows.String(0));
        return found;
    }

    public static Dictionary<string, int> Count(Session session, IEnumerable<string> factIds)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in factIds.Distinct(StringComparer.Ordinal))
        {
            session.ThrowIfCancelled();
            if (Count(session, id) is { } count)
                counts.Add(id, (int)count);
        }

        return counts;
    }

    private static long? Count(Session session, string factId) =>
        session.Db.Number($"SELECT {OriginSql.CountOfStatement(session)} FROM statements s WHERE s.id = {factId} AND {session.ShowsStatement("s")}")
        ?? session.Db.Number($"SELECT {OriginSql.CountOfRelation(session)} FROM relations r WHERE r.id = {factId} AND {session.ShowsRelation("r")}");
}
