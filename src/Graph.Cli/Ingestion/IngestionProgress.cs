using Graph.Ingestion;
using Graph.Ingestion.Articles;
using Spectre.Console;

namespace Graph.Cli.Ingestion;

/// <summary>Shows how far an ingestion is: a bar on a terminal, else a line on standard error for every so many articles.</summary>
internal static class IngestionProgress
{
    private const int ArticlesALine = 500;

    public static Task<IngestionReport> RunAsync(
        string[] paths, bool json, Func<IProgress<IngestionResult>, Task<IngestionReport>> ingest) =>
        OutputOptions.IsTerminal && !json ? RunWithBarAsync(paths, ingest) : ingest(new Lines());

    private static async Task<IngestionReport> RunWithBarAsync(
        string[] paths, Func<IProgress<IngestionResult>, Task<IngestionReport>> ingest)
    {
        var total = await CountAsync(paths);
        return await AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var task = context.AddTask("Reading articles", maxValue: total ?? 1);
                task.IsIndeterminate = total is null;
                return ingest(new Bar(task));
            });
    }

    /// <summary>How many articles there are; null where they come from standard input, which can be read once only.</summary>
    private static async Task<int?> CountAsync(string[] paths) =>
        paths.Contains(ArticleFiles.StandardInput) ? null : await ArticleFiles.ReadAsync(paths, Stream.Null, CancellationToken.None).CountAsync();

    private sealed class Bar(ProgressTask task) : IProgress<IngestionResult>
    {
        public void Report(IngestionResult value) => task.Increment(task.IsIndeterminate ? 0 : 1);
    }

    private sealed class Lines : IProgress<IngestionResult>
    {
        private int count;

        public void Report(IngestionResult value)
        {
            if (++count % ArticlesALine == 0)
                Console.Error.WriteLine($"{count} articles read");
        }
    }
}
