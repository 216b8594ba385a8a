using Graph.EndToEnd.Tests.Processes;

namespace Graph.EndToEnd.Tests.CommandLine;

public sealed class DiffTests : IDisposable
{
    private readonly GraphProgram graph = new();

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
        Assert.Contains("version 1 > version 2", twice.Output, StringComparison.Ordinal);
        Assert.Contains("~ Mara Velt: the lake was low", twice.Output, StringComparison.Ordinal);
        Assert.Contains("- Ilo Dorn: the boats were safe", twice.Output, StringComparison.Ordinal);
        Assert.Contains("+ Sena Arl: the bell was broken", twice.Output, StringComparison.Ordinal);
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

    private async Task IngestAsync(string text, string fields = "")
    {
        var file = Path.Combine(graph.Folder, "news.jsonl");
        await File.WriteAllTextAsync(file, $$"""{"id": "lake-1", {{fields}}"text": "{{text}}"}""", TestContext.Current.CancellationToken);
        await graph.RunAsync("ingest", file);
    }
}
