using System.CommandLine;
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
          graph query '{ entities(search: "Velt", knownAt: "2031-05-01T12:00:00Z", validOn: "2031-03-01") { nodes { name } } }'
          graph query 'mutation { undoJudgement(id: "j_abc", by: "Ana") { judgement { undoneAt } error { code message } } }'

        The schema, the rules and the limits are those of the server. A mutation that is refused says why in "error" (submitArticle in
        "refusal"), so ask for it. The exit status is 1 when the answer has errors, or a mutation says that it was refused.
        """;

    // The fields of payloads that say why nothing was done.
    private static readonly string[] Refusals = ["error", "refusal"];

    public static Command Create(StoreOptions store)
    {
        var query = new Argument<string?>("QUERY") { Description = "The GraphQL document.", Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<FileInfo?>("--file") { Description = "A file with the document instead.", HelpName = "FILE" };
        var variables = new Option<string?>("--variables") { Description = "The variables as a JSON object, or @FILE.", HelpName = "JSON" };
        var command = new ExampleCommand("query", Description, Examples) { query, file, variables };
        command.Validators.Add(result =>
        {
            if (result.GetValue(query) is null == result.GetValue(file) is null)
                result.AddError("Give the document, either in QUERY or with --file.");
            if (result.GetValue(file) is { Exists: false } missing)
                result.AddError($"There is no file '{missing}'.");
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
            var values = variables is ['@', .. var file] ? await File.ReadAllTextAsync(file, cancellationToken) : variables;
            await using var session = await GraphSession.OpenAsync(settings, cancellationToken);
            var answer = await session.Services.AskGraphAsync(query, values, cancellationToken);
            using var document = JsonDocument.Parse(answer.Json);
            OutputOptions.WriteJson(document.RootElement);
            return answer.HasErrors || IsRefused(document.RootElement) ? ExitStatus.Refused : ExitStatus.Done;
        }
        catch (Exception exception) when (exception is ArgumentException or FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return ExitStatus.Usage;
        }
    }

    /// <summary>Whether a mutation tells that it did nothing.</summary>
    private static bool IsRefused(JsonElement answer) =>
        answer.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object && data.EnumerateObject().Any(field => TellsRefusal(field.Value));

    private static bool TellsRefusal(JsonElement payload) =>
        payload.ValueKind == JsonValueKind.Object
        && Refusals.Any(name => payload.TryGetProperty(name, out var refusal) && refusal.ValueKind == JsonValueKind.Object);
}
