using System.CommandLine;
using System.Text;
using Graph.Cli.Ingestion;
using Graph.Extraction;
using Graph.Ingestion.Articles;

namespace Graph.Cli.Annotation;

/// <summary>"graph annotate": the words of a text with tags, dependencies and names as CoNLL-U, and nothing else on standard output.</summary>
internal static class AnnotateCommand
{
    private const string Description = "Prints the words of an article with parts of speech, dependencies and names as CoNLL-U.";

    private const string Examples = """
        Examples:
          graph annotate article.txt
          echo "Mara Velt leads the Merrow Council." | graph annotate -
          graph annotate --conllu gold.conllu > read.conllu        keep the words and sentences of gold.conllu

        Names stand in the last column: NE=B-PERSON on the first word of a person's name, NE=I-PERSON on the others.
        """;

    public static Command Create()
    {
        var path = new Argument<string>("FILE") { Description = "An article (.txt, .json, .jsonl, .ndjson), or - for standard input." };
        InputPaths.Check(path);
        var conllu = new Option<bool>("--conllu") { Description = "FILE is CoNLL-U; its words and sentences are kept, its other columns are not looked at." };
        var command = new ExampleCommand("annotate", Description, Examples) { path, conllu };
        command.SetAction((result, cancellationToken) =>
            result.GetValue(conllu) ? KeepWordsAsync(result.GetRequiredValue(path), cancellationToken) : ReadAsync(result.GetRequiredValue(path), cancellationToken));
        return command;
    }

    private static async Task<int> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await using var output = CreateOutput();
        var status = ExitStatus.Done;
        await foreach (var input in ArticleFiles.ReadAsync([path], Console.OpenStandardInput(), Console.Error.WriteLine, cancellationToken))
        {
            var (article, refusal) = input.Article is { } given ? ArticleChecks.Check(given) : (null, input.Refusal);
            if (article is not null)
            {
                ReadWords.Write(ArticleReader.Default.Annotate(article.ForReading), output);
                continue;
            }

            await Console.Error.WriteLineAsync($"{refusal}");
            status = ExitStatus.Refused;
        }

        return status;
    }

    private static async Task<int> KeepWordsAsync(string path, CancellationToken cancellationToken)
    {
        if (path != ArticleFiles.StandardInput && !File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"{path}: There is no such file.");
            return ExitStatus.Refused;
        }

        using var input = new StreamReader(path == ArticleFiles.StandardInput ? Console.OpenStandardInput() : File.OpenRead(path), Encoding.UTF8);
        await using var output = CreateOutput();
        try
        {
            await GivenWords.WriteAsync(input, output, cancellationToken);
            return ExitStatus.Done;
        }
        catch (FormatException fault)
        {
            await Console.Error.WriteLineAsync($"{path}{fault.Message}");
            return ExitStatus.Refused;
        }
    }

    private static StreamWriter CreateOutput() => new(Console.OpenStandardOutput(), new UTF8Encoding(false), 65_536) { NewLine = "\n" };
}
