using System.CommandLine;
using System.Text.Json;
using Graph.Cli.Corrections;
using Graph.Cli.Sessions;
using Graph.Core.Stores;

namespace Graph.Cli.Articles;

/// <summary>"graph diff": what changed between two versions of an article.</summary>
internal static class DiffCommand
{
    private const string Description = "Tells what changed between two versions of an article: statements and relations gone, come and reworded, and a corrected date or source.";

    private const string Examples = """
        Examples:
          graph diff https://wire.example/1                 the last version against the one before it
          graph diff a_jxphh4omh7ameiiro6swzqn6 --from 1    the last version against the first
          graph diff https://wire.example/1 --known-at 2026-03-01T09:30:00Z    the versions that there were then, by when they were recorded

        It tells which version is shown now. "graph history" lists an article's versions, "graph show-version" shows an earlier one again. An article is given by its id, its address, or the id of its sender. The exit status is 1 when there are no two such versions.
        """;

    private const string Query = """
        query ($id: ID!, $from: Int, $to: Int, $knownAt: DateTime, $validOn: Date) {
          article(id: $id, knownAt: $knownAt, validOn: $validOn) {
            id title url retracted version { number } versions { number }
            diff(from: $from, to: $to) {
              from { ...version } to { ...version } dateChanged sourceChanged
              statementsGone { ...said } statementsCome { ...said } statementsChanged { before { ...said ...changed } after { ...said ...changed } } statementsKept { id }
              relationsGone { ...related } relationsCome { ...related } relationsKept { id }
            }
          }
        }
        fragment version on ArticleVersion { number recordedAt publishedOn { value } publishedAt sourceName }
        fragment said on Statement { content speaker { name } speakerWords }
        fragment changed on Statement {
          kind cue modality polarity saidAt { value } about { entity { id name } role stance } chain { id speaker { name } speakerWords cue }
        }
        fragment related on Relation { type subject { name } object { name } }
        """;

    public static Command Create(StoreOptions store)
    {
        var article = new Argument<string>("ARTICLE") { Description = ArticleReference.Description };
        var from = GivenValues.CreateNumber("--from", "The number of the earlier version.", 1);
        var to = GivenValues.CreateNumber("--to", "The number of the later version.", 2);
        var json = OutputOptions.CreateJson();
        var command = new ExampleCommand("diff", Description, Examples) { article, from, to, json };
        var times = new AskedTimes();
        times.AddTo(command);
        command.SetAction((result, cancellationToken) => Correction.AskAsync(
            store.SettingsOf(result),
            session => RunAsync(session, result.GetValue(article)!, result.GetValue(from), result.GetValue(to), times.Of(result), result.GetValue(json), cancellationToken),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(GraphSession session, string given, int? from, int? to, AsOf asOf, bool json, CancellationToken cancellationToken)
    {
        var id = await session.FindArticleAsync(given, cancellationToken);
        var article = (await session.AskAsync(Query, new { id, from, to, knownAt = asOf.KnownAt, validOn = asOf.ValidOn }, cancellationToken)).GetProperty("article");
        if (article.ValueKind != JsonValueKind.Object)
            throw new InvalidOperationException("The article was not known then.");
        if (article.GetProperty("diff") is not { ValueKind: JsonValueKind.Object } diff)
            throw new InvalidOperationException(NoTwo(article));
        if (json)
            OutputOptions.WriteJson(article);
        else
            DiffOutput.Write(article, diff);
        return ExitStatus.Done;
    }

    private static string NoTwo(JsonElement article)
    {
        string?[] names = [article.GetProperty("title").GetString(), article.GetProperty("url").GetString(), article.GetProperty("id").GetString()];
        var (name, count) = (string.Join("  ", names.Where(name => !string.IsNullOrEmpty(name))), article.GetProperty("versions").GetArrayLength());
        return count == 1
            ? $"There is one version only of {name}, and nothing to compare it with."
            : $"There are {count} versions of {name}. Give --from and --to two numbers from 1 to {count}.";
    }
}
