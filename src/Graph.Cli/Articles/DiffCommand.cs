using System.CommandLine;
using System.Text.Json;
using Graph.Api.Transport;
using Graph.Cli.Sessions;

namespace Graph.Cli.Articles;

/// <summary>"graph diff": what changed between two versions of an article.</summary>
internal static class DiffCommand
{
    private const string Description = "Tells what changed between two versions of an article: statements and relations gone, come and reworded.";

    private const string Examples = """
        Examples:
          graph diff https://wire.example/1                 the last version against the one before it
          graph diff a_jxphh4omh7ameiiro6swzqn6 --from 1    the last version against the first

        An article is given by its id, its address, or the id of its sender. The exit status is 1 when there are no two such versions.
        """;

    private const string Query = """
        query ($id: ID!, $text: String!, $from: Int, $to: Int) {
          article(id: $id) { ...changes }
          byUrl: articles(where: { url: $text, withRetracted: true }, first: 1) { nodes { ...changes } }
          bySender: articles(where: { externalId: $text, withRetracted: true }, first: 1) { nodes { ...changes } }
        }
        fragment changes on Article {
          id title
          diff(from: $from, to: $to) {
            from { number recordedAt } to { number recordedAt }
            statementsGone { ...said } statementsCome { ...said } statementsChanged { before { ...said } after { ...said } } statementsKept { id }
            relationsGone { ...related } relationsCome { ...related } relationsKept { id }
          }
        }
        fragment said on Statement { content speaker { name } speakerWords }
        fragment related on Relation { type subject { name } object { name } }
        """;

    public static Command Create(StoreOptions store)
    {
        var article = new Argument<string>("ARTICLE") { Description = "Its id, its address, or the id of its sender." };
        var from = new Option<int?>("--from") { Description = "The number of the earlier version.", HelpName = "NUMBER" };
        var to = new Option<int?>("--to") { Description = "The number of the later version.", HelpName = "NUMBER" };
        var json = OutputOptions.CreateJson();
        var command = new ExampleCommand("diff", Description, Examples) { article, from, to, json };
        command.SetAction((result, cancellationToken) => RunAsync(
            JsonSerializer.Serialize(new { id = result.GetValue(article), text = result.GetValue(article), from = result.GetValue(from), to = result.GetValue(to) }),
            store.SettingsOf(result), result.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string variables, string[] settings, bool json, CancellationToken cancellationToken)
    {
        await using var session = await GraphSession.OpenAsync(settings, cancellationToken);
        var answer = await session.Services.AskGraphAsync(Query, variables, cancellationToken);
        using var document = JsonDocument.Parse(answer.Json);
        if (answer.HasErrors)
            return Refuse(document.RootElement.GetProperty("errors")[0].GetProperty("message").GetString());
        if (Find(document.RootElement.GetProperty("data")) is not { } article)
            return Refuse("There is no such article.");
        if (article.GetProperty("diff") is not { ValueKind: JsonValueKind.Object } diff)
            return Refuse("The article has no two such versions.");
        if (json)
            OutputOptions.WriteJson(article);
        else
            DiffOutput.Write(diff);
        return ExitStatus.Done;
    }

    private static JsonElement? Find(JsonElement data) => data.GetProperty("article") is { ValueKind: JsonValueKind.Object } known
        ? known
        : data.GetProperty("byUrl").GetProperty("nodes").EnumerateArray()
            .Concat(data.GetProperty("bySender").GetProperty("nodes").EnumerateArray())
            .Select(article => (JsonElement?)article).FirstOrDefault();

    private static int Refuse(string? message)
    {
        Console.Error.WriteLine(message);
        return ExitStatus.Refused;
    }
}
