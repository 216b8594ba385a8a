using System.Globalization;

namespace Graph.Evaluation.Trees;

/// <summary>A word of a CoNLL-U file; its head counts from 0 and the root is -1.</summary>
/// <param name="Misc">The last column, as it stands.</param>
internal sealed record ConlluWord(string Form, string Lemma, string Upos, int Head, string Label, string Misc);

/// <summary>Reads the sentences of a CoNLL-U file (https://universaldependencies.org/format.html), by document.</summary>
internal static class ConlluFile
{
    public static IEnumerable<(string Document, List<ConlluWord> Words)> Read(string path)
    {
        var document = "";
        var words = new List<ConlluWord>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
                document = line["# newdoc id = ".Length..];
            else if (line.Length == 0 && words.Count > 0)
            {
                yield return (document, words);
                words = [];
            }
            else if (line.Length > 0 && line[0] != '#' && line.Split('\t') is var fields && fields[0].All(char.IsAsciiDigit))
            {
                words.Add(new ConlluWord(fields[1], fields[2], fields[3], int.Parse(fields[6], CultureInfo.InvariantCulture) - 1, fields[7], fields[9]));
            }
        }
    }
}
