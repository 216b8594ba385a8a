using System.CommandLine;
using Graph.Cli.Articles;
using Graph.Cli.Sessions;

namespace Graph.Cli.Corrections;

/// <summary>"graph retract" and "graph restore": an article's evidence goes, and comes back.</summary>
internal static class RetractionCommands
{
    private const string RetractExamples = """
        Examples:
          graph retract https://wire.example/1 --by "Ana" --why "the paper withdrew it"

        Nothing is erased: what has no other evidence is no longer shown, and is still answered for a moment before. "graph restore" undoes it.
        The exit status is 1 when there is no such article.
        """;

    private const string RestoreExamples = """
        Examples:
          graph restore https://wire.example/1 --by "Ana" --why "it was the other article"

        The version shown last is shown again with all its evidence. The exit status is 1 when there is no such article.
        """;

    private const string Retract = """
        mutation ($id: ID!, $by: String!, $reason: String!) { change: retractArticle(id: $id, by: $by, reason: $reason) { changed error { code message } } }
        """;

    private const string Restore = """
        mutation ($id: ID!, $by: String!, $reason: String!) { change: restoreArticle(id: $id, by: $by, reason: $reason) { changed error { code message } } }
        """;

    public static Command CreateRetract(StoreOptions store) =>
        Create(store, "retract", "Takes an article's evidence away.", RetractExamples, Retract, ("retracted", "is retracted already"));

    public static Command CreateRestore(StoreOptions store) =>
        Create(store, "restore", "Brings a retracted article's evidence back.", RestoreExamples, Restore, ("restored", "is not retracted"));

    private static ExampleCommand Create(StoreOptions store, string name, string description, string examples, string mutation, (string Changed, string Stood) words)
    {
        var article = new Argument<string>("ARTICLE") { Description = ArticleReference.Description };
        var by = Correction.CreateBy();
        var why = Correction.CreateRequiredWhy();
        var command = new ExampleCommand(name, description, examples) { article, by, why };
        command.SetAction((result, cancellationToken) => Correction.ChangeAsync(
            store.SettingsOf(result),
            async session =>
            {
                var id = await session.FindArticleAsync(result.GetValue(article)!, cancellationToken);
                var change = await session.MutateAsync(mutation, new { id, by = result.GetValue(by), reason = result.GetValue(why) }, cancellationToken);
                return $"{id}  {(change.GetProperty("changed").GetBoolean() ? words.Changed : words.Stood)}";
            },
            cancellationToken));
        return command;
    }
}
