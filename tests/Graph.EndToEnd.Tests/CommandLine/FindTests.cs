using System.Text.Json;
using Graph.EndToEnd.Tests.Processes;

namespace Graph.EndToEnd.Tests.CommandLine;

public sealed class FindTests : IDisposable
{
    private readonly GraphProgram graph = new(hasGraph: true);

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task Entities_are_found_by_the_beginning_of_a_word_of_their_names()
    {
        var before = DateTimeOffset.UtcNow.ToString("O");
        await IngestAsync("""{"id": "1", "text": "President Mara Velt said the lake was low."}""");

        var found = await graph.RunAsync("find", "VEL", "mara", "--type", "person");
        var json = await graph.RunAsync("find", "velt", "--json");
        var other = await graph.RunAsync("find", "velt", "--type", "STATE");
        var then = await graph.RunAsync("find", "velt", "--known-at", before);

        Assert.Equal((0, 0, 1, 1), (found.Status, json.Status, other.Status, then.Status));
        Assert.Matches("^Mara Velt  PERSON  .*1 article  e_", found.Output);
        Assert.Equal(1, JsonDocument.Parse(json.Output).RootElement.GetProperty("totalCount").GetInt32());
        Assert.Contains("Nothing has a name with words that begin so: velt.", then.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_nothing_goes_by_is_told_with_the_command_that_looks_for_it()
    {
        await IngestAsync("""{"id": "1", "text": "Mara Velt said the lake was low."}""");

        var said = await graph.RunAsync("who-said", "--speaker", "Oren Tavo");
        var split = await graph.RunAsync("split", "Oren Tavo");
        var judged = await graph.RunAsync("judge", "Mara Velt", "e_abc", "SAME", "--by", "Ana");
        var history = await graph.RunAsync("history", "e_abc");

        Assert.Equal((1, 1, 1, 1), (said.Status, split.Status, judged.Status, history.Status));
        Assert.All([said, split, judged, history], answer => Assert.Contains("graph find WORDS", answer.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("entities(search", said.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing here has the id e_abc.", history.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_of_one_name_each_row_tells_which_spoke_and_an_id_means_one()
    {
        await IngestAsync("""{"id": "1", "title": "Lake", "text": "Andrey Halin said the lake was low."}""", """{"id": "2", "title": "Boats", "text": "Andrey Halin said the boats were safe."}""");
        var whole = await graph.RunAsync("split", "Andrey Halin");
        var chain = whole.Output.Split('\n').Single(line => line.EndsWith("Boats", StringComparison.Ordinal)).Trim().Split(' ')[0];
        var boatman = (await graph.RunAsync("split", "Andrey Halin", "--out", chain, "--by", "Ana")).Output.Trim().Split(' ')[^1];

        var both = await graph.RunAsync("who-said", "--speaker", "Andrey Halin");
        var one = await graph.RunAsync("who-said", "--speaker", boatman);
        var nobody = await graph.RunAsync("who-said", "--speaker", "e_nobody");

        Assert.Equal((0, 0, 1), (both.Status, one.Status, nobody.Status));
        Assert.Matches($@"Andrey Halin \({boatman}\)  said\n    the boats were safe", both.Output);
        Assert.Matches(@"Andrey Halin \(e_\w+\)  said\n    the lake was low", both.Output);
        Assert.Contains("Andrey Halin  said\n    the boats were safe", one.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("the lake was low", one.Output, StringComparison.Ordinal);
        Assert.Contains("There is no entity 'e_nobody'.", nobody.Output, StringComparison.Ordinal);
    }

    private async Task IngestAsync(params string[] articles)
    {
        var file = Path.Combine(graph.Folder, "news.jsonl");
        await File.WriteAllLinesAsync(file, articles, TestContext.Current.CancellationToken);
        await graph.RunAsync("ingest", file);
    }
}
