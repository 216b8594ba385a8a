using System.CommandLine;
using System.Text.Json;
using Graph.Cli.Sessions;

namespace Graph.Cli.Splits;

/// <summary>"graph split": takes apart what is two.</summary>
internal static class SplitCommand
{
    private const string Description = "Shows where an entity is spoken of, article by article, and takes chosen articles' chains out of it.";

    private const string Examples = """
        Examples:
          graph split "Mara Velt"                                   print its chains and the splits that count, and change nothing
          graph split "Mara Velt" --out c_abc c_def --by "Ana" --why "the singer of that name"
          graph split --undo b_abc --by "Ana"                       put the chains of a split back

        An entity is given by its id or a name. A chain is all that one article says of it; what is taken out becomes an entity of its own,
        and what is written of those articles later goes with it. Both stand in the history of either entity. The exit status is 1 when
        nothing was found or the split was refused.
        """;

    private const string Chains = """
        query ($ref: EntityRef!, $after: String) {
          entity(ref: $ref) {
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
        mutation ($input: SplitEntityInput!) { change: splitEntity(input: $input) { split { id newEntityId } error { message } } }
        """;

    private const string Undo = """
        mutation ($id: ID!, $by: String!) { change: undoSplit(id: $id, by: $by) { split { id newEntityId } error { message } } }
        """;

    public static Command Create(StoreOptions store)
    {
        var entity = new Argument<string?>("ENTITY") { Description = "Its id or a name.", Arity = ArgumentArity.ZeroOrOne };
        var chains = new Option<string[]>("--out") { Description = "The chains to take out.", HelpName = "CHAIN", AllowMultipleArgumentsPerToken = true };
        var undo = new Option<string?>("--undo") { Description = "Put the chains of this split back.", HelpName = "SPLIT" };
        var by = new Option<string?>("--by") { Description = "Your name, kept with what you do.", HelpName = "NAME" };
        var why = new Option<string?>("--why") { Description = "The reason, kept with it.", HelpName = "WORDS" };
        var command = new ExampleCommand("split", Description, Examples) { entity, chains, undo, by, why };
        command.Validators.Add(result =>
        {
            if (result.GetValue(entity) is null == result.GetValue(undo) is null)
                result.AddError("Give an entity, or --undo with a split.");
            if ((result.GetValue(chains) is { Length: > 0 } || result.GetValue(undo) is not null) && string.IsNullOrWhiteSpace(result.GetValue(by)))
                result.AddError("Give --by with your name.");
        });
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var session = await GraphSession.OpenAsync(store.SettingsOf(result), cancellationToken);
            return await GuardAsync(() => result.GetValue(undo) is { } split
                ? ChangeAsync(session, Undo, new { id = split, by = result.GetValue(by) }, cancellationToken)
                : RunAsync(session, result.GetValue(entity)!, result.GetValue(chains) ?? [], result.GetValue(by), result.GetValue(why), cancellationToken));
        });
        return command;
    }

    // An ambiguous name is told with the way out.
    private static async Task<int> GuardAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (InvalidOperationException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return ExitStatus.Refused;
        }
    }

    private static async Task<int> RunAsync(
        GraphSession session, string entity, string[] chainIds, string? by, string? reason, CancellationToken cancellationToken)
    {
        if (await FindAsync(session, entity, null, cancellationToken) is not { ValueKind: JsonValueKind.Object } found)
        {
            await Console.Error.WriteLineAsync($"There is no entity '{entity}'.");
            return ExitStatus.Refused;
        }

        var entityId = found.GetProperty("id").GetString()!;
        return chainIds.Length > 0
            ? await ChangeAsync(session, Split, new { input = new { entityId, chainIds, by, reason } }, cancellationToken)
            : await ListAsync(session, found, entityId, cancellationToken);
    }

    private static async Task<JsonElement> FindAsync(GraphSession session, string entity, string? after, CancellationToken cancellationToken)
    {
        var byId = entity.StartsWith("e_", StringComparison.Ordinal);
        var answer = await session.AskAsync(Chains, byId ? new { @ref = new { id = entity }, after } : new { @ref = new { name = entity }, after }, cancellationToken);
        return answer.GetProperty("entity");
    }

    private static async Task<int> ListAsync(GraphSession session, JsonElement entity, string entityId, CancellationToken cancellationToken)
    {
        SplitOutput.WriteEntity(entity);
        var mentions = new List<JsonElement>();
        for (var page = entity.GetProperty("mentions"); ; page = (await FindAsync(session, entityId, After(page), cancellationToken)).GetProperty("mentions"))
        {
            mentions.AddRange(page.GetProperty("nodes").EnumerateArray());
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
                break;
        }

        SplitOutput.WriteChains(mentions);
        return ExitStatus.Done;
    }

    private static string? After(JsonElement page) => page.GetProperty("pageInfo").GetProperty("endCursor").GetString();

    private static async Task<int> ChangeAsync(GraphSession session, string mutation, object variables, CancellationToken cancellationToken)
    {
        var answer = (await session.AskAsync(mutation, variables, cancellationToken)).GetProperty("change");
        if (answer.GetProperty("error") is { ValueKind: JsonValueKind.Object } error)
            await Console.Error.WriteLineAsync(error.GetProperty("message").GetString());
        if (answer.GetProperty("split") is not { ValueKind: JsonValueKind.Object } split)
            return ExitStatus.Refused;
        Console.WriteLine($"{split.GetProperty("id").GetString()}  {split.GetProperty("newEntityId").GetString()}");
        return ExitStatus.Done;
    }
}
