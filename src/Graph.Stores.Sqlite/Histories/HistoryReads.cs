using Graph.Core.Histories;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;

namespace Graph.Stores.Sqlite.Histories;

/// <summary>Who changed what, when and why.</summary>
internal static class HistoryReads
{
    public static Dictionary<string, History> GetHistory(Session session, IEnumerable<string> ids, int limit, string? before)
    {
        var (identity, beyond) = (new IdentityReads(session), History.NumberBefore(before));
        return ids.Distinct(StringComparer.Ordinal).ToDictionary(
            id => id, id => History.OfLatest(ReadLatest(session, id, identity.MembersOf(id), beyond, limit + 1), limit), StringComparer.Ordinal);
    }

    // What an entity is follows from the articles that name it and from the judgements and splits on it; what a fact is, from its articles. Only
    // what was recorded by the moment counts: a version that came later may be the first that names it.
    private static List<Change> ReadLatest(Session session, string id, IReadOnlyCollection<long> entities, long beyond, int limit)
    {
        session.ThrowIfCancelled();
        var changes = new List<Change>();
        using var rows = session.Db.Query(
            $"""
            SELECT key, at, by, what, id, why, reason FROM audit WHERE key < {beyond} AND at <= {session.At} AND id IN (
                SELECT {id}
                UNION ALL SELECT j.id FROM judgements j WHERE j.left IN {entities} OR j.right IN {entities}
                UNION ALL SELECT sp.id FROM splits sp WHERE sp.entity IN {entities}
                UNION ALL SELECT sp.id FROM splits sp WHERE sp.new_entity IN {entities}
                UNION ALL SELECT j.id FROM utterance_judgements j WHERE j.left = {id} OR j.right = {id}
                UNION ALL SELECT j.id FROM statements s JOIN utterance_judgements j ON j.left = s.utterance WHERE s.id = {id}
                UNION ALL SELECT j.id FROM statements s JOIN utterance_judgements j ON j.right = s.utterance WHERE s.id = {id}
                UNION ALL SELECT a.id FROM chains c JOIN articles a ON a.key = c.article JOIN versions v ON v.article = c.article
                    JOIN chain_names n ON n.version = v.key AND n.chain = c.key WHERE c.entity IN {entities} AND v.recorded_at <= {session.At}
                UNION ALL SELECT a.id FROM statements s JOIN articles a ON a.key = s.article WHERE s.id = {id} AND s.recorded_at <= {session.At}
                UNION ALL SELECT a.id FROM relations r JOIN evidence e ON e.relation = r.key JOIN versions v ON v.key = e.version
                    JOIN articles a ON a.key = v.article WHERE r.id = {id} AND v.recorded_at <= {session.At} AND (e.since IS NULL OR e.since <= {session.At}))
            ORDER BY key DESC LIMIT {limit}
            """);
        while (rows.Read())
            changes.Add(new(rows.Long(0), rows.Time(1), rows.String(2), ChangeWords.Read(rows.String(3)), rows.String(4), rows.StringOrNull(5)) { VersionReason = rows.StringOrNull(6) });
        return changes;
    }
}
