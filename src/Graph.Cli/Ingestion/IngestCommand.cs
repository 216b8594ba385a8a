using System.CommandLine;
using Graph.Cli.Corrections;
using Graph.Cli.Sessions;
using Graph.Core.Histories;
using Graph.Ingestion;
using Graph.Ingestion.Articles;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Cli.Ingestion;

/// <summary>"graph ingest": reads articles into the graph.</summary>
internal static class IngestCommand
{
    private const string Description = "Reads articles into the graph; those that stand there already add nothing.";

    private const string Examples = """
        Examples:
          graph ingest article.txt
          graph ingest news/ more.jsonl --path /data/graph.db
          zcat archive.jsonl.gz | graph ingest -
          graph ingest news/ --json | jq .refusals
          graph ingest corrected.txt --by "Sena Arl" --why "the paper corrected it"

        Plain text (.txt) is the article's text and nothing else; its id is its name, or its path below the folder given, without the ending, so
        that a text that comes again under its name is a new version of one article. JSON has "text" and, where known, "id", "url", "title",
        "source", "publishedAt", "language": one object, an array (.json), or one object a line (.jsonl, .ndjson).
        A bad article is refused with file, line and reason, and the rest goes on; the exit status is then 1. A field that looks misspelt, and
        files of a folder whose names end otherwise, are told and change no status. A page of HTML is refused: save its words.
        A new version of a retracted article shows it again, which "graph history" tells; the version that was retracted stays so however often it comes.
        """;

    public static Command Create(StoreOptions store)
    {
        var paths = InputPaths.CreateArgument();
        var json = OutputOptions.CreateJson();
        var (by, why) = (Correction.CreateUsualBy(), Correction.CreateWhy());
        var command = new ExampleCommand("ingest", Description, Examples) { paths, by, why, json };
        command.SetAction((result, cancellationToken) => RunAsync(
            result.GetRequiredValue(paths), store.SettingsOf(result), Importer.Of(result.GetValue(by), result.GetValue(why), Environment.UserName),
            result.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string[] settings, Importer importer, bool json, CancellationToken cancellationToken)
    {
        await using var session = await GraphSession.OpenAsync(settings, makes: true, cancellationToken);
        var ingestion = session.Services.GetRequiredService<IngestionService>();
        var notices = new List<Notice>();
        var report = await IngestionProgress.RunAsync(paths, json, progress => ingestion.IngestManyAsync(
            ArticleFiles.ReadAsync(paths, Console.OpenStandardInput(), notices.Add, cancellationToken), importer, progress, cancellationToken));
        IngestionOutput.Write(report, notices, json);
        return report.Refusals.Count > 0 ? ExitStatus.Refused : ExitStatus.Done;
    }
}
