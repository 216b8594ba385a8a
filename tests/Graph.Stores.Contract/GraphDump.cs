using System.Text.Json;
using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;

namespace Graph.Stores.Contract;

/// <summary>All that a reader shows at a moment, as text that can be compared.</summary>
public static class GraphDump
{
    private const int PageSize = 200;

    /// <summary>
    /// One line for each article, entity, relation, statement and piece of evidence. Without times of recording, two graphs
    /// made at different times can be compared.
    /// </summary>
    public static async Task<string> TakeAsync(IGraphReader reader, AsOf asOf, bool withTimes, CancellationToken cancellationToken)
    {
        var articles = await AllAsync(page => reader.ListArticlesAsync(new() { WithRetracted = true }, page, asOf, cancellationToken));
        var entities = await AllAsync(page => reader.ListEntitiesAsync(EntityFilter.All, EntityOrder.Name, page, asOf, cancellationToken));
        var relations = await AllAsync(page => reader.ListRelationsAsync(RelationFilter.All, page, asOf, cancellationToken));
        var statements = await AllAsync(page =>
            reader.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, page, asOf, cancellationToken));
        var factIds = relations.Select(relation => relation.Id).Concat(statements.Select(statement => statement.Id)).ToList();
        var evidence = await reader.GetEvidenceAsync(factIds, asOf, cancellationToken);
        var names = await reader.GetNamesAsync([.. entities.Select(entity => entity.Id)], asOf, cancellationToken);
        var counts = await reader.GetCountsAsync([.. entities.Select(entity => entity.Id)], asOf, cancellationToken);
        var mentions = await reader.GetMentionsByVersionAsync([.. articles.Select(article => article.VersionId)], asOf, cancellationToken);

        return string.Join('\n',
        [
            .. Lines("article", articles.OrderBy(article => article.Id, StringComparer.Ordinal).Select(article => Timed(article, withTimes))),
            .. Lines("entity", entities.Select(entity => withTimes ? entity : entity with { RecordedAt = default })),
            .. Lines("names", names.OrderBy(pair => pair.Key, StringComparer.Ordinal)),
            .. Lines("counts", counts.OrderBy(pair => pair.Key, StringComparer.Ordinal)),
            .. Lines("mentions", mentions.OrderBy(pair => pair.Key, StringComparer.Ordinal)),
            .. Lines("relation", relations.Select(relation => withTimes ? relation : relation with { RecordedAt = default })),
            .. Lines("statement", statements.Select(statement => withTimes ? statement : statement with { RecordedAt = default })),
            .. Lines("evidence", evidence.Values.SelectMany(list => list)
                .OrderBy(item => item.Id, StringComparer.Ordinal)
                .Select(item => withTimes ? item : item with { RecordedAt = default })),
        ]);
    }

    private static Article Timed(Article article, bool withTimes) =>
        withTimes || article.RetractedAt is null ? article : article with { RetractedAt = DateTimeOffset.UnixEpoch };

    private static IEnumerable<string> Lines<T>(string subject, IEnumerable<T> items) =>
        items.Select(item => $"{subject} {JsonSerializer.Serialize(item)}");

    private static async Task<List<T>> AllAsync<T>(Func<PageRequest, Task<Page<T>>> read)
    {
        var all = new List<T>();
        for (string? after = null; ;)
        {
            var page = await read(new(PageSize, after));
            all.AddRange(page.Items);
            if (!page.HasNext)
                return all;
            after = page.Cursors[^1];
        }
    }
}
