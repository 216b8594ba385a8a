using Graph.Core.Articles;
using Graph.Core.Identity;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;

namespace Graph.Stores.Sqlite.Articles;

/// <summary>Articles and lists of them.</summary>
internal static class ArticleReads
{
    public static Dictionary<string, Article> GetArticles(Session session, IEnumerable<string> ids)
    {
        var identity = new IdentityReads(session);
        var found = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            using var row = session.Db.Query($"{Select(session)} WHERE a.id = {id}");
            if (row.Read())
                found.Add(id, Read(row, identity));
        }

        return found;
    }

    public static Page<Article> List(Session session, ArticleFilter filter, PageRequest page)
    {
        var identity = new IdentityReads(session);
        var condition = Sql.And(ConditionsOf(session, identity, filter));
        var total = page.WithTotal
            ? (int?)session.Db.Number($"SELECT count(*) FROM articles a {Joins(session)} WHERE {condition}")
            : null;
        var articles = new List<Article>();
        foreach (var part in After(page, DayOf(session)))
        {
            session.ThrowIfCancelled();
            using var rows = session.Db.Query(
                $"{Select(session)} WHERE {condition} AND {part} ORDER BY {DayOf(session)} DESC, a.id LIMIT {page.First + 1L - articles.Count}");
            while (rows.Read())
                articles.Add(Read(rows, identity));
        }

        return Page.Of(articles, page, SortKeys.Of, total);
    }

    private static Sql DayOf(Session session) => Sql.Raw(session.IsNow ? "a.published_on" : "v.published_on");

    private static Sql SourceOf(Session session) => Sql.Raw(session.IsNow ? "a.source" : "v.source");

    // The version shown last at the moment, with the interval that tells whether it still is.
    private static Sql Joins(Session session) => session.IsNow
        ? Sql.Raw("""
            JOIN versions v ON v.key = a.version
            JOIN version_intervals w ON w.version = v.key AND w.since = (SELECT max(i.since) FROM version_intervals i WHERE i.version = v.key)
            """)
        : Sql.Of($"""
            JOIN versions v ON v.key = (
                SELECT o.key FROM versions o JOIN version_intervals i ON i.version = o.key
                WHERE o.article = a.key AND i.since <= {session.At} ORDER BY i.since DESC, coalesce(i.until, 1 << 62) DESC, o.key DESC LIMIT 1)
            JOIN version_intervals w ON w.version = v.key AND w.since = (
                SELECT max(i.since) FROM version_intervals i WHERE i.version = v.key AND i.since <= {session.At})
            """);

    private static Sql Select(Session session) => Sql.Of($"""
        SELECT a.id, a.url, a.external_id, v.source_name, v.source, a.language, v.id, v.title, v.published_on, v.published_at,
            CASE WHEN w.until <= {session.At} THEN w.until END
        FROM articles a {Joins(session)}
        """);

    private static Article Read(Prepared row, IdentityReads identity) => new(
        row.String(0), row.StringOrNull(1), row.StringOrNull(2), row.StringOrNull(3), identity.IdOf(row.LongOrNull(4)), row.String(5),
        row.String(6), row.StringOrNull(7), row.Date(8), row.TimeOrNull(9), row.TimeOrNull(10));

    private static IEnumerable<Sql> ConditionsOf(Session session, IdentityReads identity, ArticleFilter filter)
    {
        if (!filter.WithRetracted)
            yield return session.IsNow ? Sql.Raw("a.live = 1") : Sql.Of($"(w.until IS NULL OR w.until > {session.At})");
        if (filter.SourceIds is { } sources)
            yield return Sql.Of($"{SourceOf(session)} IN {identity.MembersOf(sources)}");
        if (filter.PublishedOn is { } range)
            yield return Conditions.Within(range, DayOf(session));
        if (filter.Url is { } url)
            yield return Sql.Of($"a.url = {url}");
        if (filter.ExternalId is { } externalId)
            yield return Sql.Of($"a.external_id = {externalId}");
        if (Conditions.WordsOf(filter.Text) is { } words)
            yield return Sql.Of($"v.key IN (SELECT rowid FROM version_search WHERE version_search MATCH {words})");
    }

    // The dated part, then the undated one: each is a range of the index in order.
    private static IEnumerable<Sql> After(PageRequest page, Sql day)
    {
        var cursor = page.After is null ? null : Cursor.Parse(page.After, SortKeys.Articles);
        if (cursor is null)
            yield return Sql.Of($"{day} IS NOT NULL");
        else if (Day.OfKey(cursor.Key) is { } seen)
            yield return Sql.Of($"{day} <= {seen} AND ({day} < {seen} OR a.id > {cursor.Id})");

        yield return cursor is { Key: null } ? Sql.Of($"{day} IS NULL AND a.id > {cursor.Id}") : Sql.Of($"{day} IS NULL");
    }
}
