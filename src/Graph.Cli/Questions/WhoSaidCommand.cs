using System.CommandLine;
using System.Text.Json;
using Graph.Api.Transport;
using Graph.Cli.Sessions;
using Graph.Core.Stores;

namespace Graph.Cli.Questions;

/// <summary>"graph who-said": the first question of the house.</summary>
internal static class WhoSaidCommand
{
    private const string Description = "Tells what somebody said about somebody, with the words, the day, the article and who reported it.";

    private const string Examples = """
        Examples:
          graph who-said --speaker "Mara Velt" --about "Ilo Dorn"
          graph who-said --about "Lowmark Lake Council" --first 50
          graph who-said --speaker "Oren Tavo" --json
          graph who-said --speaker "Oren Tavo" --known-at 2031-05-01T12:00:00Z      as the graph knew it then
          graph who-said --about "Ilo Dorn" --valid-on 2031-03-01                   what was said by the end of that day

        Give a speaker, somebody spoken about, or both. The exit status is 1 when nothing was found.
        """;

    private const string Query = """
        query ($where: StatementFilter!, $first: Int!, $knownAt: DateTime, $validOn: Date) {
          statements(where: $where, first: $first, knownAt: $knownAt, validOn: $validOn) {
            totalCount
            nodes {
              speaker { name } speakerWords role kind content cue saidAt { value }
              chain { speaker { name } speakerWords cue }
              article { title url publishedOn { value } source { name } }
            }
            warnings { message candidates { entity { id name description } } }
          }
        }
        """;

    public static Command Create(StoreOptions store)
    {
        var speaker = new Option<string?>("--speaker") { Description = "Who said it, by name.", HelpName = "NAME" };
        var about = new Option<string?>("--about") { Description = "Whom it is about, by name.", HelpName = "NAME" };
        var first = new Option<int>("--first") { Description = "How many statements at most, the latest first.", DefaultValueFactory = _ => 20 };
        var knownAt = new Option<DateTimeOffset?>("--known-at") { Description = "Answer as it was known at this moment.", HelpName = "MOMENT" };
        var validOn = new Option<DateOnly?>("--valid-on") { Description = "Only what may have been said by the end of this day.", HelpName = "DAY" };
        var json = OutputOptions.CreateJson();
        var command = new ExampleCommand("who-said", Description, Examples) { speaker, about, first, knownAt, validOn, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(speaker) is null && result.GetValue(about) is null)
                result.AddError("Give --speaker, --about, or both.");
        });
        command.SetAction((result, cancellationToken) => RunAsync(
            VariablesOf(result.GetValue(speaker), result.GetValue(about), result.GetValue(first), new(result.GetValue(knownAt), result.GetValue(validOn))),
            store.SettingsOf(result), result.GetValue(json), cancellationToken));
        return command;
    }

    private static string VariablesOf(string? speaker, string? about, int first, AsOf asOf)
    {
        var where = new Dictionary<string, object>();
        if (speaker is not null)
            where["speaker"] = new { name = speaker };
        if (about is not null)
            where["about"] = new { name = about };
        return JsonSerializer.Serialize(new { where, first, knownAt = asOf.KnownAt, validOn = asOf.ValidOn });
    }

    private static async Task<int> RunAsync(string variables, string[] settings, bool json, CancellationToken cancellationToken)
    {
        await using var session = await GraphSession.OpenAsync(settings, cancellationToken);
        var answer = await session.Services.AskGraphAsync(Query, variables, cancellationToken);
        using var document = JsonDocument.Parse(answer.Json);
        if (answer.HasErrors)
            return TellErrors(document.RootElement);
        var statements = document.RootElement.GetProperty("data").GetProperty("statements");
        if (json)
            OutputOptions.WriteJson(statements);
        else
            StatementOutput.Write(statements);
        return statements.GetProperty("nodes").GetArrayLength() == 0 ? ExitStatus.Refused : ExitStatus.Done;
    }

    private static int TellErrors(JsonElement answer)
    {
        foreach (var error in answer.GetProperty("errors").EnumerateArray())
            Console.Error.WriteLine(error.GetProperty("message").GetString());
        return ExitStatus.Refused;
    }
}
