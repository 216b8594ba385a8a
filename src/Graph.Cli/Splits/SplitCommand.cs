using System.CommandLine;
using System.Text.Json;
using Graph.Cli.Corrections;
using Graph.Cli.Entities;
using Graph.Cli.Sessions;
using Graph.Core.Stores;

namespace Graph.Cli.Splits;

/// <summary>"graph split": takes apart what is two.</summary>
internal static class SplitCommand
{
    private const string Description = "Shows where an entity is spoken of, article by article, and takes chosen articles' chains out of it.";

    private const string Examples = """
        Examples:
          graph split "Neva Harl"                                   print its chains and the splits that count, and change nothing
          graph split "Neva Harl" --known-at 2026-03-01T09:30:00Z   as the graph knew it then, by when it was recorded
          graph split "Neva Harl" --out c_abc c_def --by "Ana" --why "the singer of that name"

        An entity is given by its id or a name. A chain is all that one article says of it; what is taken out becomes an entity of its own,
        and what is written of those articles later goes with it. "graph undo" with the split's id puts the chains back. The exit status is 1
        when nothing was found or the split was refused.
        """;

    private const string Chains = """
        query ($ref: EntityRef!, $after: String, $knownAt: DateTime) {
          entity(ref: $ref, knownAt: $knownAt) {
            id name type description
            splits { id newEntityId newEntity { name } chainIds by reason }
            mentions(first: 100, after: $after) {
              nodes { chainId words version { article { title url publishedOn { value } source { name } } } }
              pageInfo { hasNextPage endCursor }
            }
          }
        }
        """;

    private const string Split = """
        mutation ($input: SplitEntityInput!) { change: splitEntity(input: $input) { split { id newEntityId } error { code message } } }
        """;

    public static Command Create(StoreOptions store)
    {
        var entity = new Argument<string>("ENTITY") { Description = EntityReference.Description };
        var chains = new Option<string[]>("--out") { Description = "The chains to take out.", HelpName = "CHAIN", AllowMultipleArgumentsPerToken = true };
        var by = new Option<string?>("--by") { Description = "Your name, kept with what you do.", HelpName = "NAME" };
        var why = new Option<string?>("--why") { Description = "The reason, kept with it.", HelpName = "WORDS" };
        var knownAt = new KnownAt();
        var command = new ExampleCommand("split", Description, Examples) { entity, chains, by, why };
        knownAt.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(chains) is { Length: > 0 } && string.IsNullOrWhiteSpace(result.GetValue(by)))
                result.AddError("Give --by with your name.");
            if (result.GetValue(chains) is { Length: > 0 } && knownAt.IsGiven(result))
                result.AddError("--known-at goes without --out: chains are taken out now.");
        });
        command.SetAction((result, cancellationToken) => Correction.AskAsync(
            store.SettingsOf(result),
            session => result.GetValue(chains) is { Length: > 0 } chainIds
                ? SplitAsync(session, result.GetValue(entity)!, chainIds, result.GetValue(by), result.GetValue(why), cancellationToken)
                : ListAsync(session, result.GetValue(entity)!, new(knownAt.Of(result)), cancellationToken),
            cancellationToken));
        return command;
    }

    private static async Task<int> SplitAsync(
        GraphSession session, string given, string[] chainIds, string? by, string? reason, CancellationToken cancellationToken)
    {
        var entityId = await session.FindEntityAsync(given, cancellationToken);
        var input = new { entityId, chainIds, by, reason };
        var change = await session.MutateAsync(
            Split, new { input }, [("NOT_FOUND", EntityReference.Search), ("OTHER_CHAIN", $"graph split {entityId} lists them")], cancellationToken);
        var split = change.GetProperty("split");
        Console.WriteLine($"{split.GetProperty("id").GetString()}  {split.GetProperty("newEntityId").GetString()}");
        return ExitStatus.Done;
    }

    private static async Task<int> ListAsync(GraphSession session, string given, AsOf asOf, CancellationToken cancellationToken)
    {
        var entity = await FindAsync(session, given, null, asOf, cancellationToken);
        if (entity.ValueKind != JsonValueKind.Object)
            throw EntityReference.Unknown(given);
        SplitOutput.WriteEntity(entity);
        var entityId = entity.GetProperty("id").GetString()!;
        var mentions = new List<JsonElement>();
        for (var page = entity.GetProperty("mentions"); ; page = (await FindAsync(session, entityId, After(page), asOf, cancellationToken)).GetProperty("mentions"))
        {
            mentions.AddRange(page.GetProperty("nodes").EnumerateArray());
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
                break;
        }

        SplitOutput.WriteChains(mentions);
        return ExitStatus.Done;
    }

    private static async Task<JsonElement> FindAsync(GraphSession session, string given, string? after, AsOf asOf, CancellationToken cancellationToken)
    {
        var variables = new { @ref = EntityReference.RefOf(given), after, knownAt = asOf.KnownAt };
        return (await session.AskAsync(Chains, variables, cancellationToken)).GetProperty("entity");
    }

    private static string? After(JsonElement page) => page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
}
