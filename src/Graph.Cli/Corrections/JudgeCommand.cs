using System.CommandLine;
using System.Text.Json;
using Graph.Cli.Entities;
using Graph.Cli.Sessions;
using Graph.Core.Judgements;

namespace Graph.Cli.Corrections;

/// <summary>"graph judge": says whether two are one.</summary>
internal static class JudgeCommand
{
    private const string Description = "Says whether two entities, or two utterances, are one.";

    private const string Examples = """
        Examples:
          graph judge e_abc e_def SAME --by "Ana" --why "one woman, two spellings"
          graph judge "Andrei Halin" "Andrey Halin" SAME --by "Ana"
          graph judge u_abc u_def DIFFERENT --by "Ana"

        Each is given by its id, an entity also by a name that it alone goes by.
        The verdicts are SAME, DIFFERENT and UNSURE. A judgement on the same two that counts is replaced; "graph undo" with what is printed
        takes it back. DIFFERENT wins over a path of SAME, and "graph conflicts" lists where it does. The exit status is 1 when it is refused.
        """;

    private const string Judge = """
        mutation ($input: JudgeInput!) { change: judge(input: $input) { judgement { id } error { code message } } }
        """;

    private const string Joined = """
        query ($id: ID!) { entity(ref: { id: $id }) { id name judgements { id leftId rightId verdict by reason } } }
        """;

    public static Command Create(StoreOptions store)
    {
        var left = new Argument<string>("LEFT") { Description = "The id of an entity or utterance, or an entity's name." };
        var right = new Argument<string>("RIGHT") { Description = "The id or name of another." };
        var verdict = new Argument<Verdict>("VERDICT")
        {
            Description = "SAME, DIFFERENT or UNSURE.",
            HelpName = "VERDICT",
            CustomParser = result => GivenValues.ReadWord<Verdict>(result, "VERDICT", OutputOptions.WordOf, "graph judge e_abc e_def SAME") ?? default,
        };
        var by = Correction.CreateBy();
        var why = Correction.CreateWhy();
        var command = new ExampleCommand("judge", Description, Examples) { left, right, verdict, by, why };
        command.SetAction((result, cancellationToken) => Correction.ChangeAsync(
            store.SettingsOf(result),
            session => JudgeAsync(
                session, (result.GetValue(left)!, result.GetValue(right)!), result.GetValue(verdict), result.GetValue(by)!, result.GetValue(why), cancellationToken),
            cancellationToken));
        return command;
    }

    private static async Task<string> JudgeAsync(
        GraphSession session, (string Left, string Right) given, Verdict verdict, string by, string? reason, CancellationToken cancellationToken)
    {
        var leftId = await session.FindEntityAsync(given.Left, cancellationToken);
        var rightId = await session.FindEntityAsync(given.Right, cancellationToken);
        if (leftId == rightId && given.Left != given.Right)
            throw new InvalidOperationException(await TellOneAsync(session, given, leftId, cancellationToken));
        var input = new { leftId, rightId, verdict = OutputOptions.WordOf(verdict), by, reason };
        var search = JudgedPair.IsUtterance(leftId) ? "graph who-said with --json lists them" : EntityReference.Search;
        var change = await session.MutateAsync(Judge, new { input }, [("NOT_FOUND", search)], cancellationToken);
        return change.GetProperty("judgement").GetProperty("id").GetString()!;
    }

    /// <summary>What makes one entity of the two that were meant, and how it is taken back.</summary>
    private static async Task<string> TellOneAsync(GraphSession session, (string Left, string Right) given, string id, CancellationToken cancellationToken)
    {
        var entity = (await session.AskAsync(Joined, new { id }, cancellationToken)).GetProperty("entity");
        var one = $"'{given.Left}' and '{given.Right}' lead to one entity by now, {entity.GetProperty("name").GetString()} {id}";
        var judgements = entity.GetProperty("judgements").EnumerateArray()
            .Where(judgement => Text(judgement, "verdict") == OutputOptions.WordOf(Verdict.Same)).ToList();
        return judgements.Count == 0
            ? $"{one}, which goes by both names. If it is two, graph split {id} takes it apart."
            : string.Join('\n', judgements.Select(Line).Prepend($"{one}. What makes it one:").Append(
                $"Take one back, as graph undo {Text(judgements[0], "id")} --by NAME, or judge the ids that it joins."));
    }

    private static string Line(JsonElement judgement) =>
        $"  {Text(judgement, "id")}  {Text(judgement, "leftId")} {Text(judgement, "rightId")}  by {Text(judgement, "by")}  {Text(judgement, "reason")}".TrimEnd();

    private static string Text(JsonElement judgement, string field) => judgement.GetProperty(field).GetString() ?? "";
}
