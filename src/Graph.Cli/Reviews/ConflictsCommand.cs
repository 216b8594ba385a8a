using System.CommandLine;
using System.Text.Json;
using Graph.Cli.Corrections;
using Graph.Cli.Sessions;

namespace Graph.Cli.Reviews;

/// <summary>"graph conflicts": where judgements speak against each other.</summary>
internal static class ConflictsCommand
{
    private const string Description = "Lists entities and utterances that a path of judgements calls one and another judgement calls different.";

    private const string Examples = """
        Examples:
          graph conflicts
          graph conflicts --first 100 --after CURSOR          the ones behind those that an answer showed
          graph conflicts --known-at 2026-03-01T09:30:00Z     the ones that there were then, by when they were recorded

        Such a set is kept apart until somebody undoes one of its judgements ("graph undo"). The exit status is 1 when there is none.
        """;

    private const string Query = """
        query ($first: Int!, $after: String, $knownAt: DateTime, $validOn: Date) {
          identityConflicts(first: $first, after: $after, knownAt: $knownAt, validOn: $validOn) {
            pageInfo { hasNextPage endCursor }
            nodes {
              members { id name type description }
              utterances { id content speaker { name } }
              differences { id leftId rightId by reason }
            }
          }
        }
        """;

    public static Command Create(StoreOptions store)
    {
        var first = GivenValues.CreateCount("--first", "How many at most.", 20);
        var after = new Option<string?>("--after") { Description = "Only those behind this one, as an earlier answer names it.", HelpName = "CURSOR" };
        var json = OutputOptions.CreateJson();
        var command = new ExampleCommand("conflicts", Description, Examples) { first, after, json };
        var times = new AskedTimes();
        times.AddTo(command);
        command.SetAction((result, cancellationToken) => Correction.AskAsync(
            store.SettingsOf(result),
            async session =>
            {
                var (knownAt, validOn) = times.Of(result);
                var page = (await session.AskAsync(Query, new { first = result.GetValue(first), after = result.GetValue(after), knownAt, validOn }, cancellationToken)).GetProperty("identityConflicts");
                var conflicts = page.GetProperty("nodes");
                if (result.GetValue(json))
                    OutputOptions.WriteJson(page);
                else
                    Write(conflicts, page.GetProperty("pageInfo"));
                return conflicts.GetArrayLength() == 0 ? ExitStatus.Refused : ExitStatus.Done;
            },
            cancellationToken));
        return command;
    }

    private static void Write(JsonElement conflicts, JsonElement pageInfo)
    {
        foreach (var conflict in conflicts.EnumerateArray())
        {
            foreach (var member in conflict.GetProperty("members").EnumerateArray())
                Console.WriteLine(Join(Text(member, "name"), Text(member, "type"), Text(member, "description"), Text(member, "id")));
            foreach (var utterance in conflict.GetProperty("utterances").EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object))
                Console.WriteLine(Join(Text(utterance, "content").ReplaceLineEndings(" "), Text(utterance, "id")));
            foreach (var difference in conflict.GetProperty("differences").EnumerateArray())
                Console.WriteLine("  different: " + Join(Text(difference, "id"), Text(difference, "leftId"), Text(difference, "rightId"), $"by {Text(difference, "by")}", Text(difference, "reason")));
        }

        if (pageInfo.GetProperty("hasNextPage").GetBoolean())
            Console.Error.WriteLine($"There are more: --after {pageInfo.GetProperty("endCursor").GetString()}");
        if (conflicts.GetArrayLength() == 0)
            Console.Error.WriteLine("No judgements speak against each other.");
    }

    private static string Join(params string[] parts) => string.Join("  ", parts.Where(part => part.Length > 0));

    private static string Text(JsonElement node, string field) => node.GetProperty(field).GetString() ?? "";
}
