using System.Text.Json;
using Graph.Cli.Sessions;
using Graph.Core.Stores;

namespace Graph.Cli.Entities;

/// <summary>An entity as people give it: its id or a name.</summary>
internal static class EntityReference
{
    public const string Description = "Its id or a name.";

    /// <summary>How somebody is found of whom neither the id nor a whole name is known.</summary>
    public const string Search = "graph find WORDS lists entities by words of their names";

    private const string Query = """
        query ($ref: EntityRef!, $knownAt: DateTime) { entity(ref: $ref, knownAt: $knownAt) { id } }
        """;

    /// <summary>Whether it is an id, of an entity or of anything else that has one.</summary>
    public static bool IsId(string given) => given is [_, '_', ..];

    /// <summary>The input EntityRef of a question.</summary>
    public static object RefOf(string given) => IsId(given) ? new { id = given } : new { name = given };

    /// <summary>The id that is given, or that of the entity which goes by the name.</summary>
    /// <exception cref="InvalidOperationException">None or several go by the name; of several the message lists the ids.</exception>
    public static async Task<string> FindEntityAsync(this GraphSession session, string given, CancellationToken cancellationToken) => IsId(given)
        ? given
        : await session.TryFindEntityAsync(given, AsOf.Now, cancellationToken) ?? throw Unknown(given);

    /// <summary>The id by which the entity is shown that an id or a name leads to; null where there is none.</summary>
    /// <exception cref="InvalidOperationException">Several go by the name; the message lists their ids.</exception>
    public static async Task<string?> TryFindEntityAsync(this GraphSession session, string given, AsOf asOf, CancellationToken cancellationToken) =>
        (await session.AskAsync(Query, new { @ref = RefOf(given), knownAt = asOf.KnownAt }, cancellationToken)).GetProperty("entity") is { ValueKind: JsonValueKind.Object } entity
            ? entity.GetProperty("id").GetString()
            : null;

    /// <summary>What tells that there is no such entity.</summary>
    public static InvalidOperationException Unknown(string given) =>
        new($"There is no entity '{given}'. Give its id, or a name that it goes by: {Search}.");
}
