using Graph.EndToEnd.Tests.Processes;

namespace Graph.EndToEnd.Tests.CommandLine;

public sealed class CorrectionTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graph-corrections-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_judgement_is_made_told_in_the_history_and_undone()
    {
        await IngestAsync();
        var left = await IdOfAsync("Andrey Halin");
        var right = await IdOfAsync("Tomas Belk");

        var judged = await RunAsync("judge", left, right, "same", "--by", "Ana", "--why", "a pen name");
        var conflicts = await RunAsync("conflicts");
        var undone = await RunAsync("undo", judged.Output.Trim(), "--by", "Ana", "--why", "two men after all");
        var history = await RunAsync("history", left);
        var refused = await RunAsync("judge", left, left, "SAME", "--by", "Ana");
        var unknown = await RunAsync("undo", "j_nothing", "--by", "Ana");
        var wrong = await RunAsync("judge", left, right, "PERHAPS", "--by", "Ana");

        Assert.Equal((0, 1, 0, 0, 1, 1, 2), (judged.Status, conflicts.Status, undone.Status, history.Status, refused.Status, unknown.Status, wrong.Status));
        Assert.Contains("JUDGED", history.Output, StringComparison.Ordinal);
        Assert.Contains("JUDGEMENT_UNDONE", history.Output, StringComparison.Ordinal);
        Assert.Contains("Ana  two men after all", history.Output, StringComparison.Ordinal);
        Assert.Contains("Both ids are the same", refused.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_retracted_article_is_restored_and_what_was_known_between_is_still_told()
    {
        await IngestAsync();
        var written = DateTimeOffset.UtcNow;

        var retracted = await RunAsync("retract", "1", "--by", "Ana", "--why", "the paper withdrew it");
        var now = await RunAsync("who-said", "--speaker", "Andrey Halin");
        var then = await RunAsync("who-said", "--speaker", "Andrey Halin", "--known-at", written.ToString("O"));
        var again = await RunAsync("retract", "1", "--by", "Ana", "--why", "the paper withdrew it");
        var restored = await RunAsync("restore", "1", "--by", "Ana", "--why", "it was the other one");
        var back = await RunAsync("who-said", "--speaker", "Andrey Halin");
        var missing = await RunAsync("retract", "https://wire.example/none", "--by", "Ana", "--why", "no");
        var reasonless = await RunAsync("retract", "1", "--by", "Ana");

        Assert.Equal((0, 1, 0, 0, 0, 0, 1, 2), (retracted.Status, now.Status, then.Status, again.Status, restored.Status, back.Status, missing.Status, reasonless.Status));
        Assert.Contains("the lake was low", then.Output, StringComparison.Ordinal);
        Assert.Contains("is retracted already", again.Output, StringComparison.Ordinal);
        Assert.Contains("There is no article 'https://wire.example/none'", missing.Output, StringComparison.Ordinal);
    }

    private async Task IngestAsync()
    {
        var file = Path.Combine(folder.FullName, "news.jsonl");
        await File.WriteAllLinesAsync(
            file,
            ["""{"id": "1", "title": "Lake", "text": "Andrey Halin said the lake was low."}""", """{"id": "2", "title": "Boats", "text": "Tomas Belk said the boats were safe."}"""],
            TestContext.Current.CancellationToken);
        await RunAsync("ingest", file);
    }

    private async Task<string> IdOfAsync(string name)
    {
        var answer = await RunAsync("query", $$"""{ entity(ref: { name: "{{name}}" }) { id } }""");
        return answer.Output.Split('"').Single(part => part.StartsWith("e_", StringComparison.Ordinal));
    }

    private async Task<(int Status, string Output)> RunAsync(params string[] arguments)
    {
        var environment = new Dictionary<string, string> { ["XDG_DATA_HOME"] = folder.FullName };
        await using var process = ChildProcess.Start(
            "dotnet", [Path.Combine(Repository.OutputOf("Graph.Cli"), "graph.dll"), .. arguments], environment);
        return await process.WaitAsync(TestContext.Current.CancellationToken);
    }
}
