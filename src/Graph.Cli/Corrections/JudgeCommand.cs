using System.CommandLine;
using Graph.Cli.Entities;
using Graph.Cli.Sessions;

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
        mutation ($input: JudgeInput!) { change: judge(input: $input) { judgement { id } error { message } } }
        """;

    private static readonly string[] Verdicts = ["SAME", "DIFFERENT", "UNSURE"];

    public static Command Create(StoreOptions store)
    {
        var left = new Argument<string>("LEFT") { Description = "The id of an entity or utterance, or an entity's name." };
        var right = new Argument<string>("RIGHT") { Description = "The id or name of another." };
        var verdict = new Argument<string>("VERDICT") { Description = "SAME, DIFFERENT or UNSURE." };
        verdict.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, Verdicts);
        var by = Correction.CreateBy();
        var why = Correction.CreateWhy();
        var command = new ExampleCommand("judge", Description, Examples) { left, right, verdict, by, why };
        command.SetAction((result, cancellationToken) => Correction.ChangeAsync(
            store.SettingsOf(result),
            async session =>
            {
                var input = new
                {
                    leftId = await session.FindEntityAsync(result.GetValue(left)!, cancellationToken),
                    rightId = await session.FindEntityAsync(result.GetValue(right)!, cancellationToken),
                    verdict = result.GetValue(verdict)!.ToUpperInvariant(),
                    by = result.GetValue(by),
                    reason = result.GetValue(why),
                };
                var change = await session.MutateAsync(Judge, new { input }, cancellationToken);
                return change.GetProperty("judgement").GetProperty("id").GetString()!;
            },
            cancellationToken));
        return command;
    }
}
