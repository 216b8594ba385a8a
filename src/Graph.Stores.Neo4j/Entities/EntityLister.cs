using Graph.Core.Entities;
using Graph.Core.Identity;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Entities;

/// <summary>Lists and searches entities.</summary>
internal sealed class EntityLister(ICypherTransport transport)
{
    public async Task<Page<Entity>> ListAsync(
        EntityFilter filter, EntityOrder order, PageRequest page, Moment moment, CancellationToken cancellationToken)
    {
        var key = KeyOf(order);
        var words = FoldedText.Words(filter.Search ?? "");
        var after = page.After is null ? null : Cursor.Parse(page.After, SortKeys.Entities(order));
        var matched = Match(filter, words, moment);
        var rows = await transport.ReadAsync(new($$"""
            CALL () {
                {{(page.WithTotal ? matched + "\nRETURN count(*) AS total" : "RETURN null AS total")}}
            }
            CALL () {
                {{matched}}
                {{(after is null ? "" : After(order, key))}}
                WITH * ORDER BY {{key}}{{(order == EntityOrder.Name ? "" : " DESC")}}, k.id LIMIT $limit
                RETURN collect({entity: entity, said: said, targetOf: targetOf, topicOf: topicOf, mentions: mentions, articles: articles}) AS rows
            }
            RETURN total, rows
            """,
            ("types", filter.Types?.Select(type => type.ToString())), ("at", moment.At), ("on", moment.On), ("limit", page.First + 1L),
            ("lucene", FullText.Beginnings(words)), ("words", words.Select(word => " " + word)),
            ("afterKey", after is null ? null : ReadKey(order, after)), ("afterId", after?.Id)), cancellationToken);
        var found = rows[0].Rows("rows").Select(row => (Entity: EntityRows.ReadEntity(row.OptionalRow("entity")!), Counts: EntityRows.ReadCounts(row))).ToList();
        var paged = Page.Of(found, page, item => SortKeys.Of(item.Entity, order, item.Counts), rows[0].OptionalCount("total"));
        return new([.. paged.Items.Select(item => item.Entity)], paged.Cursors, paged.HasNext, paged.Total);
    }

    private static string Match(EntityFilter filter, string[] words, Moment moment) => $"""
        {(words.Length > 0 ? Search(moment) : All(moment))}
        {Shown(moment)}
        {(filter.Types is null ? "" : "AND entity.type IN $types")}
        """;

    private static string Search(Moment moment) => $$"""
        CALL db.index.fulltext.queryNodes('name_words', $lucene) YIELD node AS n
        WITH n WHERE all(word IN $words WHERE n.words CONTAINS word)
            AND {{moment.ShowsName("n")}}
        WITH DISTINCT n.entityId AS askedId
        {{moment.FindCanonical("askedId")}}
        WITH DISTINCT k
        """;

    private static string All(Moment moment) => moment.IsAllNow
        ? "MATCH (k:Entity)"
        : $"""
            MATCH (e:Entity)
            WITH e.id AS askedId
            {moment.FindCanonical("askedId")}
            WITH DISTINCT k
            """;

    private static string Shown(Moment moment) => moment.IsAllNow
        ? $"""
            WITH k WHERE k.uses > 0
            {moment.FindFace()}
            WITH k, entity, k.said AS said, k.targetOf AS targetOf, k.topicOf AS topicOf, k.mentions AS mentions, k.articles AS articles
            WHERE true
            """
        : $"""
            {moment.FindMembers()}
            {EntityCountsCypher.Count(moment)}
            WITH * WHERE uses > 0
            {moment.FindFace()}
            WITH k, entity, said, targetOf, topicOf, mentions, articles
            WHERE true
            """;

    private static string After(EntityOrder order, string key) => order == EntityOrder.Name
        ? $"AND ({key} > $afterKey OR ({key} = $afterKey AND k.id > $afterId))"
        : $"AND ({key} < $afterKey OR ({key} = $afterKey AND k.id > $afterId))";

    private static string KeyOf(EntityOrder order) => order switch
    {
        EntityOrder.Name => "entity.folded",
        EntityOrder.MostMentioned => "mentions",
        EntityOrder.MostSaid => "said",
        _ => "targetOf + topicOf",
    };

    private static object? ReadKey(EntityOrder order, Cursor after) =>
        order == EntityOrder.Name ? after.Key : SortKeys.ReadNumber(after.Key ?? "");
}
