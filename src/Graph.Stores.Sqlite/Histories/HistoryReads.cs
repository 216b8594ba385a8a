using Graph.Core.Histories;
using Graph.Core.Judgements;
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
            id => id, id => History.OfLatest(ReadLatest(session, id, identity.MembersOf(id), OwnersOf(session, identity, id), beyond, limit + 1), limit), StringComparer.Ordinal);
    }

    /// <summary>The entities that a statement or relation tells of, with all that are one with them, and since when it tells of them.</summary>
    private static (IReadOnlyCollection<long> Entities, long Since) OwnersOf(Session session, IdentityReads identity, string id)
    {
        var (owners, since) = (new HashSet<long>(), long.MaxValue);
        using var rows = session.Db.Query(
            $"""
            SELECT s.speaker, v.recorded_at FROM statements s JOIN evidence e ON e.statement = s.key JOIN versions v ON v.key = e.version
            WHERE s.id = {id} AND v.recorded_at <= {session.At}
            UNION SELECT b.entity, v.recorded_at FROM statements s JOIN statement_about b ON b.statement = s.key JOIN evidence e ON e.statement = s.key
                JOIN versions v ON v.key = e.version WHERE s.id = {id} AND v.recorded_at <= {session.At}
            UNION SELECT r.subject, v.recorded_at FROM relations r JOIN evidence e ON e.relation = r.key JOIN versions v ON v.key = e.version
                WHERE r.id = {id} AND v.recorded_at <= {session.At} AND (e.since IS NULL OR e.since <= {session.At})
            UNION SELECT r.object, v.recorded_at FROM relations r JOIN evidence e ON e.relation = r.key JOIN versions v ON v.key = e.version
                WHERE r.id = {id} AND v.recorded_at <= {session.At} AND (e.since IS NULL OR e.since <= {session.At})
            """);
        while (rows.Read())
        {
            since = Math.Min(since, rows.Long(1));
            if (rows.LongOrNull(0) is { } owner)
                owners.UnionWith(identity.MembersOf(identity.CanonicalOf(owner)));
        }

        return (owners, since);
    }

    // What an entity is follows from the articles that name it, or did until a split took them, and from the judgements and splits on it; what a
    // fact is, from its articles; whose it is, from what was decided since on those that it tells of. Only what was recorded by the moment
    // counts: a version that came later may be the first that names it.
    private static List<Change> ReadLatest(
        Session session, string id, IReadOnlyCollection<long> entities, (IReadOnlyCollection<long> Entities, long Since) owners, long beyond, int limit)
    {
        session.ThrowIfCancelled();
        var changes = new List<Change>();
        using var rows = session.Db.Query(
            $"""
            SELECT key, at, by, what, id, why, reason FROM audit WHERE key < {beyond} AND at <= {session.At} AND (id IN (
                SELECT {id}
                UNION ALL SELECT j.id FROM judgements j WHERE j.left IN {entities} OR j.right IN {entities}
                UNION ALL SELECT sp.id FROM splits sp WHERE sp.entity IN {entities}
                UNION ALL SELECT sp.id FROM splits sp WHERE sp.new_entity IN {entities}
                UNION ALL SELECT j.id FROM utterance_judgements j WHERE j.left = {id} OR j.right = {id}
                UNION ALL SELECT j.id FROM statements s JOIN utterance_judgements j ON j.left = s.utterance WHERE s.id = {id}
                UNION ALL SELECT j.id FROM statements s JOIN utterance_judgements j ON j.right = s.utterance WHERE s.id = {id}
                UNION ALL SELECT a.id FROM chains c JOIN articles a ON a.key = c.article JOIN versions v ON v.article = c.article
                    JOIN chain_names n ON n.version = v.key AND n.chain = c.key WHERE c.entity IN {entities} AND v.recorded_at <= {session.At}
                UNION ALL SELECT a.id FROM statements s JOIN evidence e ON e.statement = s.key JOIN versions v ON v.key = e.version
                    JOIN articles a ON a.key = v.article WHERE s.id = {id} AND v.recorded_at <= {session.At}
                UNION ALL SELECT a.id FROM relations r JOIN evidence e ON e.relation = r.key JOIN versions v ON v.key = e.version
                    JOIN articles a ON a.key = v.article WHERE r.id = {id} AND v.recorded_at <= {session.At} AND (e.since IS NULL OR e.since <= {session.At}))
            OR key IN (SELECT written.key FROM splits sp JOIN split_chains sc ON sc.split = sp.key JOIN chains c ON c.key = sc.chain
                JOIN articles a ON a.key = c.article JOIN audit split ON split.id = sp.id AND split.what = {ChangeWords.Of(ChangeKind.EntitySplit)}
                JOIN audit written ON written.id = a.id AND written.key < split.key WHERE sp.entity IN {entities} AND split.at <= {session.At})
            OR (at >= {owners.Since} AND id IN (
                SELECT j.id FROM judgements j WHERE j.left IN {owners.Entities} AND j.verdict <> {Verdict.Unsure.ToString()}
                UNION ALL SELECT j.id FROM judgements j WHERE j.right IN {owners.Entities} AND j.verdict <> {Verdict.Unsure.ToString()}
                UNION ALL SELECT sp.id FROM statements s JOIN split_chains sc ON sc.chain = s.speaker_chain JOIN splits sp ON sp.key = sc.split WHERE s.id = {id}
                UNION ALL SELECT sp.id FROM statements s JOIN statement_about b ON b.statement = s.key JOIN split_chains sc ON sc.chain = b.chain
                    JOIN splits sp ON sp.key = sc.split WHERE s.id = {id}
                UNION ALL SELECT sp.id FROM relations r JOIN evidence e ON e.relation = r.key JOIN split_chains sc ON sc.chain IN (e.subject_chain, e.object_chain)
                    JOIN splits sp ON sp.key = sc.split WHERE r.id = {id} AND (e.since IS NULL OR e.since <= {session.At}))))
            ORDER BY key DESC LIMIT {limit}
            """);
        while (rows.Read())
            changes.Add(new(rows.Long(0), rows.Time(1), rows.String(2), ChangeWords.Read(rows.String(3)), rows.String(4), rows.StringOrNull(5)) { VersionReason = rows.StringOrNull(6) });
        return changes;
    }
}
