using Graph.Core.Judgements;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;

namespace Graph.Stores.Sqlite.Splits;

/// <summary>Splits as they count at the moment.</summary>
internal static class SplitReads
{
    public static Dictionary<string, IReadOnlyList<EntitySplit>> GetByEntity(Session session, IEnumerable<string> entityIds)
    {
        var identity = new IdentityReads(session);
        return entityIds.Distinct(StringComparer.Ordinal).ToDictionary(
            id => id, IReadOnlyList<EntitySplit> (id) => GetNaming(session, identity.MembersOf(id)), StringComparer.Ordinal);
    }

    /// <summary>The split of this id, whether it counts or not.</summary>
    public static EntitySplit? Find(Session session, string id) => Read(session, Sql.Of($"sp.id = {id}")) is [var split] ? split : null;

    private static List<EntitySplit> GetNaming(Session session, IReadOnlyCollection<long> entities)
    {
        session.ThrowIfCancelled();
        return Read(session, Sql.Of(
            $"""
            sp.key IN (SELECT key FROM splits WHERE entity IN {entities} UNION SELECT key FROM splits WHERE new_entity IN {entities})
                AND sp.recorded_at <= {session.At} AND (sp.undone_at IS NULL OR sp.undone_at > {session.At})
            """));
    }

    private static List<EntitySplit> Read(Session session, Sql condition)
    {
        var splits = new List<EntitySplit>();
        using var rows = session.Db.Query(
            $"""
            SELECT sp.id, e.id, n.id, sp.by, sp.reason, sp.recorded_at, CASE WHEN sp.undone_at <= {session.At} THEN sp.undone_at END, sp.key
            FROM splits sp JOIN entities e ON e.key = sp.entity JOIN entities n ON n.key = sp.new_entity
            WHERE {condition} ORDER BY sp.recorded_at, sp.id
            """);
        while (rows.Read())
            splits.Add(new(
                rows.String(0), rows.String(1), rows.String(2), ReadChainIds(session, rows.Long(7)), rows.String(3), rows.StringOrNull(4),
                rows.Time(5), rows.TimeOrNull(6)));
        return splits;
    }

    private static List<string> ReadChainIds(Session session, long split)
    {
        var ids = new List<string>();
        using var rows = session.Db.Query($"SELECT c.id FROM split_chains sc JOIN chains c ON c.key = sc.chain WHERE sc.split = {split} ORDER BY c.id");
        while (rows.Read())
            ids.Add(rows.String(0));
        return ids;
    }
}
