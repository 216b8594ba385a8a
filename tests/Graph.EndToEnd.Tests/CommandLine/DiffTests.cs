using Graph.EndToEnd.Tests.Processes;

namespace Graph.EndToEnd.Tests.CommandLine;

public sealed class DiffTests : IDisposable
{
    private readonly GraphProgram graph = new(hasGraph: true);

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task Diff_tells_what_a_new_version_says_in_other_words_and_no_more()
    {
        await IngestAsync("Mara Velt said the lake was low. Ilo Dorn said the boats were safe.");
        var once = await graph.RunAsync("diff", "lake-1");
        await IngestAsync("Mara Velt said the lake was very low. Sena Arl said the bell was broken.");

        var twice = await graph.RunAsync("diff", "lake-1");
        var unknown = await graph.RunAsync("diff", "lake-2");

        Assert.Equal((1, 0, 1), (once.Status, twice.Status, unknown.Status));
        Assert.Matches("There is one version only of a_.*, and nothing to compare it with.", once.Output);
        Assert.Contains("version 1 > version 2\nshown: version 2\n", twice.Output, StringComparison.Ordinal);
        Assert.Contains("~ Mara Velt: the lake was low", twice.Output, StringComparison.Ordinal);
        Assert.Contains("- Ilo Dorn: the boats were safe", twice.Output, StringComparison.Ordinal);
        Assert.Contains("+ Sena Arl: the bell was broken", twice.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_names_the_field_that_differs_where_the_words_are_the_same()
    {
        await IngestAsync("Ryle Ansgar said that Ilo Dorn would be heard. Mara Velt said on Monday that he was late.", """ "publishedAt": "2031-03-06", """);
        await IngestAsync("Ryle Ansgar denied that Ilo Dorn would be heard. Mara Velt said on Tuesday that he was late.", """ "publishedAt": "2031-03-06", """);

        var (_, output) = await graph.RunAsync("diff", "lake-1");

        Assert.Contains(
            "~ Ryle Ansgar: that Ilo Dorn would be heard\n  cue: said > denied\n  modality: asserted > denied\n  polarity: positive > negative\n", output, StringComparison.Ordinal);
        Assert.Contains("~ Mara Velt: that he was late\n  said: 2031-03-03 > 2031-03-04\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("  > ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_tells_of_whom_the_same_words_are_now()
    {
        await IngestAsync("Tamsin Orrel came with Ilo Dorn. Ryle Ansgar said that Tamsin should be heard.");
        await IngestAsync("Tamsin Velt came with Ilo Dorn. Ryle Ansgar said that Tamsin should be heard.");

        var (_, output) = await graph.RunAsync("diff", "lake-1");

        Assert.Contains("~ Ryle Ansgar: that Tamsin should be heard\n  about: Tamsin Orrel > Tamsin Velt\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_tells_a_corrected_date_and_source_and_that_the_statements_are_kept()
    {
        await IngestAsync("Mara Velt said the lake was low.", """ "url": "https://wire.example/1", "source": "Varenna Wire", "publishedAt": "2003-01-02", """);
        await IngestAsync("Mara Velt said the lake was low.", """ "url": "https://wire.example/1", "source": "Merrow Courier", "publishedAt": "2030-01-02", """);

        var diff = await graph.RunAsync("diff", "lake-1");

        Assert.Contains("published: 2003-01-02 > 2030-01-02", diff.Output, StringComparison.Ordinal);
        Assert.Contains("source: Varenna Wire > Merrow Courier", diff.Output, StringComparison.Ordinal);
        Assert.Contains("kept: statements 1", diff.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Mara Velt", diff.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_tells_which_version_is_shown_and_which_there_are()
    {
        await IngestAsync("Mara Velt said the lake was low.");
        await IngestAsync("Mara Velt said the lake was very low.");

        var missing = await graph.RunAsync("diff", "lake-1", "--from", "1", "--to", "9");
        await graph.RunAsync("show-version", "lake-1", "1", "--by", "Ana", "--why", "they took it back");
        var earlier = await graph.RunAsync("diff", "lake-1");
        await graph.RunAsync("retract", "lake-1", "--by", "Ana", "--why", "all wrong");
        var retracted = await graph.RunAsync("diff", "lake-1");
        var history = await graph.RunAsync("history", "lake-1");

        Assert.Equal((1, 0, 0), (missing.Status, earlier.Status, retracted.Status));
        Assert.Matches("There are 2 versions of a_.*. Give --from and --to two numbers from 1 to 2.", missing.Output);
        Assert.Contains("shown: version 1", earlier.Output, StringComparison.Ordinal);
        Assert.Contains("shown: none, since the article is retracted; graph restore brings version 1 back", retracted.Output, StringComparison.Ordinal);
        Assert.Matches("ARTICLE_WRITTEN .*  version 2  v_", history.Output);
        Assert.Matches("VERSION_SHOWN .*  version 1  v_.*  they took it back", history.Output);
    }

    private async Task IngestAsync(string text, string fields = "")
    {
        var file = Path.Combine(graph.Folder, "news.jsonl");
        await File.WriteAllTextAsync(file, $$"""{"id": "lake-1", {{fields}}"text": "{{text}}"}""", TestContext.Current.CancellationToken);
        await graph.RunAsync("ingest", file);
    }
}
