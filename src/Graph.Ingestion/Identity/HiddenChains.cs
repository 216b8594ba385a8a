using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Identity;
using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Ingestion.Chains;

namespace Graph.Ingestion.Identity;

/// <summary>A chain that nobody who came meanwhile could be matched to, or not by all that its article tells.</summary>
/// <param name="IsNamed">Whether another article shows its entity by the chain's name.</param>
internal sealed record HiddenChain(HeldChain Held, string FoldedName, bool IsNamed);

/// <summary>The chains of an article that is written or shown again, of which the article's own absence hid something.</summary>
internal static class HiddenChains
{
    private static readonly TimeSpan Before = TimeSpan.FromMilliseconds(1);

    /// <summary>
    /// Those whose entity goes by their name nowhere, and of a retracted article all. What a person split off stays as he left it.
    /// </summary>
    /// <param name="chains">The article's chains as it is read now.</param>
    public static async Task<IReadOnlyList<HiddenChain>> FindAsync(
        IGraphReader reader, Article? article, IReadOnlyList<HeldChain> held, ArticleChains chains, CancellationToken cancellationToken)
    {
        if (article is null || held.Count == 0)
            return [];
        var names = await reader.GetNamesAsync(EntitiesOf(held), AsOf.Now, cancellationToken);
        var foldedNames = chains.All.ToDictionary(chain => chain.Id, chain => chain.FoldedName, StringComparer.Ordinal);
        var hidden = held.Where(chain => foldedNames.ContainsKey(chain.ChainId))
            .Select(chain => new HiddenChain(chain, foldedNames[chain.ChainId], IsNamed(names, chain.EntityId, foldedNames[chain.ChainId])))
            .Where(chain => !chain.IsNamed || article.RetractedAt is not null)
            .ToList();
        if (hidden.Count == 0)
            return [];
        var splits = await reader.GetSplitsAsync(EntitiesOf(hidden.Select(chain => chain.Held)), AsOf.Now, cancellationToken);
        return [.. hidden.Where(chain => splits[chain.Held.EntityId].Count == 0)];
    }

    /// <summary>
    /// Which of the hidden chains' entities are not to be compared with which others: a person told them apart, or they met already, since both
    /// were shown when the later one came, or just before the article or a version of it went.
    /// </summary>
    public static async Task<IReadOnlySet<(string Hidden, string Other)>> FindApartAsync(
        IGraphReader reader, Article article, IReadOnlyList<HiddenChain> hidden, IReadOnlyCollection<string> others, CancellationToken cancellationToken)
    {
        var entities = EntitiesOf(hidden.Select(chain => chain.Held));
        var apart = entities.Where(others.Contains).Select(id => (id, id)).ToHashSet();
        apart.UnionWith(await FindToldApartAsync(reader, entities, cancellationToken));
        foreach (var moment in await GetMomentsAsync(reader, article, [.. entities.Union(others)], cancellationToken))
        {
            var names = await reader.GetNamesAsync([.. entities.Union(others)], AsOf.At(moment), cancellationToken);
            apart.UnionWith(
                from chain in hidden
                where IsNamed(names, chain.Held.EntityId, chain.FoldedName)
                from other in others
                where names.GetValueOrDefault(other, []).Count > 0
                select (chain.Held.EntityId, other));
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

    private static async Task<IReadOnlyList<DateTimeOffset>> GetMomentsAsync(
        IGraphReader reader, Article article, IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken)
    {
        var versions = await reader.GetVersionsByArticleAsync([article.Id], AsOf.Now, cancellationToken);
        var entities = await reader.GetEntitiesAsync(entityIds, AsOf.Now, cancellationToken);
        return
        [
            .. versions[article.Id].Select(version => version.RetractedAt - Before).OfType<DateTimeOffset>()
                .Concat(entities.Values.Select(entity => entity.RecordedAt)).Distinct(),
        ];
    }

    private static List<string> EntitiesOf(IEnumerable<HeldChain> chains) => [.. chains.Select(chain => chain.EntityId).Distinct(StringComparer.Ordinal)];

    private static bool IsNamed(IReadOnlyDictionary<string, IReadOnlyList<EntityName>> names, string entityId, string foldedName) =>
        names.GetValueOrDefault(entityId, []).Any(name => FoldedText.FoldName(name.Text) == foldedName);
}
