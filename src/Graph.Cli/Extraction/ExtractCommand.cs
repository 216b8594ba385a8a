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
          graph extract --words article.txt                      for people to read

        A line holds entities (e1, e2 ...) with their mentions, relations, and statements (s1, s2 ...): source, cue and content are the words of
        who says it, that it is said, and what. "within" is the statement that conveys this one, "claimedIn" the statement that claims a
        relation, "onBehalfOf" for whom somebody speaks; of what a statement is about, a TARGET is what it says something of, a TOPIC what it
        names besides. Confidence is the part of such findings that are right, 0 to 1; "rule" is what found it.
        Offsets count UTF-16 code units of the article's text; an end is the place behind the last. What is refused is told on standard error.
        """;

    public static Command Create()
    {
        var paths = InputPaths.CreateArgument();
        var words = new Option<bool>("--words") { Description = "The words instead of JSON." };
        var command = new ExampleCommand("extract", Description, Examples) { paths, words };
        command.SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(paths), result.GetValue(words), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, bool inWords, CancellationToken cancellationToken)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 65_536);
        var status = ExitStatus.Done;
        await foreach (var input in ArticleFiles.ReadAsync(paths, Console.OpenStandardInput(), Console.Error.WriteLine, cancellationToken))
            if (Read(input, inWords) is { } lines)
                await output.WriteAsync(lines + "\n");
            else
                status = ExitStatus.Refused;
        return status;
    }

    private static string? Read(ArticleInput input, bool inWords)
    {
        var (article, refusal) = input.Article is { } given ? ArticleChecks.Check(given) : (null, input.Refusal);
        var (reading, fault) = article is null ? (null, refusal) : CheckedReading.Read(ArticleReader.Default, article);
        if (article is null || reading is null)
        {
            Console.Error.WriteLine($"{fault}");
            return null;
        }

        var id = article.ExternalId ?? article.ArticleId;
        return inWords ? new ReadingWords(article.Text, reading).Write(id) : ReadingJson.Write(reading, id);
    }
}
