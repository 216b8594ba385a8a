using Graph.Core.Articles;
using Graph.Core.Evidences;
using Graph.Stores.Sqlite.Articles;
using Graph.Stores.Sqlite.Engine;

namespace Graph.Stores.Sqlite.Evidences;

/// <summary>The evidence that counts for relations and statements.</summary>
internal static class EvidenceReads
{
    public static Dictionary<string, IReadOnlyList<Evidence>> GetEvidence(Session session, IEnumerable<string> factIds)
    {
        var texts = new TextReads(session);
        return factIds.Distinct(StringComparer.Ordinal).ToDictionary(
            id => id, IReadOnlyList<Evidence> (id) => GetEvidence(session, texts, id), StringComparer.Ordinal);
    }

    private static List<Evidence> GetEvidence(Session session, TextReads texts, string factId)
    {
        session.ThrowIfCancelled();
        if (session.Db.Number($"SELECT key FROM statements WHERE id = {factId}") is { } statement)
            return Read(session, texts, factId, Sql.Of($"e.statement = {statement}"));
        return session.Db.Number($"SELECT key FROM relations WHERE id = {factId}") is { } relation
            ? Read(session, texts, factId, Sql.Of($"e.relation = {relation}"))
            : [];
    }

    private static List<Evidence> Read(Session session, TextReads texts, string factId, Sql fact)
    {
        var evidence = new List<Evidence>();
        using var rows = session.Db.Query(
            $"""
            SELECT e.id, a.id, v.id, e.start, e.end, e.parts, sc.id, oc.id, cs.id, e.extractor, e.rule, e.confidence, v.recorded_at, e.version
            FROM evidence e JOIN versions v ON v.key = e.version JOIN articles a ON a.key = v.article
                LEFT JOIN chains sc ON sc.key = e.subject_chain LEFT JOIN chains oc ON oc.key = e.object_chain
                LEFT JOIN statements cs ON cs.key = e.claimed_in
            WHERE {fact} AND {session.Places("e")} AND {session.ShowsVersion("e.version")} ORDER BY v.recorded_at, e.id
            """);
        while (rows.Read())
        {
            var span = new TextSpan(rows.Int(3), rows.Int(4));
            evidence.Add(new(
                rows.String(0), factId, rows.String(1), rows.String(2), span, texts.Cut(rows.Long(13), span), EvidenceParts.Read(rows.StringOrNull(5)),
                rows.StringOrNull(6), rows.StringOrNull(7), rows.StringOrNull(8), rows.String(9), rows.String(10), rows.Double(11), rows.Time(12), null));
        }

        return evidence;
    }
}
