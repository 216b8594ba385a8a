using Graph.Core.Articles;
using Graph.Core.Judgements;
using Graph.Core.Stores;

namespace Graph.Ingestion.Identity;

/// <summary>
/// The chains of an article whose entities no article shows while it is written or shown again: nobody who came meanwhile could be
/// matched to them.
/// </summary>
internal static class HiddenChains
{
    private static readonly TimeSpan Before = TimeSpan.FromMilliseconds(1);

    /// <summary>Those whose entity goes by no shown name. What a person split off stays as he left it.</summary>
    public static async Task<IReadOnlyList<HeldChain>> FindAsync(
        IGraphReader reader, IReadOnlyList<HeldChain> held, CancellationToken cancellationToken)
    {
        if (held.Count == 0)
            return [];
        var names = await reader.GetNamesAsync(EntitiesOf(held), AsOf.Now, cancellationToken);
        var hidden = held.Where(chain => !IsShown(names, chain.EntityId)).ToList();
        if (hidden.Count == 0)
            return [];
        var splits = await reader.GetSplitsAsync(EntitiesOf(hidden), AsOf.Now, cancellationToken);
        return [.. hidden.Where(chain => splits[chain.EntityId].Count == 0)];
    }

    /// <summary>
    /// Which of the hidden entities are not to be compared with which others: a person told them apart, or both were shown just before the
    /// article or a version of it went, so that they were compared when the later one came.
    /// </summary>
    public static async Task<IReadOnlySet<(string Hidden, string Other)>> FindApartAsync(
        IGraphReader reader, Article article, IReadOnlyList<HeldChain> hidden, IReadOnlyCollection<string> others, CancellationToken cancellationToken)
    {
        var entities = EntitiesOf(hidden);
        var apart = entities.Where(others.Contains).Select(id => (id, id)).ToHashSet();
        apart.UnionWith(await FindToldApartAsync(reader, entities, cancellationToken));
        foreach (var moment in await GetMomentsAsync(reader, article, cancellationToken))
        {
            var names = await reader.GetNamesAsync([.. entities.Union(others)], AsOf.At(moment - Before), cancellationToken);
            apart.UnionWith(
                from id in entities
                where IsShown(names, id)
                from other in others
                where IsShown(names, other)
                select (id, other));
        }

        return apart;
    }

    private static async Task<IEnumerable<(string Hidden, string Other)>> FindToldApartAsync(
        IGraphReader reader, IReadOnlyList<string> entities, CancellationToken cancellationToken)
    {
        var judgements = await reader.GetJudgementsAsync(entities, AsOf.Now, cancellationToken);
        var different = judgements.SelectMany(pair => pair.Value.Where(judgement => judgement.Verdict == Verdict.Different).SelectMany(
            judgement => new[] { (Hidden: pair.Key, Judged: judgement.LeftId), (Hidden: pair.Key, Judged: judgement.RightId) })).ToList();
        var known = await reader.GetEntitiesAsync([.. different.Select(pair => pair.Judged).Distinct()], AsOf.Now, cancellationToken);
        return different.Where(pair => known.ContainsKey(pair.Judged)).Select(pair => (pair.Hidden, known[pair.Judged].Id));
    }

    private static async Task<IReadOnlyList<DateTimeOffset>> GetMomentsAsync(IGraphReader reader, Article article, CancellationToken cancellationToken)
    {
        var versions = await reader.GetVersionsByArticleAsync([article.Id], AsOf.Now, cancellationToken);
        return [.. versions[article.Id].Select(version => version.RetractedAt).OfType<DateTimeOffset>().Distinct()];
    }

    private static List<string> EntitiesOf(IEnumerable<HeldChain> chains) => [.. chains.Select(chain => chain.EntityId).Distinct(StringComparer.Ordinal)];

    private static bool IsShown<T>(IReadOnlyDictionary<string, IReadOnlyList<T>> names, string entityId) => names.GetValueOrDefault(entityId, []).Count > 0;
}
