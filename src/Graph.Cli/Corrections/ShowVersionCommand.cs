using System.CommandLine;
using Graph.Cli.Articles;
using Graph.Cli.Sessions;

namespace Graph.Cli.Corrections;

/// <summary>"graph show-version": shows a version of an article again.</summary>
internal static class ShowVersionCommand
{
    private const string Description = "Shows a version of an article again in the place of the one that is shown.";

    private const string Examples = """
        Examples:
          graph show-version https://wire.example/1 1 --by "Ana" --why "the paper took its correction back"

        Nothing is erased: what only the other version says is no longer shown, and is still answered for a moment before. "graph diff" tells
        what two versions say. The exit status is 1 when there is no such article or version, or the article is retracted.
        """;

    private const string Show = """
        mutation ($id: ID!, $number: Int!, $by: String!, $reason: String!) {
          change: showVersion(articleId: $id, number: $number, by: $by, reason: $reason) { changed error { code message } }
        }
        """;

    public static Command Create(StoreOptions store)
    {
        var article = new Argument<string>("ARTICLE") { Description = ArticleReference.Description };
        var number = new Argument<int>("NUMBER")
        {
            Description = "The number of the version, 1 for the first; graph history with the article lists them.",
            CustomParser = result => GivenValues.ReadNumber(result, "NUMBER", "graph show-version https://wire.example/1 1") ?? 0,
        };
        var by = Correction.CreateBy();
        var why = Correction.CreateRequiredWhy();
        var command = new ExampleCommand("show-version", Description, Examples) { article, number, by, why };
        command.SetAction((result, cancellationToken) => Correction.ChangeAsync(
            store.SettingsOf(result),
            async session =>
            {
                var id = await session.FindArticleAsync(result.GetValue(article)!, cancellationToken);
                var shown = result.GetValue(number);
                var change = await session.MutateAsync(Show, new { id, number = shown, by = result.GetValue(by), reason = result.GetValue(why) }, cancellationToken);
                return $"{id}  version {shown} {(change.GetProperty("changed").GetBoolean() ? "shown" : "is shown already")}";
            },
            cancellationToken));
        return command;
    }
}
