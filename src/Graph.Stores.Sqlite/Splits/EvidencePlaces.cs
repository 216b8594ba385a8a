using Graph.Core.Articles;
using Graph.Core.Evidences;
using Graph.Core.Relations;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Writes;

namespace Graph.Stores.Sqlite.Splits;

/// <summary>
/// Which relation a piece of evidence proves, since its chains may have been taken out of the entities that it was written for: then it
/// proves the same of what they became, and no longer what it proved.
/// </summary>
internal sealed class EvidencePlaces(WriteSession write)
{
    private Db Db => write.Db;

    /// <summary>Lets all evidence that names one of these chains prove what it proves now.</summary>
    public void Follow(IReadOnlyCollection<long> chains, ShownChanges changes)
    {
        var touched = new Dictionary<long, long>();
        foreach (var evidence in ReadNaming(chains))
        {
            var place = PlaceOf(evidence.Home, evidence.SubjectChain, evidence.ObjectChain);
            if (place == evidence.Relation)
                continue;
            foreach (var relation in new[] { evidence.Relation, place })
                touched.TryAdd(relation, Db.Number($"SELECT evidence_count FROM relations WHERE key = {relation}")!.Value);
            Move(evidence, place);
        }

        foreach (var (relation, before) in touched)
            Weigh(relation, before, changes);
    }

    /// <summary>The relation that evidence proves which was written for <paramref name="home"/>; it is added where it is missing.</summary>
    public long PlaceOf(long home, long? subjectChain, long? objectChain)
    {
        var (subject, target) = (FindTaken(subjectChain), FindTaken(objectChain));
        return subject is null && target is null ? home : FindOrAdd(home, subject, target);
    }

    /// <summary>The id of a version's evidence for a relation.</summary>
    public static string IdOf(Db db, string versionId, long relation, TextSpan span)
    {
        using var row = db.Query($"SELECT id FROM relations WHERE key = {relation}");
        row.Read();
        return Evidence.IdOf(versionId, row.String(0), span);
    }

    // Where a chain stands again in the entity that it came from, its evidence is at home.
    private long? FindTaken(long? chain) => chain is not { } named ? null : Db.Number(
        $"""
        SELECT p.leads_to FROM chains c JOIN entities p ON p.key = c.entity
        WHERE c.key = {named} AND p.part_of IS NOT NULL AND p.leads_to <> p.part_of
        """);

    private long FindOrAdd(long home, long? subject, long? target)
    {
        using var row = Db.Query(
            $"""
            SELECT r.type, s.id, o.id, r.office, r.valid_from, r.valid_to, r.ended, r.basis, s.key, o.key
            FROM relations r JOIN entities s ON s.key = coalesce({subject}, r.subject) JOIN entities o ON o.key = coalesce({target}, r.object)
            WHERE r.key = {home}
            """);
        row.Read();
        var id = Relation.IdOf(
            RelationTypes.Get(row.String(0)), row.String(1), row.String(2), row.StringOrNull(3), row.Date(4), row.Date(5), row.Int(6) == 1,
            row.Word<RelationBasis>(7));
        return Db.Number($"SELECT key FROM relations WHERE id = {id}") ?? Add(id, home, row.Long(8), row.Long(9));
    }

    private long Add(string id, long home, long subject, long target)
    {
        var key = write.NextKey("relations");
        Db.Execute(
            $"""
            INSERT INTO relations (key, id, type, subject, object, office, valid_from, valid_to, ended, basis, recorded_at, confidence, evidence_count, sense)
            SELECT {key}, {id}, type, {subject}, {target}, office, valid_from, valid_to, ended, basis, {write.Now}, 0.0, 0, sense FROM relations WHERE key = {home}
            """);
        return key;
    }

    private List<PlacedEvidence> ReadNaming(IReadOnlyCollection<long> chains)
    {
        var found = new List<PlacedEvidence>();
        using var rows = Db.Query(
            $"""
            SELECT e.key, e.relation, coalesce(e.home, e.relation), e.subject_chain, e.object_chain, v.id, e.start, e.end
            FROM evidence e JOIN versions v ON v.key = e.version
            WHERE e.version IN (SELECT key FROM versions WHERE article IN (SELECT article FROM chains WHERE key IN {chains}))
                AND e.relation IS NOT NULL AND e.until IS NULL AND (e.subject_chain IN {chains} OR e.object_chain IN {chains})
            """);
        while (rows.Read())
            found.Add(new(
                rows.Long(0), rows.Long(1), rows.Long(2), rows.LongOrNull(3), rows.LongOrNull(4), rows.String(5), new(rows.Int(6), rows.Int(7))));
        return found;
    }

    private void Move(PlacedEvidence evidence, long place)
    {
        var id = IdOf(Db, evidence.VersionId, place, evidence.Span);
        Db.Execute($"UPDATE evidence SET until = {write.Now} WHERE key = {evidence.Key}");
        Db.Execute(
            $"""
            INSERT INTO evidence (key, id, version, relation, home, since, start, end, parts, subject_chain, object_chain, claimed_in, extractor, rule, confidence)
            SELECT {write.NextKey("evidence")}, {id}, version, {place}, {evidence.Home}, {write.Now}, start, end, parts, subject_chain, object_chain,
                claimed_in, extractor, rule, confidence
            FROM evidence WHERE key = {evidence.Key}
            """);
    }

    private void Weigh(long relation, long before, ShownChanges changes)
    {
        Db.Execute(
            $"""
            UPDATE relations SET (evidence_count, confidence) = (
                SELECT count(*), coalesce(max(e.confidence), relations.confidence) FROM evidence e JOIN version_intervals i ON i.version = e.version
                WHERE e.relation = relations.key AND e.until IS NULL AND i.until IS NULL)
            WHERE key = {relation}
            """);
        using var row = Db.Query($"SELECT id, type, subject, object, evidence_count, confidence FROM relations WHERE key = {relation}");
        row.Read();
        if ((before > 0) != (row.Int(4) > 0))
            changes.Count(
                new ShownRelation(relation, row.String(0), row.String(1), row.Long(2), row.Long(3), row.Int(4), row.Double(5)), before > 0 ? -1 : +1);
    }

    private sealed record PlacedEvidence(
        long Key, long Relation, long Home, long? SubjectChain, long? ObjectChain, string VersionId, TextSpan Span);
}
