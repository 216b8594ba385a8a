using System.Globalization;

namespace Graph.Training.ConllU;

/// <summary>Reads CoNLL-U (https://universaldependencies.org/format.html).</summary>
internal static class ConllReader
{
    public static List<ConllSentence> Read(string path)
    {
        var sentences = new List<ConllSentence>();
        var words = new List<ConllWord>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0 && words.Count > 0)
            {
                sentences.Add(new ConllSentence(words));
                words = [];
            }
            else if (line.Length > 0 && line[0] != '#' && ReadWord(line) is { } word)
            {
                words.Add(word);
            }
        }

        return sentences;
    }

    private static ConllWord? ReadWord(string line)
    {
        var fields = line.Split('\t');
        if (fields[0].AsSpan().IndexOfAny('-', '.') >= 0)
            return null;
        var head = int.Parse(fields[6], CultureInfo.InvariantCulture) - 1;
        return new ConllWord(fields[1], fields[2], fields[3], fields[4], fields[5], head, fields[7], fields[9]);
    }
}
