using Graph.Core.Entities;
using Graph.Core.Identity;

namespace Graph.Core.Judgements;

/// <summary>
/// Chains that somebody took out of an entity into one of their own. It is never changed, only undone. A chain that several splits
/// took out stands where the latest one that counts put it.
/// </summary>
/// <param name="EntityId">The entity that they were taken out of, as it was shown then.</param>
/// <param name="NewEntityId">The entity that they became. Where the split is undone, its id leads back.</param>
/// <param name="ChainIds">What was taken out, in ordinal order.</param>
/// <param name="RecordedAt">When it was made (UTC, milliseconds).</param>
/// <param name="UndoneAt">When it was undone; null while it counts.</param>
public sealed record EntitySplit(
    string Id,
    string EntityId,
    string NewEntityId,
    IReadOnlyList<string> ChainIds,
    string By,
    string? Reason,
    DateTimeOffset RecordedAt,
    DateTimeOffset? UndoneAt)
{
    /// <summary>A split as it is recorded now.</summary>
    public static EntitySplit Of(NewSplit split, string entityId, DateTimeOffset recordedAt)
    {
        var chainIds = split.ChainIds.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var id = ContentId.Of("b", [entityId, string.Join(' ', chainIds), split.By, recordedAt.ToUnixTimeMilliseconds().ToString()]);
        return new(id, entityId, ContentId.Of("e", "split", id), chainIds, split.By, split.Reason, recordedAt, null);
    }

    /// <summary>
    /// The entity that chains of these types and names become: of the name and type that most of them have, of several the first
    /// (ordinal, order of types).
    /// </summary>
    public Entity EntityOf(IReadOnlyCollection<(EntityType Type, string Name)> chains) => new(
        NewEntityId,
        chains.CountBy(chain => chain.Type).OrderByDescending(type => type.Value).ThenBy(type => type.Key).First().Key,
        chains.CountBy(chain => chain.Name).OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).First().Key,
        null, null, RecordedAt);

    /// <summary>
    /// The id under which a store keeps what one chain proves, once it was ever taken out. Readers never see it: it always leads to
    /// another entity.
    /// </summary>
    public static string PartIdOf(string chainId) => ContentId.Of("e", "part", chainId);
}

/// <summary>A split to be made.</summary>
/// <param name="EntityId">The entity, whichever id of its set it is.</param>
/// <param name="ChainIds">Chains of it, not all.</param>
public sealed record NewSplit(string EntityId, IReadOnlyList<string> ChainIds, string By, string? Reason)
{
    /// <exception cref="InvalidSplitException">No chain is named.</exception>
    public void Check()
    {
        if (ChainIds.Count == 0)
            throw new InvalidSplitException(SplitFault.NoChain, $"No chain of {EntityId} is chosen. Its mentions tell the ids of their chains.");
    }

    /// <param name="foreign">The chains that are not of the entity.</param>
    /// <param name="isRest">Whether the entity has other chains.</param>
    /// <exception cref="InvalidSplitException">A chain is not of the entity, or none would be left.</exception>
    public void Check(IReadOnlyCollection<string> foreign, bool isRest)
    {
        if (foreign.Count > 0)
            throw new InvalidSplitException(
                SplitFault.OtherChain, $"{Listed(foreign)} {(foreign.Count == 1 ? "is no chain" : "are no chains")} of the entity {EntityId}. Its mentions tell the ids of their chains.");
        if (!isRest)
            throw new InvalidSplitException(
                SplitFault.AllChains, $"All chains of the entity {EntityId} are chosen, so nothing would be left. Leave at least one out.");
    }

    private static string Listed(IReadOnlyCollection<string> chainIds)
    {
        const int most = 5;
        var first = string.Join(", ", chainIds.Order(StringComparer.Ordinal).Take(most));
        return chainIds.Count > most ? $"{first} and {chainIds.Count - most} more" : first;
    }
}

/// <summary>Why a split cannot be made.</summary>
public enum SplitFault
{
    /// <summary>No chain is chosen.</summary>
    NoChain,

    /// <summary>A chain is not of the entity.</summary>
    OtherChain,

    /// <summary>All chains are chosen, so that nothing would be left.</summary>
    AllChains,
}

/// <summary>A split that cannot be made; the message names the fault and the way out.</summary>
public sealed class InvalidSplitException : ArgumentException
{
    public InvalidSplitException()
    {
    }

    public InvalidSplitException(string message)
        : base(message)
    {
    }

    public InvalidSplitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidSplitException(SplitFault fault, string message)
        : base(message) => Fault = fault;

    public SplitFault Fault { get; }
}
