using Graph.Core.Articles;
using Graph.Core.Stores;
using Graph.Extraction.Occupations;

namespace Graph.Ingestion.Identity;

/// <summary>
/// What articles have said that somebody does. It is read again in the words beside his names, so that it follows from the articles
/// shown and from who is taken for one now, as everything that the graph knows of somebody does.
/// </summary>
internal static class KnownOccupations
{
    // Who is called something is soon called so; more would cost more with a longer life.
    private static readonly PageRequest Sampled = new(40);

    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<Occupation>>> GetAsync(
        IGraphReader reader, IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken)
    {
        if (entityIds.Count == 0)
            return new Dictionary<string, IReadOnlyList<Occupation>>();
        var mentions = await reader.GetMentionPagesAsync(entityIds, Sampled, AsOf.Now, cancellationToken);
        var named = mentions.ToDictionary(
            page => page.Key, page => page.Value.Items.Where(mention => mention.Kind == MentionKind.Name).ToList(), StringComparer.Ordinal);
        var versionIds = named.Values.SelectMany(names => names).Select(mention => mention.VersionId).Distinct(StringComparer.Ordinal).ToList();
        var versions = await reader.GetVersionsAsync(versionIds, AsOf.Now, cancellationToken);
        return named.ToDictionary(
            pair => pair.Key,
            pair => (IReadOnlyList<Occupation>)[.. pair.Value.SelectMany(mention => ToldOccupations.Beside(versions[mention.VersionId].Text, mention.Span)).Distinct()],
            StringComparer.Ordinal);
    }
}
