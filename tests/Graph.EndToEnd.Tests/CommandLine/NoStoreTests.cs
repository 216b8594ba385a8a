using Graph.EndToEnd.Tests.Processes;

namespace Graph.EndToEnd.Tests.CommandLine;

/// <summary>Commands that read articles and keep nothing.</summary>
public sealed class NoStoreTests : IDisposable
{
    private readonly GraphProgram graph = new();

    public void Dispose() => graph.Dispose();

    [Theory]
    [InlineData("extract")]
    [InlineData("annotate")]
    public async Task A_command_that_keeps_nothing_is_asked_for_no_store(string command)
    {
        var help = await graph.RunAsync(command, "--help");
        var given = await graph.RunAsync(command, "--path", "graph.db");

        Assert.DoesNotContain("--store", help.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--path", help.Output, StringComparison.Ordinal);
        Assert.Equal(2, given.Status);
        Assert.StartsWith("There is no option --path", given.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_of_the_graph_takes_the_store_before_its_name_and_behind_it()
    {
        var missing = Path.Combine(graph.Folder, "missing.db");

        var (before, behind) = (await graph.RunAsync("--path", missing, "find", "velt"), await graph.RunAsync("find", "velt", "--path", missing));

        Assert.StartsWith($"There is no graph at {missing}.", before.Output, StringComparison.Ordinal);
        Assert.Equal(before, behind);
        Assert.Contains("--store", (await graph.RunAsync("find", "--help")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotate_reads_several_files_one_after_the_other()
    {
        var (lake, boats) = (Write("lake.txt", "Mara Velt spoke."), Write("boats.txt", "Ilo Dorn left."));

        var read = await graph.RunAsync("annotate", lake, boats);
        var kept = await graph.RunAsync("annotate", "--conllu", Write("lake.conllu", "1\tMara\n"), Write("bad.conllu", "none"), Write("boats.conllu", "1\tIlo\n"));

        Assert.Equal((0, 1), (read.Status, kept.Status));
        Assert.Matches("(?s)^# newdoc\n# global\\.Entity = eid-etype-head\n# text = Mara Velt spoke\\..*\n\n# newdoc\n.*# text = Ilo Dorn left\\.", read.Output);
        Assert.Matches("1\tMara\t.*Entity=\\(e1-person-1\\|NE=B-PERSON\n2\tVelt\t.*Entity=e1\\)\\|NE=I-PERSON", read.Output);
        Assert.Contains("1\tMara\t", kept.Output, StringComparison.Ordinal);
        Assert.Contains("1\tIlo\t", kept.Output, StringComparison.Ordinal);
        Assert.Contains("bad.conllu:1: This is no CoNLL-U", kept.Output, StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(graph.Folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
