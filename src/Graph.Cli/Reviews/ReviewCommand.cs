using System.CommandLine;
using System.Text.Json;
using Graph.Cli.Corrections;
using Graph.Cli.Sessions;
using Graph.Core.Stores;

namespace Graph.Cli.Reviews;

/// <summary>"graph review": walks the queue of what the rules could not decide.</summary>
internal static class ReviewCommand
{
    private const string Description = "Shows pairs of entities, and of reports of what was said, that may be one and records what you say of them.";

    private const string Examples = """
        Examples:
          graph review --by "Ana"                   walk the queue; s for the same, d for different, q ends it, anything else leaves it
          graph review --list                       print the queue and change nothing
          graph review --list --known-at 2026-03-01T09:30:00Z    the queue as it was then, by when it was recorded
          graph review --by "Ana" --same j_abc      say that the two of one judgement are the same
          graph review --by "Ana" --different j_abc

        What you say stands in the history of both, and "graph undo" with the id that is printed takes it back. The exit status is 1 when
        nothing waits.
        """;

    private const string Queue = """
        query ($after: String, $knownAt: DateTime, $validOn: Date) {
          judgements(verdict: UNSURE, first: 100, after: $after, knownAt: $knownAt, validOn: $validOn) {
            nodes { id leftId rightId score reason left { ...shown } right { ...shown } leftUtterance { ...said } rightUtterance { ...said } }
            pageInfo { hasNextPage endCursor }
          }
        }
        fragment said on Utterance {
          id speaker { name } content reports(first: 3) { nodes { cue publishedOn { value } article { title url } } }
        }
        fragment shown on Entity {
          id name type description wikidataId
          names { text count articles }
          statements(first: 2) { nodes { content cue article { title url } } }
        }
        """;

    private const string Waiting = """
        query ($after: String, $knownAt: DateTime, $validOn: Date) {
          judgements(verdict: UNSURE, first: 100, after: $after, knownAt: $knownAt, validOn: $validOn) { nodes { id } pageInfo { hasNextPage endCursor } }
        }
        """;

    private const string Judge = """
        mutation ($input: JudgeInput!) { judge(input: $input) { judgement { id } error { message } } }
        """;

    public static Command Create(StoreOptions store)
    {
        var list = new Option<bool>("--list") { Description = "Print the queue and change nothing." };
        var by = new Option<string?>("--by") { Description = "Your name, kept with what you say.", HelpName = "NAME" };
        var same = new Option<string?>("--same") { Description = "Say that the two of this judgement are the same.", HelpName = "JUDGEMENT" };
        var different = new Option<string?>("--different") { Description = "Say that the two of this judgement are different.", HelpName = "JUDGEMENT" };
        var command = new ExampleCommand("review", Description, Examples) { list, by, same, different };
        var times = new AskedTimes();
        times.AddTo(command);
        command.Validators.Add(result =>
        {
            if (!result.GetValue(list) && string.IsNullOrWhiteSpace(result.GetValue(by)))
                result.AddError("Give --by with your name, or --list.");
            if (result.GetValue(same) is not null && result.GetValue(different) is not null)
                result.AddError("Give --same or --different, not both.");
            if (!result.GetValue(list) && times.AreGiven(result))
                result.AddError("--known-at and --valid-on go with --list: what is said of a pair is said now.");
        });
        command.SetAction((result, cancellationToken) => Correction.AskAsync(store.SettingsOf(result), async session =>
        {
            var queue = await ReadQueueAsync(session, Queue, times.Of(result), cancellationToken);
            var given = result.GetValue(same) ?? result.GetValue(different);
            if (result.GetValue(list))
                return List(queue);
            return given is null
                ? await WalkAsync(session, queue, result.GetValue(by)!, cancellationToken)
                : await AnswerAsync(session, queue, given, result.GetValue(same) is not null, result.GetValue(by)!, cancellationToken);
        }, cancellationToken));
        return command;
    }

