using System.CommandLine;
using System.Text;
using Graph.Cli.Ingestion;
using Graph.Extraction;
using Graph.Extraction.Readings;
using Graph.Ingestion.Articles;

namespace Graph.Cli.Extraction;

/// <summary>"graph extract": one line of JSON for each article on standard output and nothing else there.</summary>
internal static class ExtractCommand
{
    private const string Description = "Prints what stands in articles, one line of JSON each, and writes it nowhere else.";

    private const string Examples = """
        Examples:
          graph extract article.txt
          graph extract news/ more.jsonl > readings.jsonl
          curl -s https://news.example/1.txt | graph extract -

        Offsets count UTF-16 code units of the article's text. What is refused is told on standard error.
        """;

    public static Command Create()
    {
        var paths = InputPaths.CreateArgument();
        var command = new ExampleCommand("extract", Description, Examples) { paths };
        command.SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(paths), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, CancellationToken cancellationToken)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 65_536);
        var status = ExitStatus.Done;
        await foreach (var input in ArticleFiles.ReadAsync(paths, Console.OpenStandardInput(), Console.Error.WriteLine, cancellationToken))
            if (Read(input) is { } line)
                await output.WriteAsync(line + "\n");
            else
                status = ExitStatus.Refused;
        return status;
    }

    private static string? Read(ArticleInput input)
    {
        var (article, refusal) = input.Article is { } given ? ArticleChecks.Check(given) : (null, input.Refusal);
        if (article is null)
        {
            Console.Error.WriteLine($"{refusal}");
            return null;
        }

        return ReadingJson.Write(ArticleReader.Default.Read(article.ForReading), article.ExternalId ?? article.ArticleId);
    }
}
