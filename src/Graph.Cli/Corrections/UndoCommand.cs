using System.CommandLine;
using Graph.Cli.Sessions;

namespace Graph.Cli.Corrections;

/// <summary>"graph undo": takes a judgement or a split back.</summary>
internal static class UndoCommand
{
    private const string Description = "Takes a judgement or a split back, so that all is as it was.";

    private const string Examples = """
        Examples:
          graph undo j_abc --by "Ana" --why "they are two after all"     what the judgement replaced counts again
          graph undo b_abc --by "Ana"                                    the chains of a split stand where they came from

        "graph history" tells what was done and its ids. The exit status is 1 when there is no such judgement or split.
        """;

    private const string Judgement = """
        mutation ($id: ID!, $by: String!, $reason: String) { change: undoJudgement(id: $id, by: $by, reason: $reason) { done: judgement { id undoneAt } error { code message } } }
        """;

    private const string Split = """
        mutation ($id: ID!, $by: String!, $reason: String) { change: undoSplit(id: $id, by: $by, reason: $reason) { done: split { id undoneAt } error { code message } } }
        """;

    private const string History = "graph history NAME lists what was judged and split of an entity, by whom and when";

    public static Command Create(StoreOptions store)
    {
        var id = new Argument<string>("ID") { Description = "The id of a judgement or a split." };
        var by = Correction.CreateBy();
        var why = Correction.CreateWhy();
        var command = new ExampleCommand("undo", Description, Examples) { id, by, why };
        command.SetAction((result, cancellationToken) => Correction.ChangeAsync(
            store.SettingsOf(result),
            async session =>
            {
                var given = result.GetValue(id)!;
                var variables = new { id = given, by = result.GetValue(by), reason = result.GetValue(why) };
                var change = await session.MutateAsync(MutationOf(given), variables, [("NOT_FOUND", History)], cancellationToken);
                return $"{given}  undone at {change.GetProperty("done").GetProperty("undoneAt").GetString()}";
            },
            cancellationToken));
        return command;
    }

    /// <exception cref="InvalidOperationException">It is the id of neither.</exception>
    private static string MutationOf(string id) => id.Split('_')[0] switch
    {
        "j" => Judgement,
        "b" => Split,
        _ => throw new InvalidOperationException($"'{id}' is no id of a judgement (j_...) or of a split (b_...): {History}."),
    };
}
