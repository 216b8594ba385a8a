using Graph.EndToEnd.Tests.Processes;

namespace Graph.EndToEnd.Tests.CommandLine;

/// <summary>A path where there is no graph, as one that is mistyped leads to.</summary>
public sealed class NoGraphTests : IDisposable
{
    private readonly GraphProgram graph = new();

    private string Folder => Path.Combine(graph.Folder, "mistyped");

    private string Missing => Path.Combine(Folder, "graph.db");

    public void Dispose() => graph.Dispose();

    [Theory]
    [InlineData("who-said", "--speaker", "Neva Harl")]
    [InlineData("find", "velt")]
    [InlineData("query", "{ __typename }")]
    [InlineData("history", "e_abc")]
    [InlineData("review", "--list")]
    [InlineData("retract", "a_abc", "--by", "Ana", "--why", "withdrawn")]
    public async Task A_command_that_needs_a_graph_tells_that_there_is_none_and_makes_none(params string[] command)
    {
        var (status, output) = await graph.RunAsync([.. command, "--path", Missing]);

        Assert.Equal(1, status);
        Assert.StartsWith($"There is no graph at {Missing}.", output, StringComparison.Ordinal);
        Assert.Contains($"graph ingest news/ --path {Missing}", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public async Task Where_no_path_is_given_the_usual_one_is_not_made_either()
    {
        var (status, output) = await graph.RunAsync("conflicts");

        Assert.Equal(1, status);
        Assert.Contains("graph ingest news/,", output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(graph.Folder));
    }

    [Fact]
    public async Task A_query_with_a_mutation_makes_the_graph()
    {
        var (status, output) = await graph.RunAsync(
            "query", """mutation { submitArticle(input: { text: "Mara Velt said the lake was low." }) { outcome refusal { message } } }""", "--path", Missing);

        Assert.True(status == 0, output);
        Assert.True(File.Exists(Missing));
    }
}
