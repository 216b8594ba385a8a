using Graph.Core.Judgements;
using Graph.Core.Stores;

namespace Graph.Stores.Contract.Drafts;

/// <summary>Takes some of an entity's chains out at random, wherever it stands now.</summary>
public static class RandomSplit
{
    /// <summary>The split of one of these entities; null where that one has not two chains that are shown.</summary>
    public static async Task<EntitySplit?> MakeAsync(IGraphStore store, Random random, IReadOnlyList<string> entityIds, CancellationToken cancellationToken)
    {
        var id = entityIds[random.Next(entityIds.Count)];
        var mentions = (await store.GetMentionPagesAsync([id], new(200), AsOf.Now, cancellationToken))[id].Items;
        var chains = mentions.Select(mention => mention.ChainId).Distinct().Order(StringComparer.Ordinal).ToList();
        if (chains.Count < 2)
            return null;
        var taken = chains.Where(_ => random.Next(2) == 0).Take(chains.Count - 1).DefaultIfEmpty(chains[0]).ToList();
        return await store.SplitEntityAsync(new(id, taken, "editor", "at random"), cancellationToken);
    }
}
