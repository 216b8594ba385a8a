using Graph.Core.Articles;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Articles;

/// <summary>
/// Mentions, which are kept with the appearance of their chain in a version: lists of equal length, one place each.
/// </summary>
internal sealed class MentionReader(ICypherTransport transport)
{
    /// <summary>From <c>appearance</c> to a row for each of its mentions.</summary>
    private const string UnwindMentions = """
        UNWIND range(0, size(appearance.mentionIds) - 1) AS i
        WITH *, appearance.mentionIds[i] AS id, appearance.starts[i] AS start, appearance.ends[i] AS end,
            appearance.kinds[i] AS kind, appearance.words[i] AS words
        """;

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Mention>>> GetMentionsByVersionAsync(
        IReadOnlyCollection<string> versionIds, Moment moment, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $ids AS versionId
            MATCH (v:Version {id: versionId})<-[:IN]-(appearance:Appearance)-[:OF]->(c:Chain)-[:ASSIGNED_TO]->(e:Entity)
            WHERE {{moment.Recorded("v")}}
            WITH versionId, appearance, c, c.id AS chainId, {{moment.CanonicalId("e.id")}} AS entityId
            {{UnwindMentions}}
            RETURN id, versionId, chainId, entityId, start, end, kind, words, c.assignedBy AS assignedBy, c.score AS score
            """, ("ids", versionIds.Distinct()), ("at", moment.At)), cancellationToken);
        var mentions = rows.Select(ArticleRows.ReadMention).ToLookup(mention => mention.VersionId, StringComparer.Ordinal);
        return versionIds.Distinct().ToDictionary(id => id, id => InOrderOfText(mentions[id]), StringComparer.Ordinal);
    }

    public async Task<IReadOnlyDictionary<string, Page<Mention>>> GetMentionPagesAsync(
        IReadOnlyCollection<string> entityIds, PageRequest page, Moment moment, CancellationToken cancellationToken)
    {
        var after = page.After is null ? null : Cursor.Parse(page.After, SortKeys.Mentions);
        var place = after is null ? default : SortKeys.ReadPlace(after.Key ?? "");
        var found = $$"""
            UNWIND members AS member
            MATCH (:Entity {id: member})<-[:ASSIGNED_TO]-(c:Chain)<-[:OF]-(appearance:Appearance)-[:IN]->(v:Version)
            WHERE {{moment.Counts("v")}}
            """;
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $ids AS askedId
            {{moment.FindCanonical("askedId")}}
            {{moment.FindMembers()}}
            CALL (members) {
                {{(page.WithTotal ? found + "\nRETURN coalesce(sum(appearance.mentions), 0) AS total" : "RETURN null AS total")}}
            }
            CALL (members, k) {
                {{found}}
                {{(after is null ? "" : "AND v.articleId >= $afterArticle")}}
                {{UnwindMentions}}
                {{(after is null ? "" : After)}}
                WITH * ORDER BY v.articleId, start, id LIMIT $limit
                RETURN collect({id: id, versionId: v.id, articleId: v.articleId, chainId: c.id, entityId: k.id,
                                start: start, end: end, kind: kind, words: words, assignedBy: c.assignedBy, score: c.score}) AS rows
            }
            RETURN askedId, total, rows
            """,
            ("ids", entityIds.Distinct()), ("at", moment.At), ("limit", page.First + 1L), ("afterArticle", place.ArticleId),
            ("afterStart", place.Start), ("afterId", after?.Id)), cancellationToken);
        var pages = rows.ToDictionary(row => row.Text("askedId"), row => ReadPage(row, page), StringComparer.Ordinal);
        return entityIds.Distinct().ToDictionary(id => id, id => pages.GetValueOrDefault(id) ?? Page.Empty<Mention>(page), StringComparer.Ordinal);
    }

    private const string After = """
        WHERE v.articleId > $afterArticle OR start > $afterStart OR (start = $afterStart AND id > $afterId)
        """;

    private static Page<Mention> ReadPage(CypherRow row, PageRequest request)
    {
        var found = row.Rows("rows").Select(item => (Mention: ArticleRows.ReadMention(item), ArticleId: item.Text("articleId"))).ToList();
        var page = Page.Of(found, request, item => SortKeys.Of(item.Mention, item.ArticleId), row.OptionalCount("total"));
        return new([.. page.Items.Select(item => item.Mention)], page.Cursors, page.HasNext, page.Total);
    }

    private static IReadOnlyList<Mention> InOrderOfText(IEnumerable<Mention> mentions) =>
    [
        .. mentions.OrderBy(mention => mention.Span.Start)
            .ThenByDescending(mention => mention.Span.End)
            .ThenBy(mention => mention.Id, StringComparer.Ordinal),
    ];
}
