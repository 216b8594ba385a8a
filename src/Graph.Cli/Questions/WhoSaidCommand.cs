using System.CommandLine;
using System.Text.Json;
using Graph.Cli.Corrections;
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
        query ($where: StatementFilter!, $first: Int!, $after: String, $knownAt: DateTime, $validOn: Date) {
          statements(where: $where, first: $first, after: $after, knownAt: $knownAt, validOn: $validOn) {
            totalCount
            nodes {
              speaker { name } speakerWords role kind content cue saidAt { value }
              chain { speaker { name } speakerWords cue }
              article { id externalId title url publishedOn { value } source { name } }
            }
            pageInfo { hasNextPage endCursor }
            warnings { message candidates { entity { id name description } } }
          }
        }
        """;

    // The largest page that the schema gives.
    private const int PageSize = 100;

    public static Command Create(StoreOptions store)
    {
        var speaker = new Option<string?>("--speaker") { Description = "Who said it, by name.", HelpName = "NAME" };
        var about = new Option<string?>("--about") { Description = "Whom it is about, by name.", HelpName = "NAME" };
        var first = GivenValues.CreateCount("--first", "How many statements at most, the latest first.", 20);
        var times = new AskedTimes();
        var json = OutputOptions.CreateJson();
        var command = new ExampleCommand("who-said", Description, Examples) { speaker, about, first, json };
        times.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(speaker) is null && result.GetValue(about) is null)
                result.AddError("Give --speaker, --about, or both.");
        });
        command.SetAction((result, cancellationToken) => Correction.AskAsync(
            store.SettingsOf(result),
            session => RunAsync(
                session, FilterOf(result.GetValue(speaker), result.GetValue(about)), result.GetValue(first),
                times.Of(result), result.GetValue(json), cancellationToken),
            cancellationToken));
        return command;
    }

    private static Dictionary<string, object> FilterOf(string? speaker, string? about)
    {
        var where = new Dictionary<string, object>();
        if (speaker is not null)
            where["speaker"] = new { name = speaker };
        if (about is not null)
            where["about"] = new { name = about };
        return where;
    }

    private static async Task<int> RunAsync(
        GraphSession session, Dictionary<string, object> where, int first, AsOf asOf, bool json, CancellationToken cancellationToken)
    {
        var found = await FindAsync(session, where, first, asOf, cancellationToken);
        if (json)
            OutputOptions.WriteJson(new { totalCount = found.TotalCount, nodes = found.Nodes, warnings = found.Warnings });
        else
            StatementOutput.Write(found);
        return found.Nodes.Count == 0 ? ExitStatus.Refused : ExitStatus.Done;
    }

    /// <summary>Page after page, until there are as many as were asked for or no more.</summary>
    private static async Task<FoundStatements> FindAsync(
        GraphSession session, Dictionary<string, object> where, int first, AsOf asOf, CancellationToken cancellationToken)
    {
        var nodes = new List<JsonElement>();
        for (string? after = null; ;)
        {
            var variables = new { where, first = Math.Min(first - nodes.Count, PageSize), after, knownAt = asOf.KnownAt, validOn = asOf.ValidOn };
            var page = (await session.AskAsync(Query, variables, cancellationToken)).GetProperty("statements");
            nodes.AddRange(page.GetProperty("nodes").EnumerateArray());
            if (nodes.Count >= first || !page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
                return new(page.GetProperty("totalCount").GetInt32(), nodes, page.GetProperty("warnings"));
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
    }
}

/// <summary>What was found, and how many there are in all.</summary>
internal sealed record FoundStatements(int TotalCount, List<JsonElement> Nodes, JsonElement Warnings);
