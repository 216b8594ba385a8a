using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using Graph.Api.Transport;
using Graph.Cli.Sessions;

namespace Graph.Cli.Questions;

/// <summary>"graph query": a GraphQL request without a server.</summary>
internal static class QueryCommand
{
    private const string Description = "Asks the graph in GraphQL and prints the answer as JSON.";

    private const string Examples = """
        Examples:
          graph query '{ entities(first: 5, orderBy: MOST_TALKED_ABOUT) { nodes { name type } } }'
          graph query --file who.graphql --variables '{"speaker": "Mara Velt"}'
          graph query --file who.graphql --variables @who.json
          graph query '{ entities(search: "Velt", knownAt: "2026-03-01T09:30:00Z", validOn: "2031-03-06") { nodes { name } } }'
          graph query 'mutation { undoJudgement(id: "j_abc", by: "Ana") { judgement { undoneAt } error { code message } } }'

        The schema, the rules and the limits are those of the server. A mutation that is refused says why in "error" (submitArticle in
        "refusal"), so ask for it. A document with a mutation makes the graph where there is none. The exit status is 1 when the answer has errors, or a mutation says that it was refused.
        """;

    // The fields of payloads that say why nothing was done.
    private static readonly string[] Refusals = ["error", "refusal"];

    public static Command Create(StoreOptions store)
    {
        var query = new Argument<string?>("QUERY") { Description = "The GraphQL document.", Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<FileInfo?>("--file") { Description = "A file with the document instead.", HelpName = "FILE" };
        var variables = new Option<string?>("--variables") { Description = "The variables as a JSON object, or @FILE.", HelpName = "JSON", CustomParser = ReadVariables };
        var command = new ExampleCommand("query", Description, Examples) { query, file, variables };
        command.Validators.Add(result =>
        {
            if (result.GetValue(query) is null == result.GetValue(file) is null)
                result.AddError("Give the document, either in QUERY or with --file.");
            if (result.GetValue(file) is { Exists: false } missing)
                result.AddError($"--file: there is no file '{missing}'.");
        });
        command.SetAction(async (result, cancellationToken) => await RunAsync(
            result.GetValue(query) ?? await File.ReadAllTextAsync(result.GetValue(file)!.FullName, cancellationToken),
            result.GetValue(variables), store.SettingsOf(result), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string query, string? variables, string[] settings, CancellationToken cancellationToken)
    {
        try
        {
            await using var session = await GraphSession.OpenAsync(settings, makes: InProcess.HasMutation(query), cancellationToken);
            var answer = await session.Services.AskGraphAsync(query, variables, cancellationToken);
            using var document = JsonDocument.Parse(answer.Json);
            OutputOptions.WriteJson(document.RootElement);
            return answer.HasErrors || IsRefused(document.RootElement) ? ExitStatus.Refused : ExitStatus.Done;
        }
        catch (ArgumentException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return ExitStatus.Usage;
        }
        catch (InvalidOperationException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return ExitStatus.Refused;
        }
    }

    /// <summary>The JSON that is given, or that the file holds which is named.</summary>
    private static string? ReadVariables(ArgumentResult result)
    {
        var given = result.Tokens[^1].Value;
        if (given.Length == 0)
            return given;
        try
        {
            var json = given is ['@', .. var file] ? File.ReadAllText(file) : given;
            using var variables = JsonDocument.Parse(json);
            if (variables.RootElement.ValueKind == JsonValueKind.Object)
                return json;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            result.AddError($"--variables: there is no file '{given[1..]}' that can be read.");
            return null;
        }
        catch (JsonException)
        {
            // It is told below with whatever else is no object.
        }

        result.AddError($$"""--variables: '{{given}}' {{(given[0] == '@' ? "holds" : "is")}} no JSON object. Give one, as '{"speaker": "Mara Velt"}', or @FILE.""");
        return null;
    }

    /// <summary>Whether a mutation tells that it did nothing.</summary>
    private static bool IsRefused(JsonElement answer) =>
        answer.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object && data.EnumerateObject().Any(field => TellsRefusal(field.Value));

    private static bool TellsRefusal(JsonElement payload) =>
        payload.ValueKind == JsonValueKind.Object
        && Refusals.Any(name => payload.TryGetProperty(name, out var refusal) && refusal.ValueKind == JsonValueKind.Object);
}
