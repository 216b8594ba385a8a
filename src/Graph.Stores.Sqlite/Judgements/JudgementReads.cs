using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;
using Graph.Stores.Sqlite.Utterances;

namespace Graph.Stores.Sqlite.Judgements;

/// <summary>Judgements as they count at the moment.</summary>
internal static class JudgementReads
{
    private static readonly Sql Select = Sql.Raw(
        """
        SELECT j.key, j.id, l.id, r.id, j.verdict, j.by, j.score, j.reason, j.recorded_at, p.id
        FROM judgements j JOIN entities l ON l.key = j.left JOIN entities r ON r.key = j.right LEFT JOIN judgements p ON p.key = j.replaces
        """);

    public static Dictionary<string, IReadOnlyList<Judgement>> Get(Session session, IEnumerable<string> ids)
    {
        var identity = new IdentityReads(session);
        return ids.Distinct(StringComparer.Ordinal).ToDictionary(
            id => id,
            IReadOnlyList<Judgement> (id) => JudgedPair.IsUtterance(id)
                ? UtteranceJudgementReads.GetNaming(session, UtteranceReads.MembersOf(session, id))
                : GetNaming(session, identity.MembersOf(id)),
            StringComparer.Ordinal);
    }

    /// <summary>Judgements that count and name any of these entities, by time, then id.</summary>
    public static List<Judgement> GetNaming(Session session, IReadOnlyCollection<long> entities)
    {
        session.ThrowIfCancelled();
        return Read(session, Sql.Of(
            $"""
            j.key IN (SELECT key FROM judgements WHERE left IN {entities} UNION SELECT key FROM judgements WHERE right IN {entities})
                AND {Counts(session)}
            """));
    }

    /// <summary>Judgements of a verdict on entities and on utterances that count, of the unsure those that still ask something, the highest score first, then by id.</summary>
    public static Page<Judgement> List(Session session, Verdict verdict, PageRequest page)
    {
        session.ThrowIfCancelled();
        var condition = verdict == Verdict.Unsure ? Sql.And([OfVerdict(session, verdict), AreTwo(session)]) : OfVerdict(session, verdict);
        var total = page.WithTotal
            ? (int?)session.Db.Number($"SELECT count(*) FROM judgements j WHERE {condition}") + UtteranceJudgementReads.Count(session, verdict)
            : null;
        var (after, order) = (After(page), Sql.Of($"j.score DESC, j.id LIMIT {page.First + 1L}"));
        var rows = Read(session, Sql.Of($"{condition} AND {after}"), order).Concat(UtteranceJudgementReads.List(session, verdict, after, order));
        return Page.Of(
            [.. rows.OrderByDescending(judgement => judgement.Score).ThenBy(judgement => judgement.Id, StringComparer.Ordinal).Take(page.First + 1)],
            page, SortKeys.Of, total);
    }

    /// <summary>The sets of entities and of utterances that judgements call both one and not one.</summary>
    public static IReadOnlyList<IdentitySet> ListConflicts(Session session)
    {
        session.ThrowIfCancelled();
        var different = Both(session, Verdict.Different);
        return different.Count == 0 ? [] : IdentitySets.ConflictsOf([.. different, .. Both(session, Verdict.Same)]);
    }

    private static List<Judgement> Both(Session session, Verdict verdict) =>
        [.. Read(session, OfVerdict(session, verdict)), .. UtteranceJudgementReads.All(session, verdict)];

    /// <summary>The judgement of this id, whether it counts or not.</summary>
    public static Judgement? Find(Session session, string id) => Read(session, Sql.Of($"j.id = {id}")) is [var judgement] ? judgement : null;

    /// <summary>The judgement that counts on these two.</summary>
    public static Judgement? FindLive(Session session, long left, long right) => Read(session, Sql.Of(
        $"""
        j.left = {left} AND j.right = {right}
            AND EXISTS (SELECT 1 FROM judgement_intervals i WHERE i.judgement = j.key AND i.until IS NULL)
        """)) is [var judgement] ? judgement : null;

    private static Sql OfVerdict(Session session, Verdict verdict) =>
        Sql.Of($"j.verdict = {verdict.ToString()} AND {Counts(session)}");

    private static Sql AreTwo(Session session) => Sql.Of($"{session.Canonical("j.left")} <> {session.Canonical("j.right")}");

    private static Sql Counts(Session session) =>
        Sql.Of($"EXISTS (SELECT 1 FROM judgement_intervals i WHERE i.judgement = j.key AND {session.Counts("i")})");

    private static Sql After(PageRequest page)
    {
        if (page.After is null)
            return Sql.True;
        var cursor = Cursor.Parse(page.After, SortKeys.Judgements);
        var score = SortKeys.ReadConfidence(cursor.Key ?? "");
        return Sql.Of($"j.score <= {score} AND (j.score < {score} OR j.id > {cursor.Id})");
    }

    private static List<Judgement> Read(Session session, Sql condition) => Read(session, condition, Sql.Raw("j.recorded_at, j.id"));

    private static List<Judgement> Read(Session session, Sql condition, Sql order)
    {
        var judgements = new List<Judgement>();
        using var rows = session.Db.Query($"{Select} WHERE {condition} ORDER BY {order}");
        while (rows.Read())
            judgements.Add(new(
                rows.String(1), rows.String(2), rows.String(3), rows.Word<Verdict>(4), rows.String(5), rows.Double(6), rows.StringOrNull(7),
                rows.Time(8), GetUndoneAt(session, rows.Long(0)), rows.StringOrNull(9)));
        return judgements;
    }

    private static DateTimeOffset? GetUndoneAt(Session session, long judgement)
    {
        using var row = session.Db.Query(
            $"SELECT CASE WHEN until <= {session.At} THEN until END FROM judgement_intervals WHERE judgement = {judgement} AND since <= {session.At} ORDER BY since DESC LIMIT 1");
        return row.Read() ? row.TimeOrNull(0) : null;
    }
}
