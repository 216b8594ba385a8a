using System.Text.Json;
using Graph.Cli.Sessions;
using Graph.Core.Stores;

namespace Graph.Cli.Entities;

/// <summary>An entity as people give it: its id or a name.</summary>
internal static class EntityReference
{
    private const string Query = """
        query ($name: String!, $knownAt: DateTime) { entity(ref: { name: $name }, knownAt: $knownAt) { id } }
        """;

    /// <summary>Whether it is an id, of an entity or of anything else that has one.</summary>
    public static bool IsId(string given) => given is [_, '_', ..];

    /// <summary>The id that is given, or that of the entity which goes by the name.</summary>
    /// <exception cref="InvalidOperationException">None or several go by the name; of several the message lists the ids.</exception>
    public static async Task<string> FindEntityAsync(this GraphSession session, string given, CancellationToken cancellationToken) => IsId(given)
        ? given
        : await session.TryFindByNameAsync(given, AsOf.Now, cancellationToken) ?? throw new InvalidOperationException($"There is no entity '{given}'. Give its id, or a name that it goes by.");

    /// <summary>The id of the entity that goes by a name; null where there is none.</summary>
    /// <exception cref="InvalidOperationException">Several go by it; the message lists their ids.</exception>
    public static async Task<string?> TryFindByNameAsync(this GraphSession session, string name, AsOf asOf, CancellationToken cancellationToken) =>
        (await session.AskAsync(Query, new { name, knownAt = asOf.KnownAt }, cancellationToken)).GetProperty("entity") is { ValueKind: JsonValueKind.Object } entity
            ? entity.GetProperty("id").GetString()
            : null;
}
