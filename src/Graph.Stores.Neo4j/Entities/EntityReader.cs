using Graph.Core.Entities;
using Graph.Core.Identity;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Entities;

/// <summary>Entities by id and name, their names and counts.</summary>
internal sealed class EntityReader(ICypherTransport transport)
{
    private const int ArticlesOfAName = 10;

    public async Task<IReadOnlyDictionary<string, Entity>> GetEntitiesAsync(
        IReadOnlyCollection<string> ids, Moment moment, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new($"""
            UNWIND $ids AS askedId
            {moment.FindCanonical("askedId")}
            {moment.FindFace()}
            RETURN askedId, entity
            """, ("ids", ids.Distinct()), ("at", moment.At)), cancellationToken);
        return rows.ToDictionary(row => row.Text("askedId"), row => EntityRows.ReadEntity(row.OptionalRow("entity")!), StringComparer.Ordinal);
    }

    public async Task<IReadOnlyDictionary<string, Entity>> GetEntitiesByWikidataAsync(
        IReadOnlyCollection<string> wikidataIds, Moment moment, CancellationToken cancellationToken)
    {
        // Two entities may carry one Wikidata id; the one whose id sorts first answers.
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $wikidataIds AS wikidataId
            MATCH (e:Entity {wikidataId: wikidataId}) WHERE {{moment.Recorded("e")}}
            WITH wikidataId, min(e.id) AS askedId
            {{moment.FindCanonical("wikidataId, askedId")}}
            {{moment.FindFace()}}
            RETURN wikidataId, entity
            """, ("wikidataIds", wikidataIds.Distinct()), ("at", moment.At)), cancellationToken);
        return rows.ToDictionary(row => row.Text("wikidataId"), row => EntityRows.ReadEntity(row.OptionalRow("entity")!), StringComparer.Ordinal);
    }

    public Task<IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>>> FindByNamesAsync(
        IReadOnlyCollection<string> foldedNames, int? most, Moment moment, CancellationToken cancellationToken) =>
        FindAsync("MATCH (n:Name {folded: sought})", foldedNames, most, moment, cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>>> FindByKeysAsync(
        IReadOnlyCollection<string> keys, int? most, Moment moment, CancellationToken cancellationToken) => FindAsync("""
            CALL (sought) {
                MATCH (n:Name {soundKey: sought}) RETURN n
                UNION MATCH (n:Name {consonantKey: sought}) RETURN n
                UNION MATCH (n:Name {initialKey: sought}) RETURN n
            }
            """, keys, most, moment, cancellationToken);

    /// <param name="match">From <c>sought</c> to <c>n</c>, the names that it leads to.</param>
    private async Task<IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>>> FindAsync(
        string match, IReadOnlyCollection<string> all, int? most, Moment moment, CancellationToken cancellationToken)
    {
        // Who is spoken of everywhere stands in half of all articles: what is kept answers for now.
        var counted = moment.IsNow
            ? "WITH sought, k, n, n.uses AS articles WHERE articles > 0"
            : $"""
                MATCH (n)<-[:NAMED]-(:Appearance)-[:IN]->(v:Version) WHERE {moment.Counts("v")}
                WITH sought, k, n, count(DISTINCT v.articleId) AS articles
                """;
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $all AS sought
            {{match}}
            WITH sought, n, n.entityId AS askedId
            {{moment.FindCanonical("sought, n")}}
            {{counted}}
            ORDER BY articles DESC, n.entityId
            WITH sought, collect({k: k, text: n.text, kind: n.kind, bearerId: n.entityId, articles: articles}) AS names
            UNWIND names[..$mostNames] AS name
            WITH sought, name.k AS k, collect(name) AS variants
            {{moment.FindFace()}}
            RETURN sought, entity,
                [variant IN variants | {text: variant.text, kind: variant.kind, bearerId: variant.bearerId, articles: variant.articles}] AS variants
            """, ("all", all.Distinct()), ("mostNames", most * EntityMatch.BearersLookedAt ?? int.MaxValue), ("at", moment.At)), cancellationToken);
        return rows.GroupBy(row => row.Text("sought"), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => ReadMatches(group, most), StringComparer.Ordinal);
    }

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<EntityName>>> GetNamesAsync(
        IReadOnlyCollection<string> entityIds, Moment moment, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $ids AS askedId
            {{moment.FindCanonical("askedId")}}
            {{moment.FindMembers()}}
            UNWIND members AS member
            MATCH (:Entity {id: member})-[:GOES_BY]->(n:Name)<-[named:NAMED]-(:Appearance)-[:IN]->(v:Version)
            WHERE {{moment.Counts("v")}}
            WITH askedId, n.text AS text, n.kind AS kind, v.articleId AS articleId, sum(named.count) AS count
            ORDER BY articleId
            WITH askedId, text, kind, sum(count) AS count, collect(articleId) AS articleIds
            RETURN askedId, text, kind, count, size(articleIds) AS articles, articleIds[..$most] AS articleIds
            """, ("ids", entityIds.Distinct()), ("most", ArticlesOfAName), ("at", moment.At)), cancellationToken);
        var names = rows.ToLookup(row => row.Text("askedId"), ReadName, StringComparer.Ordinal);
        return entityIds.Distinct().ToDictionary(id => id, id => InOrder(names[id]), StringComparer.Ordinal);
    }

    public async Task<IReadOnlyDictionary<string, EntityCounts>> GetCountsAsync(
        IReadOnlyCollection<string> entityIds, Moment moment, CancellationToken cancellationToken)
    {
        var counted = moment.IsAllNow
            ? "RETURN askedId, k.said AS said, k.targetOf AS targetOf, k.topicOf AS topicOf, k.mentions AS mentions, k.articles AS articles"
            : $"""
                {moment.FindMembers()}
                {EntityCountsCypher.Count(moment)}
                RETURN askedId, said, targetOf, topicOf, mentions, articles
                """;
        var rows = await transport.ReadAsync(new($"""
            UNWIND $ids AS askedId
            {moment.FindCanonical("askedId")}
            {counted}
            """, ("ids", entityIds.Distinct()), ("at", moment.At), ("on", moment.On)), cancellationToken);
        return rows.ToDictionary(row => row.Text("askedId"), EntityRows.ReadCounts, StringComparer.Ordinal);
    }

    private static IReadOnlyList<EntityMatch> ReadMatches(IEnumerable<CypherRow> rows, int? most) =>
    [
        .. rows.Select(ReadMatch)
            .OrderByDescending(match => match.Articles)
            .ThenBy(match => match.Entity.Id, StringComparer.Ordinal)
            .Take(most ?? int.MaxValue),
    ];

    private static EntityMatch ReadMatch(CypherRow row)
    {
        var shown = row.Rows("variants")
            .GroupBy(variant => (Text: variant.Text("text"), Kind: variant.Word<NameKind>("kind")))
            .Select(same => (same.Key.Text, same.Key.Kind, Articles: same.Sum(variant => variant.Count("articles"))))
            .OrderByDescending(name => name.Articles)
            .ThenBy(name => name.Text, StringComparer.Ordinal)
            .ThenBy(name => name.Kind)
            .First();
        var bearer = row.Rows("variants")
            .OrderByDescending(variant => variant.Count("articles"))
            .ThenBy(variant => variant.Text("bearerId"), StringComparer.Ordinal)
            .First();
        var folded = FoldedText.FoldName(shown.Text);
        var articles = row.Rows("variants").Where(variant => FoldedText.FoldName(variant.Text("text")) == folded).Sum(variant => variant.Count("articles"));
        return new(EntityRows.ReadEntity(row.OptionalRow("entity")!), shown.Text, shown.Kind, articles, bearer.Text("bearerId"));
    }

    private static EntityName ReadName(CypherRow row) => new(
        row.Text("text"), row.Word<NameKind>("kind"), row.Count("count"), row.Count("articles"), row.Texts("articleIds"));

    private static IReadOnlyList<EntityName> InOrder(IEnumerable<EntityName> names) =>
    [
        .. names.OrderByDescending(name => name.Articles).ThenBy(name => name.Text, StringComparer.Ordinal).ThenBy(name => name.Kind),
    ];
}
