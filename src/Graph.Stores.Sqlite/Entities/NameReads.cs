using Graph.Core.Entities;
using Graph.Core.Identity;
using Graph.Stores.Sqlite.Engine;

namespace Graph.Stores.Sqlite.Entities;

/// <summary>The names that entities go by, over the articles shown at the moment.</summary>
internal static class NameReads
{
    private const int ArticlesShown = 10;

    public static Dictionary<string, IReadOnlyList<EntityMatch>> FindByNames(Session session, IEnumerable<string> foldedNames, int? most) =>
        Find(session, foldedNames, folded => Sql.Of($"n.folded = {folded}"), most);

    public static Dictionary<string, IReadOnlyList<EntityMatch>> FindByKeys(Session session, IEnumerable<string> keys, int? most) =>
        Find(session, keys, key => Sql.Of($"n.key IN (SELECT name FROM name_keys WHERE key = {key})"), most);

    private static Dictionary<string, IReadOnlyList<EntityMatch>> Find(Session session, IEnumerable<string> asked, Func<string, Sql> condition, int? most)
    {
        var identity = new IdentityReads(session);
        var found = new Dictionary<string, IReadOnlyList<EntityMatch>>(StringComparer.Ordinal);
        foreach (var one in asked.Distinct(StringComparer.Ordinal))
        {
            session.ThrowIfCancelled();
            var matches = FindOne(session, identity, condition(one), most);
            if (matches.Count > 0)
                found.Add(one, matches);
        }

        return found;
    }

    public static Dictionary<string, IReadOnlyList<EntityName>> GetNames(Session session, IEnumerable<string> entityIds)
    {
        var identity = new IdentityReads(session);
        var names = new Dictionary<string, IReadOnlyList<EntityName>>(StringComparer.Ordinal);
        foreach (var id in entityIds.Distinct(StringComparer.Ordinal))
        {
            session.ThrowIfCancelled();
            names.Add(id, GetNames(session, identity.MembersOf(id)));
        }

        return names;
    }

    private static List<EntityMatch> FindOne(Session session, IdentityReads identity, Sql condition, int? most) =>
        [.. ReadNames(session, condition, most * EntityMatch.BearersLookedAt)
            .GroupBy(name => identity.CanonicalOf(name.Entity))
            .Select(variants => MatchOf(identity.ReadEntity(variants.Key)!, [.. variants]))
            .OrderByDescending(match => match.Articles)
            .ThenBy(match => match.Entity.Id, StringComparer.Ordinal)
            .Take(most ?? int.MaxValue)];

    private static EntityMatch MatchOf(Entity entity, List<Name> variants)
    {
        var shown = InOrder(variants.GroupBy(name => (name.Text, name.Kind)).Select(same => (same.Key.Text, same.Key.Kind, same.Sum(name => name.Articles)))).First();
        var bearer = variants
            .OrderByDescending(name => name.Articles)
            .ThenBy(name => name.EntityId, StringComparer.Ordinal)
            .First();
        var folded = FoldedText.FoldName(shown.Text);
        return new(entity, shown.Text, shown.Kind, variants.Where(name => FoldedText.FoldName(name.Text) == folded).Sum(name => name.Articles), bearer.EntityId);
    }

    private static List<EntityName> GetNames(Session session, IReadOnlyList<long> members) => members.Count == 0 ? [] :
        [.. ReadNames(session, Sql.Of($"n.entity IN {members}"), most: null)
            .GroupBy(name => (name.Text, name.Kind))
            .Select(same => new EntityName(
                same.Key.Text, same.Key.Kind, same.Sum(name => name.Count), CountArticles(session, [.. same]), GetArticleIds(session, [.. same])))
            .OrderByDescending(name => name.Articles)
            .ThenBy(name => name.Text, StringComparer.Ordinal)
            .ThenBy(name => name.Kind)];

    private static IOrderedEnumerable<(string Text, NameKind Kind, int Articles)> InOrder(IEnumerable<(string Text, NameKind Kind, int Articles)> names) =>
        names.OrderByDescending(name => name.Articles).ThenBy(name => name.Text, StringComparer.Ordinal).ThenBy(name => name.Kind);

    private static List<Name> ReadNames(Session session, Sql condition, int? most)
    {
        var names = new List<Name>();
        using var rows = session.Db.Query(session.IsNow
            ? Sql.Of($"SELECT n.key, n.entity, n.text, n.kind, n.count, n.articles, e.id FROM names n JOIN entities e ON e.key = n.entity WHERE {condition} AND n.articles > 0 ORDER BY n.articles DESC, e.id LIMIT {most ?? -1}")
            : Sql.Of($"""
                SELECT n.key, n.entity, n.text, n.kind, sum(cn.count), count(DISTINCT v.article), e.id
                FROM names n JOIN entities e ON e.key = n.entity JOIN chain_names cn ON cn.name = n.key JOIN versions v ON v.key = cn.version
                WHERE {condition} AND {session.ShowsVersion("cn.version")}
                GROUP BY n.key ORDER BY 6 DESC, e.id LIMIT {most ?? -1}
                """));
        while (rows.Read())
            names.Add(new(rows.Long(0), rows.Long(1), rows.String(2), rows.Word<NameKind>(3), rows.Int(4), rows.Int(5), rows.String(6)));
        return names;
    }

    // Two members of a merged set may go by a name in one article, which then counts once. How many use one name is known; of every other
    // name only those articles count that use none before it, so that the name that most articles use is never counted through.
    private static int CountArticles(Session session, List<Name> names)
    {
        var inOrder = names.OrderByDescending(name => name.Articles).ToList();
        var count = inOrder[0].Articles;
        for (var at = 1; at < inOrder.Count; at++)
            count += CountOthers(session, inOrder[at].Key, inOrder[..at].ConvertAll(name => name.Key));
        return count;
    }

    private static int CountOthers(Session session, long name, List<long> before) => (int)session.Db.Number(
        $"""
        SELECT count(DISTINCT v.article) FROM chain_names cn JOIN versions v ON v.key = cn.version
        WHERE cn.name = {name} AND {session.ShowsVersion("cn.version")} AND NOT EXISTS (
            SELECT 1 FROM chain_names o JOIN versions w ON w.key = o.version
            WHERE o.name IN {before} AND o.article_rank = cn.article_rank AND w.article = v.article AND {session.ShowsVersion("o.version")})
        """)!.Value;

    private static List<string> GetArticleIds(Session session, List<Name> names)
    {
        var ids = new List<string>();
        using var rows = session.Db.Query(
            $"""
            SELECT DISTINCT cn.article_rank, a.id
            FROM chain_names cn JOIN versions v ON v.key = cn.version JOIN articles a ON a.key = v.article
            WHERE cn.name IN {names.ConvertAll(name => name.Key)} AND {session.ShowsVersion("cn.version")}
            ORDER BY cn.article_rank, a.id LIMIT {ArticlesShown}
            """);
        while (rows.Read())
            ids.Add(rows.String(1));
        return ids;
    }

    private sealed record Name(long Key, long Entity, string Text, NameKind Kind, int Count, int Articles, string EntityId);
}
