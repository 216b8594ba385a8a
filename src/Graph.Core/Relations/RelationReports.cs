using Graph.Core.Stores;
using Graph.Core.Time;

namespace Graph.Core.Relations;

/// <summary>Reads all relations at an end, and when articles report them.</summary>
internal static class RelationReports
{
    private const int PageSize = 200;

    /// <summary>Every relation of these owners that the filter means, page after page.</summary>
    public static async Task<List<Relation>> ReadAllAsync(
        IGraphReader reader, RelationAnchor anchor, IReadOnlyCollection<string> owners, RelationFilter filter, AsOf asOf, CancellationToken cancellationToken)
    {
        var pages = await reader.GetRelationPagesAsync(anchor, owners, filter, new(PageSize), asOf, cancellationToken);
        var found = pages.Values.SelectMany(page => page.Items).ToList();
        foreach (var (owner, page) in pages.Where(page => page.Value.HasNext))
            found.AddRange(await ReadRestAsync(reader, anchor, owner, filter, page.Cursors[^1], asOf, cancellationToken));
        return found;
    }

    /// <summary>By relation, the dates of the articles whose words prove it, as far as they are known.</summary>
    public static async Task<Dictionary<string, IReadOnlyList<PartialDate>>> ReadDatesAsync(
        IGraphReader reader, IReadOnlyList<Relation> relations, AsOf asOf, CancellationToken cancellationToken)
    {
        if (relations.Count == 0)
            return [];
        var evidence = await reader.GetEvidenceAsync([.. relations.Select(relation => relation.Id)], asOf, cancellationToken);
        var articleIds = evidence.Values.SelectMany(list => list).Select(piece => piece.ArticleId).Distinct(StringComparer.Ordinal).ToList();
        var articles = await reader.GetArticlesAsync(articleIds, asOf, cancellationToken);
        return evidence.ToDictionary(
            pair => pair.Key,
            pair => (IReadOnlyList<PartialDate>)[.. pair.Value.Select(piece => articles[piece.ArticleId].PublishedOn).OfType<PartialDate>()],
            StringComparer.Ordinal);
    }

    private static async Task<List<Relation>> ReadRestAsync(
        IGraphReader reader, RelationAnchor anchor, string owner, RelationFilter filter, string after, AsOf asOf, CancellationToken cancellationToken)
    {
        var rest = new List<Relation>();
        for (string? next = after; next is not null;)
        {
            var page = (await reader.GetRelationPagesAsync(anchor, [owner], filter, new(PageSize, next), asOf, cancellationToken))[owner];
            rest.AddRange(page.Items);
            next = page.HasNext ? page.Cursors[^1] : null;
        }

        return rest;
    }
}
