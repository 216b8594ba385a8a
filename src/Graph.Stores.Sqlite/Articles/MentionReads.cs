using Graph.Core.Articles;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;

namespace Graph.Stores.Sqlite.Articles;

/// <summary>Mentions of a version, and where an entity is mentioned.</summary>
internal static class MentionReads
{
    private const string Columns = "m.id, v.id, c.id, c.entity, m.start, m.end, m.kind, m.version, c.assigned_by, c.score";

    public static Dictionary<string, IReadOnlyList<Mention>> GetByVersion(Session session, IEnumerable<string> versionIds)
    {
        var (identity, texts) = (new IdentityReads(session), new TextReads(session));
        return versionIds.Distinct(StringComparer.Ordinal).ToDictionary(
            id => id, IReadOnlyList<Mention> (id) => GetByVersion(session, identity, texts, id), StringComparer.Ordinal);
    }

    public static Dictionary<string, Page<Mention>> GetPages(Session session, IEnumerable<string> entityIds, PageRequest page)
    {
        var (identity, texts) = (new IdentityReads(session), new TextReads(session));
        return entityIds.Distinct(StringComparer.Ordinal).ToDictionary(
            id => id, id => GetPage(session, identity, texts, identity.MembersOf(id), page), StringComparer.Ordinal);
    }

    private static List<Mention> GetByVersion(Session session, IdentityReads identity, TextReads texts, string versionId)
    {
        session.ThrowIfCancelled();
        var mentions = new List<Mention>();
        using var rows = session.Db.Query(
            $"""
            SELECT {Sql.Raw(Columns)} FROM versions v JOIN mentions m ON m.version = v.key JOIN chains c ON c.key = m.chain
            WHERE v.id = {versionId} AND v.recorded_at <= {session.At} ORDER BY m.start, m.end DESC, m.id
            """);
        while (rows.Read())
            mentions.Add(Read(rows, identity, texts));
        return mentions;
    }

    private static Page<Mention> GetPage(Session session, IdentityReads identity, TextReads texts, IReadOnlyList<long> members, PageRequest page)
    {
        session.ThrowIfCancelled();
        var branches = members.Select(member => Branch(session, member)).ToList();
        var total = page.WithTotal ? (int?)branches.Sum(branch => session.Db.Number($"SELECT count(*) {branch}") ?? 0) : null;
        var mentions = new List<(Mention Mention, string ArticleId)>();
        foreach (var branch in branches)
        {
            using var rows = session.Db.Query(
                $"SELECT {Sql.Raw(Columns)}, a.id {branch} AND {After(page)} ORDER BY c.article_rank, a.id, m.start, m.id LIMIT {page.First + 1L}");
            while (rows.Read())
                mentions.Add((Read(rows, identity, texts), rows.String(10)));
        }

        return PageOf(mentions, page, total);
    }

    // Versions of an article are few, so of the article's all are tried.
    private static Sql Branch(Session session, long member) => Sql.Of(
        $"""
        FROM chains c CROSS JOIN articles a ON a.key = c.article CROSS JOIN versions v ON v.article = a.key
            CROSS JOIN mentions m ON m.version = v.key AND m.chain = c.key
        WHERE c.entity = {member} AND {(session.IsNow ? Sql.Raw("a.live = 1 AND v.key = a.version") : session.ShowsVersion("v.key"))}
        """);

    private static Sql After(PageRequest page)
    {
        if (page.After is null)
            return Sql.True;
        var cursor = Cursor.Parse(page.After, SortKeys.Mentions);
        var (articleId, start) = SortKeys.ReadPlace(cursor.Key ?? "");
        return Sql.Of($"c.article_rank >= {Rank.Of(articleId, "a_")} AND (a.id, m.start, m.id) > ({articleId}, {start}, {cursor.Id})");
    }

    private static Page<Mention> PageOf(List<(Mention Mention, string ArticleId)> mentions, PageRequest page, int? total)
    {
        var ordered = mentions
            .OrderBy(item => item.ArticleId, StringComparer.Ordinal)
            .ThenBy(item => item.Mention.Span.Start)
            .ThenBy(item => item.Mention.Id, StringComparer.Ordinal)
            .Take(page.First + 1).ToList();
        var whole = Page.Of(ordered, page, item => SortKeys.Of(item.Mention, item.ArticleId), total);
        return new([.. whole.Items.Select(item => item.Mention)], whole.Cursors, whole.HasNext, whole.Total);
    }

    private static Mention Read(Prepared row, IdentityReads identity, TextReads texts)
    {
        var span = new TextSpan(row.Int(4), row.Int(5));
        return new(
            row.String(0), row.String(1), row.String(2), identity.IdOf(row.Long(3)), span, row.Word<MentionKind>(6), texts.Cut(row.Long(7), span))
        {
            Assignment = new(row.String(8), row.Double(9)),
        };
    }
}
