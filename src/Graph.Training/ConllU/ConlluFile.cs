using System.Globalization;

namespace Graph.Training.ConllU;

/// <summary>Reads CoNLL-U (https://universaldependencies.org/format.html).</summary>
internal static class ConlluFile
{
    private const string NewDocument = "# newdoc id = ";

    public static IEnumerable<ConlluSentence> Read(string path)
    {
        var (document, opensParagraph) = ("", true);
        var words = new List<ConlluWord>();
        // The range line of words written as one ("3-4") tells whether a space follows the last of them.
        var (joinedUntil, joinedMisc) = (0, "");
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith(NewDocument, StringComparison.Ordinal))
                (document, opensParagraph) = (line[NewDocument.Length..], true);
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
                opensParagraph = true;
            else if (line.Length == 0 && words.Count > 0)
            {
                yield return new ConlluSentence(document, opensParagraph, words);
                (words, opensParagraph, joinedUntil) = ([], false, 0);
            }
            else if (line.Length > 0 && line[0] != '#' && line.Split('\t') is var fields)
            {
                if (fields[0].Split('-') is [_, var last])
                    (joinedUntil, joinedMisc) = (Number(last), fields[9]);
                else if (fields[0].All(char.IsAsciiDigit))
                    words.Add(Word(fields, Number(fields[0]), joinedUntil, joinedMisc));
            }
        }
    }

    private static ConlluWord Word(string[] fields, int place, int joinedUntil, string joinedMisc)
    {
        var spacing = place == joinedUntil ? joinedMisc : fields[9];
        var isInside = place < joinedUntil;
        return new ConlluWord(fields[1], fields[2], fields[3], fields[4], Number(fields[6]) - 1, fields[7], fields[9], !isInside && !spacing.Contains("SpaceAfter=No", StringComparison.Ordinal));
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
