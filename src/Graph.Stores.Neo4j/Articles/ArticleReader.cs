using Graph.Core.Articles;
using Graph.Core.Identity;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Articles;

/// <summary>Articles and their versions.</summary>
internal sealed class ArticleReader(ICypherTransport transport)
{
    public async Task<IReadOnlyDictionary<string, Article>> GetArticlesAsync(
        IReadOnlyCollection<string> ids, Moment moment, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $ids AS articleId
            MATCH (a:Article {id: articleId})
            {{FindShown(moment)}}
            RETURN {{ArticleRows.Article}} AS article
            """, ("ids", ids.Distinct()), ("at", moment.At)), cancellationToken);
        return rows.Select(row => ArticleRows.ReadArticle(row.OptionalRow("article")!))
            .ToDictionary(article => article.Id, StringComparer.Ordinal);
    }

    public async Task<Page<Article>> ListArticlesAsync(
        ArticleFilter filter, PageRequest page, Moment moment, CancellationToken cancellationToken)
    {
        var after = page.After is null ? null : Cursor.Parse(page.After, SortKeys.Articles);
        var words = FoldedText.Words(filter.Text ?? "");
        var matched = Match(filter, words, moment);
        var rows = await transport.ReadAsync(new($$"""
            {{(filter.SourceIds is null ? "" : moment.Expand("$sourceIds", "", "sources"))}}
            CALL (*) {
                {{(page.WithTotal ? matched + "\nRETURN count(*) AS total" : "RETURN null AS total")}}
            }
            CALL (*) {
                {{matched}}
                {{After(after)}}
                WITH * ORDER BY v.publishedKey IS NULL, v.publishedKey DESC, a.id LIMIT $limit
                WITH {{ArticleRows.Article}} AS article
                RETURN collect(article) AS rows
            }
            RETURN total, rows
            """,
            ("sourceIds", filter.SourceIds), ("from", filter.PublishedOn?.From?.ToString("yyyy-MM-dd")),
            ("to", filter.PublishedOn?.To?.ToString("yyyy-MM-dd") + "/9"), ("url", filter.Url), ("externalId", filter.ExternalId),
            ("lucene", FullText.Words(words)), ("words", words.Select(word => $" {word} ")), ("at", moment.At),
            ("limit", page.First + 1L), ("afterKey", after?.Key), ("afterId", after?.Id)), cancellationToken);
        var articles = rows[0].Rows("rows").Select(ArticleRows.ReadArticle).ToList();
        return Page.Of(articles, page, SortKeys.Of, rows[0].OptionalCount("total"));
    }

    public async Task<IReadOnlyDictionary<string, ArticleVersion>> GetVersionsAsync(
        IReadOnlyCollection<string> versionIds, Moment moment, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $ids AS versionId
            MATCH (v:Version {id: versionId}) WHERE {{moment.Recorded("v")}}
            {{VersionRow(moment)}}
            """, ("ids", versionIds.Distinct()), ("at", moment.At)), cancellationToken);
        return rows.Select(ArticleRows.ReadVersion).ToDictionary(version => version.Id, StringComparer.Ordinal);
    }

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<ArticleVersion>>> GetVersionsByArticleAsync(
        IReadOnlyCollection<string> articleIds, Moment moment, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $ids AS articleId
            MATCH (:Article {id: articleId})-[:HAS_VERSION]->(v:Version) WHERE {{moment.Recorded("v")}}
            {{VersionRow(moment)}}
            """, ("ids", articleIds.Distinct()), ("at", moment.At)), cancellationToken);
        var versions = rows.Select(ArticleRows.ReadVersion).ToLookup(version => version.ArticleId, StringComparer.Ordinal);
        return articleIds.Distinct().ToDictionary(
            id => id, id => (IReadOnlyList<ArticleVersion>)[.. versions[id].OrderBy(version => version.Number)], StringComparer.Ordinal);
    }

    private static string Match(ArticleFilter filter, string[] words, Moment moment) => $"""
        {Anchor(filter, words, moment)}
        {FindShown(moment)}
        WHERE {string.Join(" AND ", Conditions(filter, words))}
        """;

    private static string Anchor(ArticleFilter filter, string[] words, Moment moment) => filter switch
    {
        { Url: not null } => "MATCH (a:Article {url: $url}) WITH a",
        { ExternalId: not null } => "MATCH (a:Article {externalId: $externalId}) WITH a",
        _ when words.Length > 0 => """
            CALL db.index.fulltext.queryNodes('version_words', $lucene) YIELD node AS found
            MATCH (a:Article)-[:HAS_VERSION]->(found)
            WITH DISTINCT a
            """,
        { SourceIds: not null } when moment.IsNow => "UNWIND sources AS sourceId MATCH (a:Article {sourceId: sourceId}) WITH a",
        { SourceIds: not null } => "UNWIND sources AS sourceId MATCH (a:Article)-[:HAS_VERSION]->(:Version {sourceId: sourceId}) WITH DISTINCT a",
        _ => "MATCH (a:Article)",
    };

    private static IEnumerable<string> Conditions(ArticleFilter filter, string[] words)
    {
        yield return filter.WithRetracted ? "true" : "retractedAt IS NULL";
        if (filter.Url is not null)
            yield return "a.url = $url";
        if (filter.ExternalId is not null)
            yield return "a.externalId = $externalId";
        if (filter.SourceIds is not null)
            yield return "v.sourceId IN sources";
        if (filter.PublishedOn?.From is not null)
            yield return "v.publishedKey >= $from";
        if (filter.PublishedOn?.To is not null)
            yield return "v.publishedKey <= $to";
        if (filter.PublishedOn is not null)
            yield return "v.publishedKey IS NOT NULL";
        if (words.Length > 0)
            yield return "all(word IN $words WHERE v.folded CONTAINS word)";
    }

    private static string After(Cursor? after) => after switch
    {
        null => "",
        { Key: null } => "AND v.publishedKey IS NULL AND a.id > $afterId",
        _ => "AND (v.publishedKey < $afterKey OR v.publishedKey IS NULL OR (v.publishedKey = $afterKey AND a.id > $afterId))",
    };

    /// <summary>From <c>a</c> to <c>v</c>, the version shown or shown last, <c>retractedAt</c>, and the source as it is shown.</summary>
    private static string FindShown(Moment moment) => moment.IsNow
        ? $$"""
            MATCH (v:Version {id: a.versionId})
            WITH a, v, CASE WHEN v.live THEN null ELSE v.until[-1] END AS retractedAt, {{moment.CanonicalId("v.sourceId")}} AS sourceId
            """
        : $$"""
            CALL (a) {
                MATCH (a)-[:HAS_VERSION]->(v:Version)
                UNWIND range(0, size(v.since) - 1) AS i
                WITH v, v.since[i] AS since, v.until[i] AS until WHERE since <= $at
                RETURN v, CASE WHEN until <= $at THEN until END AS retractedAt ORDER BY since DESC LIMIT 1
            }
            WITH a, v, retractedAt, {{moment.CanonicalId("v.sourceId")}} AS sourceId
            """;

    private static string VersionRow(Moment moment) => $$"""
        CALL (v) {
            UNWIND range(0, size(v.since) - 1) AS i
            WITH v.since[i] AS since, v.until[i] AS until {{(moment.IsNow ? "" : "WHERE v.since[i] <= $at")}}
            WITH since, until ORDER BY since DESC LIMIT 1
            RETURN collect(until)[0] AS until
        }
        RETURN v.id AS id, v.articleId AS articleId, v.number AS number, v.title AS title, v.publishedOn AS publishedOn,
            v.publishedAt AS publishedAt, v.sourceName AS sourceName, v.text AS text, v.extractor AS extractor, v.recordedAt AS recordedAt,
            CASE WHEN until <= {{(moment.IsNow ? "9223372036854775806" : "$at")}} THEN until END AS retractedAt
        """;
}
