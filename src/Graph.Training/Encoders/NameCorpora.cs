using Graph.Extraction.Encoders;

namespace Graph.Training.Encoders;

/// <summary>Sentences with names of persons, organisations and places.</summary>
internal static class NameCorpora
{
    private static readonly Dictionary<string, int> Kinds = new()
    {
        ["PER"] = 0, ["person"] = 0, ["politician"] = 0,
        ["ORG"] = 1, ["organisation"] = 1, ["politicalparty"] = 1,
        ["LOC"] = 2, ["location"] = 2, ["country"] = 2,
    };

    /// <summary>Columns of tabs: number, word, label (Universal NER, IOB2).</summary>
    public static List<EncoderExample> ReadUner(string path) =>
        Read(File.ReadLines(path).Where(line => !line.StartsWith('#')), line => line.Split('\t') is [_, var word, var label, ..] ? (word, label) : null);

    /// <summary>Word and label with a space between (wikigold; every label is I-, so names of one kind side by side are one).</summary>
    public static List<EncoderExample> ReadWikigold(string path) =>
        Read(File.ReadLines(path), line => line.Split(' ') is [var word, var label] ? (word, label) : null);

    /// <summary>Word and label with a tab between (CrossNER).</summary>
    public static List<EncoderExample> ReadCrossNer(string path) =>
        Read(File.ReadLines(path), line => line.Split('\t') is [var word, var label, ..] ? (word, label) : null);

    private static List<EncoderExample> Read(IEnumerable<string> lines, Func<string, (string Word, string Label)?> read)
    {
        var examples = new List<EncoderExample>();
        var words = new List<string>();
        var labels = new List<string>();
        foreach (var line in lines.Append(""))
        {
            if (line.Length > 0 && read(line) is { } pair)
            {
                words.Add(pair.Word);
                labels.Add(pair.Label);
            }
            else if (words.Count > 0)
            {
                examples.Add(new EncoderExample([.. words], null, null, null, NamesOf(labels)));
                words.Clear();
                labels.Clear();
            }
        }

        return examples;
    }

    private static int[] NamesOf(List<string> labels)
    {
        var names = new int[labels.Count];
        for (var at = 0; at < names.Length; at++)
        {
            if (labels[at].Length < 3 || !Kinds.TryGetValue(labels[at][2..], out var kind))
                continue;
            var continues = at > 0 && labels[at][0] == 'I' && names[at - 1] != NameLabels.Outside && NameLabels.KindOf(names[at - 1]) == kind;
            names[at] = continues ? NameLabels.Further(kind) : NameLabels.First(kind);
        }

        return names;
    }
}
