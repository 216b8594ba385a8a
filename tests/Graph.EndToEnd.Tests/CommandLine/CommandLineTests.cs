using System.Text.Json;
using Graph.EndToEnd.Tests.Processes;

namespace Graph.EndToEnd.Tests.CommandLine;

/// <summary>The program "graph" as a shell sees it.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly GraphProgram graph = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task Extract_prints_one_line_of_json_an_article_and_refuses_the_rest()
    {
        var good = Write("lake.txt", "Mara Velt said the lake was low.");
        var bad = Write("bad.txt", "Mara\bVelt");

        var (status, output) = await graph.RunAsync("extract", good, bad);

        Assert.Equal(1, status);
        var reading = JsonDocument.Parse(Assert.Single(output.Split('\n'), line => line.StartsWith('{'))).RootElement;
        Assert.Equal("lake", reading.GetProperty("id").GetString());
        Assert.NotEqual(0, reading.GetProperty("statements").GetArrayLength());
        Assert.Contains($"{bad}:1:", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_tells_what_was_refused_and_a_second_run_adds_nothing()
    {
        var file = Write("news.jsonl", "{\"id\": \"1\", \"text\": \"Mara Velt said the lake was low.\"}\n{\"id\": \"2\"}\n");

        var first = await graph.RunAsync("ingest", file);
        var second = await graph.RunAsync("ingest", file, "--json");

        Assert.Equal(1, first.Status);
        Assert.Contains("new\t1", first.Output, StringComparison.Ordinal);
        Assert.Contains($"{file}:2: NO_TEXT:", first.Output, StringComparison.Ordinal);
        var report = JsonDocument.Parse(second.Output).RootElement;
        Assert.Equal((2, 0, 1, 1), (Count(report, "read"), Count(report, "new"), Count(report, "unchanged"), Count(report, "refused")));
        Assert.Equal(2, report.GetProperty("refusals")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Who_said_prints_the_words_and_finds_nothing_with_status_one()
    {
        await graph.RunAsync("ingest", Write("lake.txt", "Mara Velt said Ilo Dorn was right."));

        var found = await graph.RunAsync("who-said", "--speaker", "Mara Velt", "--about", "Ilo Dorn");
        var json = await graph.RunAsync("who-said", "--speaker", "Mara Velt", "--json");
        var nothing = await graph.RunAsync("who-said", "--speaker", "Ilo Dorn");

        Assert.Equal((0, 0, 1), (found.Status, json.Status, nothing.Status));
        Assert.Contains("Ilo Dorn was right", found.Output, StringComparison.Ordinal);
        Assert.Equal(1, JsonDocument.Parse(json.Output).RootElement.GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task A_query_is_answered_as_the_server_answers_it()
    {
        var good = await graph.RunAsync("query", "query ($n: Int!) { entities(first: $n) { nodes { name } } }", "--variables", "{\"n\": 2}");
        var bad = await graph.RunAsync("query", "{ nothing }");

        Assert.Equal((0, 1), (good.Status, bad.Status));
        Assert.Equal(2, JsonDocument.Parse(good.Output).RootElement.GetProperty("data").GetProperty("entities").GetProperty("nodes").GetArrayLength());
    }

    [Theory]
    [InlineData("ingest")]
    [InlineData("ingest", "article.txt", "--store", "Oracle")]
    [InlineData("who-said")]
    [InlineData("query")]
    [InlineData("query", "{ __typename }", "--variables", "[")]
    [InlineData("extracts", "article.txt")]
    [InlineData("ingest", "article.txt", "--Graph:Store:Engin=Neo4j")]
    public async Task A_wrong_command_line_ends_with_status_two(params string[] arguments)
    {
        var (status, output) = await graph.RunAsync(arguments);

        Assert.Equal(2, status);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("ingest", "--help")]
    [InlineData("who-said", "--help")]
    public async Task Help_teaches_by_examples(params string[] arguments)
    {
        var (status, output) = await graph.RunAsync(arguments);

        Assert.Equal(0, status);
        Assert.Contains("Examples:", output, StringComparison.Ordinal);
    }

    private static int Count(JsonElement report, string name) => report.GetProperty(name).GetInt32();

    private string Write(string name, string text)
    {
        var path = Path.Combine(graph.Folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