    private static async Task<List<JsonElement>> ReadQueueAsync(GraphSession session, string query, AsOf asOf, CancellationToken cancellationToken)
    {
        var queue = new List<JsonElement>();
        for (string? after = null; ;)
        {
            var answer = await session.AskAsync(query, new { after, knownAt = asOf.KnownAt, validOn = asOf.ValidOn }, cancellationToken);
            var page = answer.GetProperty("judgements");
            queue.AddRange(page.GetProperty("nodes").EnumerateArray());
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
                return queue;
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
    }

    private static int List(List<JsonElement> queue)
    {
        foreach (var pair in queue)
            ReviewOutput.Write(pair);
        return queue.Count == 0 ? Nothing() : ExitStatus.Done;
    }

    private static async Task<int> WalkAsync(GraphSession session, List<JsonElement> queue, string by, CancellationToken cancellationToken)
    {
        if (queue.Count == 0)
            return Nothing();
        var waiting = queue.Select(IdOf).ToHashSet(StringComparer.Ordinal);
        for (var at = 0; at < queue.Count; at++)
        {
            if (!waiting.Contains(IdOf(queue[at])))
                continue;
            ReviewOutput.Write(queue[at]);
            Console.Write($"{at + 1} of {queue.Count}: the same? [s]ame, [d]ifferent, [q]uit, anything else leaves it: ");
            switch (Console.ReadLine()?.Trim().ToLowerInvariant())
            {
                case "s" or "same":
                    await JudgeAsync(session, queue[at], isSame: true, by, cancellationToken);
                    // What this made one with others is no question any more.
                    waiting = (await ReadQueueAsync(session, Waiting, AsOf.Now, cancellationToken)).Select(IdOf).ToHashSet(StringComparer.Ordinal);
                    break;
                case "d" or "different":
                    await JudgeAsync(session, queue[at], isSame: false, by, cancellationToken);
                    break;
                case "q" or "quit":
                    return ExitStatus.Done;
                case null:
                    // Nobody pressed Enter behind the question.
                    Console.WriteLine();
                    return ExitStatus.Done;
            }
        }

        return ExitStatus.Done;
    }

    private static string IdOf(JsonElement pair) => pair.GetProperty("id").GetString()!;

    private static async Task<int> AnswerAsync(GraphSession session, List<JsonElement> queue, string id, bool isSame, string by, CancellationToken cancellationToken)
    {
        if (queue.FindIndex(pair => IdOf(pair) == id) is not (>= 0 and var at))
        {
            Console.Error.WriteLine($"No judgement '{id}' waits. See graph review --list.");
            return ExitStatus.Refused;
        }

        return await JudgeAsync(session, queue[at], isSame, by, cancellationToken);
    }

    private static async Task<int> JudgeAsync(GraphSession session, JsonElement pair, bool isSame, string by, CancellationToken cancellationToken)
    {
        var input = new
        {
            leftId = pair.GetProperty("leftId").GetString(),
            rightId = pair.GetProperty("rightId").GetString(),
            verdict = isSame ? "SAME" : "DIFFERENT",
            by,
            score = 1.0,
            reason = "looked at in review",
        };
        var answer = (await session.AskAsync(Judge, new { input }, cancellationToken)).GetProperty("judge");
        if (answer.GetProperty("error") is { ValueKind: JsonValueKind.Object } error)
            Console.Error.WriteLine(error.GetProperty("message").GetString());
        if (answer.GetProperty("judgement") is not { ValueKind: JsonValueKind.Object } judgement)
            return ExitStatus.Refused;
        Console.WriteLine($"{input.verdict} {judgement.GetProperty("id").GetString()}");
        return ExitStatus.Done;
    }

    private static int Nothing()
    {
        Console.Error.WriteLine("Nothing waits.");
        return ExitStatus.Refused;
    }
}
