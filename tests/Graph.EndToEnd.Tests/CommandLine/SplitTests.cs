using Graph.EndToEnd.Tests.Processes;

namespace Graph.EndToEnd.Tests.CommandLine;

public sealed class SplitTests : IDisposable
{
    private readonly GraphProgram graph = new(hasGraph: true);

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task Split_shows_chains_takes_one_out_and_puts_it_back()
    {
        var file = Path.Combine(graph.Folder, "news.jsonl");
        await File.WriteAllLinesAsync(
            file,
            ["""{"id": "1", "title": "Lake", "text": "Andrey Halin said the lake was low."}""", """{"id": "2", "title": "Boats", "text": "Andrey Halin said the boats were safe."}"""],
            TestContext.Current.CancellationToken);
        await graph.RunAsync("ingest", file);

        var list = await graph.RunAsync("split", "Andrey Halin");
        var chain = list.Output.Split('\n').Single(line => line.EndsWith("Boats", StringComparison.Ordinal)).Trim().Split(' ')[0];
        var nameless = await graph.RunAsync("split", "Andrey Halin", "--out", chain);
        var foreign = await graph.RunAsync("split", "Andrey Halin", "--out", "c_other", "--by", "Ana");
        var split = await graph.RunAsync("split", "Andrey Halin", "--out", chain, "--by", "Ana", "--why", "the boatman");
        var ambiguous = await graph.RunAsync("split", "Andrey Halin");
        var apart = await graph.RunAsync("split", split.Output.Trim().Split(' ')[^1]);
        var undone = await graph.RunAsync("undo", split.Output.Split(' ')[0], "--by", "Ana");
        var again = await graph.RunAsync("split", "Andrey Halin");

        Assert.Equal((0, 2, 1, 0), (list.Status, nameless.Status, foreign.Status, split.Status));
        Assert.Contains("c_other is no chain of the entity", foreign.Output, StringComparison.Ordinal);
        Assert.Matches("graph split e_\\w+ lists them", foreign.Output);
        Assert.Equal((1, 0, 0), (ambiguous.Status, apart.Status, undone.Status));
        Assert.Contains("2 entities go by the name", ambiguous.Output, StringComparison.Ordinal);
        Assert.Contains($"  Andrey Halin  {split.Output.Trim().Split(' ')[^1]}", ambiguous.Output, StringComparison.Ordinal);
        Assert.Contains("  1 chain to e_", apart.Output, StringComparison.Ordinal);
        Assert.Contains("by Ana  the boatman", apart.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Lake", apart.Output, StringComparison.Ordinal);
        Assert.Equal(list.Output, again.Output);
    }
}
