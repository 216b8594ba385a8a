using Graph.Core.Statements;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;

namespace Graph.Stores.Sqlite.Statements;

/// <summary>Statements by key or id, whole.</summary>
internal sealed class StatementReads(Session session, IdentityReads identity)
{
    public static Dictionary<string, Statement> GetStatements(Session session, IEnumerable<string> ids)
    {
        var reads = new StatementReads(session, new IdentityReads(session));
        var found = new Dictionary<string, Statement>(StringComparer.Ordinal);
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            session.ThrowIfCancelled();
            var key = session.Db.Number($"SELECT s.key FROM statements s WHERE s.id = {id} AND {session.ShowsStatement("s")}");
            if (key is { } shown)
                found.Add(id, reads.Read(shown));
        }

        return found;
    }

    public Statement Read(long key)
    {
        using var row = session.Db.Query(
            $"""
            SELECT s.id, a.id, s.kind, s.speaker, c.id, s.speaker_status, s.speaker_words, s.content, s.cue, s.cue_class,
                s.polarity, s.modality, s.said_at, s.said_at_ground, s.addressee, s.on_behalf_of, s.role, s.occasion,
                w.id, s.utterance, s.confidence, s.rule, s.published_on, s.source, s.recorded_at
            FROM statements s JOIN articles a ON a.key = s.article
                LEFT JOIN chains c ON c.key = s.speaker_chain LEFT JOIN statements w ON w.key = s.within
            WHERE s.key = {key}
            """);
        row.Read();
        return new(
            row.String(0), row.String(1), row.Word<StatementKind>(2), identity.IdOf(row.LongOrNull(3)), row.StringOrNull(4),
            row.Word<SpeakerStatus>(5), row.StringOrNull(6), row.String(7), row.StringOrNull(8), row.Word<CueClass>(9),
            row.Word<Polarity>(10), row.Word<Modality>(11), row.Date(12), row.StringOrNull(13), identity.IdOf(row.LongOrNull(14)),
            identity.IdOf(row.LongOrNull(15)), row.StringOrNull(16), row.StringOrNull(17), row.StringOrNull(18), row.String(19),
            row.Double(20), row.String(21), ReadAbout(key), row.Date(22), identity.IdOf(row.LongOrNull(23)), row.Time(24));
    }

    private List<About> ReadAbout(long key)
    {
        var about = new List<About>();
        using var rows = session.Db.Query(
            $"""
            SELECT b.entity, c.id, b.role, b.stance, b.words, b.stance_words FROM statement_about b JOIN chains c ON c.key = b.chain
            WHERE b.statement = {key} ORDER BY b.position
            """);
        while (rows.Read())
            about.Add(new(identity.IdOf(rows.Long(0)), rows.String(1), rows.Word<AboutRole>(2), rows.WordOrNull<Stance>(3), rows.StringOrNull(4), rows.StringOrNull(5)));
        return about;
    }
}
