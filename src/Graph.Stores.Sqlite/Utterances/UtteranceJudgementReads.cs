using Graph.Core.Judgements;
using Graph.Stores.Sqlite.Engine;

namespace Graph.Stores.Sqlite.Utterances;

/// <summary>Judgements on utterances as they count at the moment.</summary>
internal static class UtteranceJudgementReads
{
    /// <summary>Those that count and name any of these utterances, by time, then id.</summary>
    public static List<Judgement> GetNaming(Session session, IReadOnlyCollection<string> utterances) => Read(session, Sql.Of(
        $"""
        j.key IN (SELECT key FROM utterance_judgements WHERE left IN {utterances} UNION SELECT key FROM utterance_judgements WHERE right IN {utterances})
            AND EXISTS (SELECT 1 FROM utterance_judgement_intervals i WHERE i.judgement = j.key AND {session.Counts("i")})
        """));

    /// <summary>The judgement of this id, whether it counts or not.</summary>
    public static Judgement? Find(Session session, string id) => Read(session, Sql.Of($"j.id = {id}")) is [var judgement] ? judgement : null;

    /// <summary>The judgement that counts on these two.</summary>
    public static Judgement? FindLive(Session session, string left, string right) => Read(session, Sql.Of(
        $"""
        j.left = {left} AND j.right = {right}
            AND EXISTS (SELECT 1 FROM utterance_judgement_intervals i WHERE i.judgement = j.key AND i.until IS NULL)
        """)) is [var judgement] ? judgement : null;

    private static List<Judgement> Read(Session session, Sql condition)
    {
        var judgements = new List<Judgement>();
        using var rows = session.Db.Query(
            $"""
            SELECT j.id, j.left, j.right, j.verdict, j.by, j.score, j.reason, j.recorded_at, p.id,
                (SELECT CASE WHEN i.until <= {session.At} THEN i.until END FROM utterance_judgement_intervals i
                 WHERE i.judgement = j.key AND i.since <= {session.At} ORDER BY i.since DESC LIMIT 1)
            FROM utterance_judgements j LEFT JOIN utterance_judgements p ON p.key = j.replaces
            WHERE {condition} ORDER BY j.recorded_at, j.id
            """);
        while (rows.Read())
            judgements.Add(new(
                rows.String(0), rows.String(1), rows.String(2), rows.Word<Verdict>(3), rows.String(4), rows.Double(5), rows.StringOrNull(6),
                rows.Time(7), rows.TimeOrNull(9), rows.StringOrNull(8)));
        return judgements;
    }
}
