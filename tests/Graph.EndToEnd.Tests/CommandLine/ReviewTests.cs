using System.Text.Json;
using Graph.EndToEnd.Tests.Processes;

namespace Graph.EndToEnd.Tests.CommandLine;

public sealed class ReviewTests : IDisposable
{
    private readonly GraphProgram graph = new(hasGraph: true);

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task Review_shows_who_may_be_one_and_records_what_a_person_says()
    {
        var file = Path.Combine(graph.Folder, "news.jsonl");
        await File.WriteAllLinesAsync(
            file,
            ["""{"id": "1", "text": "Andrey Halin said the lake was low."}""", """{"id": "2", "text": "Andrei Halin said the boats were safe."}"""],
            TestContext.Current.CancellationToken);
        await graph.RunAsync("ingest", file);

        var list = await graph.RunAsync("review", "--list");
        var id = list.Output.Split(' ')[0];
        var nameless = await graph.RunAsync("review", "--same", id);
        var unknown = await graph.RunAsync("review", "--by", "Ana", "--same", "j_unknown");
        var same = await graph.RunAsync("review", "--by", "Ana", "--same", id);
        var nothing = await graph.RunAsync("review", "--list");

        Assert.Equal((0, 2, 1, 0, 1), (list.Status, nameless.Status, unknown.Status, same.Status, nothing.Status));
        Assert.Contains("called Andrei Halin once in one article\n", list.Output, StringComparison.Ordinal);
        Assert.Contains("said: the lake was low", list.Output, StringComparison.Ordinal);
        Assert.StartsWith("SAME j_", same.Output, StringComparison.Ordinal);
        Assert.Contains("the boats were safe", (await graph.RunAsync("who-said", "--speaker", "Andrey Halin")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_counts_what_is_more_than_one_in_the_plural()
    {
        var file = Path.Combine(graph.Folder, "news.jsonl");
        await File.WriteAllLinesAsync(
            file,
            ["""{"id": "1", "text": "Andrey Halin said the lake was low."}""", """{"id": "2", "text": "Andrei Halin said the boats were safe."}""", """{"id": "3", "text": "Andrei Halin left. Andrei Halin came."}"""],
            TestContext.Current.CancellationToken);
        await graph.RunAsync("ingest", file);

        var list = await graph.RunAsync("review", "--list");

        Assert.Contains("called Andrei Halin 3 times in 2 articles\n", list.Output, StringComparison.Ordinal);
        Assert.Contains("called Andrey Halin once in one article\n", list.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_shows_two_reports_that_may_be_of_one_utterance_and_records_what_a_person_says()
    {
        var file = Path.Combine(graph.Folder, "news.jsonl");
        await File.WriteAllLinesAsync(
            file,
            ["""{"id": "1", "title": "Lake", "text": "Mara Velt said the lake was low."}""", """{"id": "2", "title": "Harbour", "text": "Mara Velt said the old harbour would open again."}"""],
            TestContext.Current.CancellationToken);
        await graph.RunAsync("ingest", file);
        var said = await graph.RunAsync("query", """{ statements(where: { speaker: { name: "Mara Velt" } }) { nodes { utterance { id } } } }""");
        var ids = JsonDocument.Parse(said.Output).RootElement.GetProperty("data").GetProperty("statements").GetProperty("nodes").EnumerateArray()
            .Select(node => node.GetProperty("utterance").GetProperty("id").GetString()).ToList();
        Assert.Equal(2, ids.Count);
        await graph.RunAsync("query", $$"""mutation { judge(input: { leftId: "{{ids[0]}}", rightId: "{{ids[1]}}", verdict: UNSURE, by: "Bo", score: 0.5, reason: "one speech" }) { error { message } } }""");

        var list = await graph.RunAsync("review", "--list");
        var different = await graph.RunAsync("review", "--by", "Ana", "--different", list.Output.Split(' ')[0]);
        var nothing = await graph.RunAsync("review", "--list");

        Assert.Equal((0, 0, 1), (list.Status, different.Status, nothing.Status));
        Assert.Contains("one speech", list.Output, StringComparison.Ordinal);
        Assert.Contains("Mara Velt: the lake was low", list.Output, StringComparison.Ordinal);
        Assert.Contains("said  Harbour", list.Output, StringComparison.Ordinal);
        Assert.StartsWith("DIFFERENT j_", different.Output, StringComparison.Ordinal);
    }
}
