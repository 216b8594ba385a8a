using System.CommandLine;
using System.Text;
using Graph.Extraction;
using Graph.Extraction.Readings;

namespace Graph.Cli.Annotation;

/// <summary>"graph annotate": the words of a text with tags, dependencies and names as CoNLL-U, and nothing else on standard output.</summary>
internal static class AnnotateCommand
{
    private const string Description = "Prints a text's words with parts of speech, dependencies and names as CoNLL-U.";

    private const string Examples = """
        Examples:
          graph annotate article.txt
          echo "Mara Velt leads the Merrow Council." | graph annotate -
          graph annotate --conllu gold.conllu > read.conllu        keep the words and sentences of gold.conllu

        Names stand in the last column: NE=B-PERSON on the first word of a person's name, NE=I-PERSON on the others.
        """;

    public static Command Create()
    {
        var path = new Argument<string>("FILE") { Description = "A text in UTF-8, or - for standard input." };
        var conllu = new Option<bool>("--conllu") { Description = "FILE is CoNLL-U; its words and sentences are kept, its other columns are not looked at." };
        var command = new ExampleCommand("annotate", Description, Examples) { path, conllu };
        command.SetAction((result, cancellationToken) =>
            RunAsync(result.GetRequiredValue(path), result.GetValue(conllu), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string path, bool isConllu, CancellationToken cancellationToken)
    {
        if (path != "-" && !File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"{path}: there is no such file.");
            return ExitStatus.Refused;
        }

        using var input = new StreamReader(path == "-" ? Console.OpenStandardInput() : File.OpenRead(path), Encoding.UTF8);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 65_536) { NewLine = "\n" };
        if (isConllu)
            await GivenWords.WriteAsync(input, output, cancellationToken);
        else
            ReadWords.Write(ArticleReader.Default.Annotate(new ArticleText(await input.ReadToEndAsync(cancellationToken))), output);
        return ExitStatus.Done;
    }
}
