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

        Such a set is kept apart until somebody undoes one of its judgements ("graph undo"). The exit status is 1 when there is none.
        """;

    private const string Query = """
        {
          identityConflicts {
            members { id name type description }
            utterances { id content speaker { name } }
            differences { id leftId rightId by reason }
          }
        }
        """;

    public static Command Create(StoreOptions store)
    {
        var json = OutputOptions.CreateJson();
        var command = new ExampleCommand("conflicts", Description, Examples) { json };
        command.SetAction((result, cancellationToken) => Correction.AskAsync(
            store.SettingsOf(result),
            async session =>
            {
                var conflicts = (await session.AskAsync(Query, new { }, cancellationToken)).GetProperty("identityConflicts");
                if (result.GetValue(json))
                    OutputOptions.WriteJson(conflicts);
                else
                    Write(conflicts);
                return conflicts.GetArrayLength() == 0 ? ExitStatus.Refused : ExitStatus.Done;
            },
            cancellationToken));
        return command;
    }

    private static void Write(JsonElement conflicts)
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

        if (conflicts.GetArrayLength() == 0)
            Console.Error.WriteLine("No judgements speak against each other.");
    }

    private static string Join(params string[] parts) => string.Join("  ", parts.Where(part => part.Length > 0));

    private static string Text(JsonElement node, string field) => node.GetProperty(field).GetString() ?? "";
}
