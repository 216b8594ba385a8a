using Graph.Core.Articles;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;
using Graph.Stores.Sqlite.Statements;

namespace Graph.Stores.Sqlite.Articles;

/// <summary>What versions say by their own evidence, shown or not.</summary>
internal static class VersionContentReads
{
    public static Dictionary<string, VersionContents> Get(Session session, IEnumerable<string> versionIds)
    {
        var identity = new IdentityReads(session);
        var found = new Dictionary<string, VersionContents>(StringComparer.Ordinal);
        foreach (var id in versionIds.Distinct(StringComparer.Ordinal))
        {
            session.ThrowIfCancelled();
            if (session.Db.Number($"SELECT key FROM versions WHERE id = {id} AND recorded_at <= {session.At}") is { } version)
                found.Add(id, new(ReadStatements(session, identity, version), ReadRelations(session, identity, version)));
        }

        return found;
    }

    private static List<Statement> ReadStatements(Session session, IdentityReads identity, long version)
    {
        var keys = new List<long>();
        using (var rows = session.Db.Query(
            $"SELECT s.key FROM statements s WHERE s.key IN (SELECT e.statement FROM evidence e WHERE e.version = {version} AND e.statement IS NOT NULL) ORDER BY s.id"))
        {
            while (rows.Read())
                keys.Add(rows.Long(0));
        }

        var reads = new StatementReads(session, identity);
        return [.. keys.Select(reads.Read)];
    }

    private static List<Relation> ReadRelations(Session session, IdentityReads identity, long version)
    {
        var relations = new List<Relation>();
        using var rows = session.Db.Query(
            $"""
            SELECT r.id, r.type, r.subject, r.object, r.office, r.valid_from, r.valid_to, r.ended, r.basis, max(e.confidence), count(*), r.recorded_at
            FROM evidence e JOIN relations r ON r.key = e.relation WHERE e.version = {version} AND {session.Places("e")} GROUP BY r.key ORDER BY r.id
            """);
        while (rows.Read())
            relations.Add(new(
                rows.String(0), RelationTypes.Get(rows.String(1)), identity.IdOf(rows.Long(2)), identity.IdOf(rows.Long(3)), rows.StringOrNull(4),
                rows.Date(5), rows.Date(6), rows.Int(7) == 1, rows.Word<RelationBasis>(8), rows.Double(9), rows.Int(10), rows.Time(11)));
        return relations;
    }
}
