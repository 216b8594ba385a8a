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
            AND {Counts(session)}
        """));

    public static int Count(Session session, Verdict verdict) =>
        (int)session.Db.Number($"SELECT count(*) FROM utterance_judgements j WHERE {Listed(session, verdict)}")!.Value;

    /// <summary>Those of a verdict that count, of the unsure those that still ask something, behind a place and in an order that may name the columns of j.</summary>
    public static List<Judgement> List(Session session, Verdict verdict, Sql after, Sql order) =>
        Read(session, Sql.Of($"{Listed(session, verdict)} AND {after}"), order);

    /// <summary>All of a verdict that count, by time, then id.</summary>
    public static List<Judgement> All(Session session, Verdict verdict) => Read(session, OfVerdict(session, verdict));

    /// <summary>The judgement of this id, whether it counts or not.</summary>
    public static Judgement? Find(Session session, string id) => Read(session, Sql.Of($"j.id = {id}")) is [var judgement] ? judgement : null;

    /// <summary>The judgement that counts on these two.</summary>
    public static Judgement? FindLive(Session session, string left, string right) => Read(session, Sql.Of(
        $"""
        j.left = {left} AND j.right = {right}
            AND EXISTS (SELECT 1 FROM utterance_judgement_intervals i WHERE i.judgement = j.key AND i.until IS NULL)
        """)) is [var judgement] ? judgement : null;

    private static Sql OfVerdict(Session session, Verdict verdict) => Sql.Of($"j.verdict = {verdict.ToString()} AND {Counts(session)}");

    private static Sql Listed(Session session, Verdict verdict) =>
        verdict == Verdict.Unsure ? Sql.And([OfVerdict(session, verdict), AreTwo(session)]) : OfVerdict(session, verdict);

    private static Sql AreTwo(Session session) => Sql.Of(
        $"""
        NOT EXISTS (SELECT 1 FROM utterance_sets m JOIN utterance_sets o ON o.canonical = m.canonical
            WHERE m.utterance = j.left AND o.utterance = j.right AND {session.Counts("m")} AND {session.Counts("o")})
        """);

    private static Sql Counts(Session session) => Sql.Of(
        $"EXISTS (SELECT 1 FROM utterance_judgement_intervals i WHERE i.judgement = j.key AND {session.Counts("i")})");

    private static List<Judgement> Read(Session session, Sql condition) => Read(session, condition, Sql.Raw("j.recorded_at, j.id"));

    private static List<Judgement> Read(Session session, Sql condition, Sql order)
    {
        var judgements = new List<Judgement>();
        using var rows = session.Db.Query(
            $"""
            SELECT j.id, j.left, j.right, j.verdict, j.by, j.score, j.reason, j.recorded_at, p.id,
                (SELECT CASE WHEN i.until <= {session.At} THEN i.until END FROM utterance_judgement_intervals i
                 WHERE i.judgement = j.key AND i.since <= {session.At} ORDER BY i.since DESC LIMIT 1)
            FROM utterance_judgements j LEFT JOIN utterance_judgements p ON p.key = j.replaces
            WHERE {condition} ORDER BY {order}
            """);
        while (rows.Read())
            judgements.Add(new(
                rows.String(0), rows.String(1), rows.String(2), rows.Word<Verdict>(3), rows.String(4), rows.Double(5), rows.StringOrNull(6),
                rows.Time(7), rows.TimeOrNull(9), rows.StringOrNull(8)));
        return judgements;
    }
}
