using Graph.Core.Entities;
using Graph.Core.Identity;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Engine;

namespace Graph.Stores.Sqlite.Entities;

/// <summary>Lists of entities and their counts: for now from what is kept, for an earlier moment counted.</summary>
internal static class EntityLists
{
    public static Dictionary<string, EntityCounts> GetCounts(Session session, IEnumerable<string> entityIds)
    {
        var identity = new IdentityReads(session);
        var counts = new Dictionary<string, EntityCounts>(StringComparer.Ordinal);
        foreach (var id in entityIds.Distinct(StringComparer.Ordinal))
        {
            if (identity.CanonicalOf(id) is { } canonical)
                counts.Add(id, session.IsAllNow ? ReadCounts(session, canonical) : Count(session, identity, canonical));
        }

        return counts;
    }

    public static Page<Entity> List(Session session, EntityFilter filter, EntityOrder order, PageRequest page) =>
        session.IsAllNow ? ListNow(session, filter, order, page) : ListThen(session, filter, order, page);

    private static EntityCounts Count(Session session, IdentityReads identity, long canonical) =>
        EntityCounting.Count(session, identity.MembersOf(canonical)).TryGetValue(canonical, out var tally) ? tally.Counts : EntityCounts.None;

    private static EntityCounts ReadCounts(Session session, long canonical)
    {
        using var row = session.Db.Query($"SELECT said, target_of, topic_of, mentions, articles FROM shown_entities WHERE entity = {canonical}");
        return row.Read() ? ReadCounts(row, 0) : EntityCounts.None;
    }

    private static EntityCounts ReadCounts(Prepared row, int from) =>
        new(row.Int(from), row.Int(from + 1), row.Int(from + 2), row.Int(from + 3), row.Int(from + 4));

    private static Page<Entity> ListNow(Session session, EntityFilter filter, EntityOrder order, PageRequest page)
    {
        var condition = Sql.And(ConditionsOf(session, filter));
        var total = page.WithTotal ? (int?)session.Db.Number($"SELECT count(*) FROM shown_entities x WHERE {condition}") : null;
        var rows = ReadRows(session, Sql.Of(
            $"""
            SELECT x.entity, x.said, x.target_of, x.topic_of, x.mentions, x.articles FROM shown_entities x
            WHERE {condition} AND {After(order, page)} ORDER BY {OrderBy(order)} LIMIT {page.First + 1L}
            """));
        return PageOf(rows, order, page, total);
    }

    private static List<(Entity Entity, EntityCounts Counts)> ReadRows(Session session, Sql query)
    {
        var identity = new IdentityReads(session);
        var list = new List<(Entity, EntityCounts)>();
        using var rows = session.Db.Query(query);
        while (rows.Read())
            list.Add((identity.ReadEntity(rows.Long(0))!, ReadCounts(rows, 1)));
        return list;
    }

    private static IEnumerable<Sql> ConditionsOf(Session session, EntityFilter filter)
    {
        if (filter.Types is { } types)
            yield return Sql.Of($"x.type IN {types.Select(type => type.ToString()).ToList()}");
        if (SearchOf(filter) is { } search)
            yield return Sql.Of(
                $"""
                x.entity IN (SELECT {session.Canonical("n.entity")} FROM names n
                    WHERE {session.ShowsName("n")} AND n.key IN (SELECT rowid FROM name_search WHERE name_search MATCH {search}))
                """);
    }

    private static string? SearchOf(EntityFilter filter) =>
        FoldedText.Words(filter.Search ?? "") is { Length: > 0 } words ? string.Join(" AND ", words.Select(word => $"\"{word}\"*")) : null;

    private static Sql OrderBy(EntityOrder order) => order == EntityOrder.Name
        ? Sql.Raw("x.folded, x.id")
        : Sql.Raw($"{CountOf(order)} DESC, x.id");

    private static string CountOf(EntityOrder order) => order switch
    {
        EntityOrder.MostMentioned => "x.mentions",
        EntityOrder.MostSaid => "x.said",
        _ => "x.target_of + x.topic_of",
    };

    private static Sql After(EntityOrder order, PageRequest page)
    {
        if (page.After is null)
            return Sql.True;
        var cursor = Cursor.Parse(page.After, SortKeys.Entities(order));
        if (order == EntityOrder.Name)
            return Sql.Of($"(x.folded, x.id) > ({cursor.Key}, {cursor.Id})");
        var (count, seen) = (Sql.Raw(CountOf(order)), SortKeys.ReadNumber(cursor.Key ?? ""));
        return Sql.Of($"{count} <= {seen} AND ({count} < {seen} OR x.id > {cursor.Id})");
    }

    private static Page<Entity> ListThen(Session session, EntityFilter filter, EntityOrder order, PageRequest page)
    {
        var identity = new IdentityReads(session);
        var tallies = EntityCounting.Count(session, members: null);
        var found = FindThen(session, filter);
        var all = tallies
            .Where(pair => pair.Value.Uses > 0 && (found is null || found.Contains(pair.Key)))
            .Select(pair => (Entity: identity.ReadEntity(pair.Key)!, pair.Value.Counts))
            .Where(item => filter.Types is null || filter.Types.Contains(item.Entity.Type))
            .ToList();
        var rows = InOrder(all, order).SkipWhile(item => !IsAfter(item, order, page)).Take(page.First + 1).ToList();
        return PageOf(rows, order, page, page.WithTotal ? all.Count : null);
    }

    private static HashSet<long>? FindThen(Session session, EntityFilter filter)
    {
        if (SearchOf(filter) is not { } search)
            return null;
        var found = new HashSet<long>();
        using var rows = session.Db.Query(
            $"""
            SELECT DISTINCT {session.Canonical("n.entity")} FROM names n
            WHERE n.key IN (SELECT rowid FROM name_search WHERE name_search MATCH {search})
              AND {session.ShowsName("n")}
            """);
        while (rows.Read())
            found.Add(rows.Long(0));
        return found;
    }

    private static IEnumerable<(Entity Entity, EntityCounts Counts)> InOrder(List<(Entity Entity, EntityCounts Counts)> items, EntityOrder order)
    {
        string KeyOf((Entity Entity, EntityCounts Counts) item) => SortKeys.Of(item.Entity, order, item.Counts).Key!;
        var sorted = order == EntityOrder.Name
            ? items.OrderBy(KeyOf, StringComparer.Ordinal)
            : items.OrderByDescending(KeyOf, StringComparer.Ordinal);
        return sorted.ThenBy(item => item.Entity.Id, StringComparer.Ordinal);
    }

    private static bool IsAfter((Entity Entity, EntityCounts Counts) item, EntityOrder order, PageRequest page)
    {
        if (page.After is null)
            return true;
        var cursor = Cursor.Parse(page.After, SortKeys.Entities(order));
        var compared = string.CompareOrdinal(SortKeys.Of(item.Entity, order, item.Counts).Key, cursor.Key);
        if (compared != 0)
            return order == EntityOrder.Name ? compared > 0 : compared < 0;
        return string.CompareOrdinal(item.Entity.Id, cursor.Id) > 0;
    }

    private static Page<Entity> PageOf(List<(Entity Entity, EntityCounts Counts)> rows, EntityOrder order, PageRequest page, int? total)
    {
        var whole = Page.Of(rows, page, row => SortKeys.Of(row.Entity, order, row.Counts), total);
        return new([.. whole.Items.Select(row => row.Entity)], whole.Cursors, whole.HasNext, whole.Total);
    }
}
