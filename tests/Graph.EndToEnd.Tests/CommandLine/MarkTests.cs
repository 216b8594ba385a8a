using Graph.EndToEnd.Tests.Processes;

namespace Graph.EndToEnd.Tests.CommandLine;

/// <summary>What is no plain statement does not look like one.</summary>
public sealed class MarkTests : IDisposable
{
    private readonly GraphProgram graph = new(hasGraph: true);

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task Who_said_marks_how_a_statement_is_put_forward_of_whom_it_thinks_what_and_how_surely_it_was_read()
    {
        await graph.RunAsync("ingest", Write("""
            Ilo Dorn was in Varenna, Tessa Quill said. Ilo Dorn might visit Varenna, Sena Arl said. Oren Tavo said Ilo Dorn will resign.
            Max Orn said that Ilo Dorn was not in the town. If it rains, Ilo Dorn will win, said Tom Ulm. Bea Crole demanded that Ilo Dorn resign.
            Neva Harl said that Ilo Dorn was a liar. Tim Alb rejected that Ilo Dorn chairs the Olm Council. "Was Ilo Dorn right?" asked Ana Hent.
            """));

        var (status, output) = await graph.RunAsync("who-said", "--about", "Ilo Dorn");

        Assert.Equal(0, status);
        foreach (var line in new[]
        {
            "Tessa Quill  said", "Sena Arl  said  (possible)", "Oren Tavo  said  (planned)", "Max Orn  said  (negative)", "Tom Ulm  said  (conditional)",
            "Bea Crole  demanded  (confidence 0.60)", "Neva Harl  said  (critical of Ilo Dorn)", "Tim Alb  rejected  (denied, confidence 0.60)", "Ana Hent  asked",
        })
            Assert.Contains($"day unknown  {line}\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_denies_is_marked_where_it_stands_by_itself()
    {
        var file = Write("Mara Velt denied a report that Ilo Dorn had said the lake was low.");
        await graph.RunAsync("ingest", file);

        var said = await graph.RunAsync("who-said", "--speaker", "Ilo Dorn");
        var words = await graph.RunAsync("extract", "--words", file);

        Assert.Contains("day unknown  Ilo Dorn  had said  (inside: Mara Velt denied)\n", said.Output, StringComparison.Ordinal);
        Assert.Contains("      asserted, inside: Mara Velt denied, confidence 0.85\n", words.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_relation_that_somebody_claims_names_who_does()
    {
        var (_, output) = await graph.RunAsync("extract", "--words", Write("Mara Velt said that Ilo Dorn is the chairman of the Olm Council."));

        Assert.Contains("  Ilo Dorn CHAIRS Olm Council  claimed by Mara Velt: ", output, StringComparison.Ordinal);
    }

    private string Write(string text)
    {
        var path = Path.Combine(graph.Folder, "lake.txt");
        File.WriteAllText(path, text);
        return path;
    }
}
