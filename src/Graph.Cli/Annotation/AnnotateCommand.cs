using System.CommandLine;
using System.Text;
using Graph.Cli.Ingestion;
using Graph.Extraction;
using Graph.Ingestion.Articles;

namespace Graph.Cli.Annotation;

/// <summary>"graph annotate": the words of a text with tags, dependencies, names and chains as CoNLL-U, and nothing else on standard output.</summary>
internal static class AnnotateCommand
{
    private const string Description = "Prints the words of articles with parts of speech, dependencies, names and chains as CoNLL-U.";

    private const string Examples = """
        Examples:
          graph annotate article.txt
          graph annotate news/ more.jsonl > news.conllu
          echo "Mara Velt leads the Merrow Council." | graph annotate -
          graph annotate --conllu gold.conllu > read.conllu        keep the words and sentences of gold.conllu

        Names stand in the last column: NE=B-PERSON on the first word of a person's name, NE=I-PERSON on the others. Beside them stands whom a mention
        means, as CorefUD has it: Entity=(e1-person-1) for a name, a description or a pronoun of e1; u1 is somebody whom the text never names. With --conllu it is left out.
        """;

    public static Command Create()
    {
        var paths = InputPaths.CreateArgument();
        var conllu = new Option<bool>("--conllu") { Description = "PATH is a file of CoNLL-U; its words and sentences are kept, its other columns are not looked at." };
        var command = new ExampleCommand("annotate", Description, Examples) { paths, conllu };
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var output = CreateOutput();
            return result.GetValue(conllu)
                ? await KeepWordsAsync(result.GetRequiredValue(paths), output, cancellationToken)
                : await ReadAsync(result.GetRequiredValue(paths), output, cancellationToken);
        });
        return command;
    }

    private static async Task<int> ReadAsync(string[] paths, TextWriter output, CancellationToken cancellationToken)
    {
        var status = ExitStatus.Done;
        await foreach (var input in ArticleFiles.ReadAsync(paths, Console.OpenStandardInput(), Console.Error.WriteLine, cancellationToken))
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

    private static async Task<int> KeepWordsAsync(string[] paths, TextWriter output, CancellationToken cancellationToken)
    {
        var status = ExitStatus.Done;
        foreach (var path in paths)
            if (await KeepWordsAsync(path, output, cancellationToken) is { } fault)
            {
                await Console.Error.WriteLineAsync(path + fault);
                status = ExitStatus.Refused;
            }

        return status;
    }

    /// <returns>What is wrong with the file; null where nothing is.</returns>
    private static async Task<string?> KeepWordsAsync(string path, TextWriter output, CancellationToken cancellationToken)
    {
        if (path != ArticleFiles.StandardInput && !File.Exists(path))
            return ": There is no such file.";
        using var input = new StreamReader(path == ArticleFiles.StandardInput ? Console.OpenStandardInput() : File.OpenRead(path), Encoding.UTF8);
        try
        {
            await GivenWords.WriteAsync(input, output, cancellationToken);
            return null;
        }
        catch (FormatException fault)
        {
            return fault.Message;
        }
    }

    private static StreamWriter CreateOutput() => new(Console.OpenStandardOutput(), new UTF8Encoding(false), 65_536) { NewLine = "\n" };
}
