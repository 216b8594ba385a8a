using System.Text.Json;

namespace Graph.Evaluation.Names;

/// <summary>A text made of gold words, and its names as places in it.</summary>
internal sealed record NamedText(string Text, IReadOnlySet<(int Start, int End, string Kind)> Names)
{
    // As many sentences as an article has: what a name means is settled by the article.
    private const int Sentences = 30;

    // What CoNLL-2003 writes between its articles.
    private const string DocumentStart = "-DOCSTART-";

    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["PER"] = "PER", ["person"] = "PER", ["politician"] = "PER", ["type_person"] = "PER",
        ["ORG"] = "ORG", ["organisation"] = "ORG", ["politicalparty"] = "ORG", ["type_organization"] = "ORG",
        ["LOC"] = "LOC", ["location"] = "LOC", ["country"] = "LOC", ["type_location"] = "LOC",
    };

    /// <summary>
    /// Lines of a word and its label (IOB2, or IOB1 as in CoNLL-2003, where I begins a name too), between tabs or, in CoNLL-2003's form, spaces;
    /// sentences apart by an empty line.
    /// </summary>
    public static IEnumerable<NamedText> ReadColumns(string path, int word, int label)
    {
        var sentences = new List<List<(string Word, string Label)>> { new() };
        foreach (var line in File.ReadLines(path).Where(line => !line.StartsWith("# ", StringComparison.Ordinal)))
        {
            if (line.Length == 0)
                sentences.Add([]);
            else if (line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : ' ') is var fields && fields[0] != DocumentStart && fields.Length > Math.Max(word, label))
                sentences[^1].Add((fields[word], fields[label]));
        }

        return sentences.Where(sentence => sentence.Count > 0).Chunk(Sentences).Select(chunk => Join(chunk.Select(sentence => (sentence.ConvertAll(one => one.Word), NamesOf(sentence)))));
    }

    /// <summary>Articles of DWIE in the form of DocRED.</summary>
    public static IEnumerable<NamedText> ReadDwie(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var article in json.RootElement.EnumerateArray())
        {
            var names = article.GetProperty("vertexSet").EnumerateArray().SelectMany(entity => entity.EnumerateArray()).ToLookup(
                mention => mention.GetProperty("sent_id").GetInt32(),
                mention => (mention.GetProperty("pos")[0].GetInt32(), mention.GetProperty("pos")[1].GetInt32(), Kinds.GetValueOrDefault(mention.GetProperty("type").GetString()!, "")));
            yield return Join(article.GetProperty("sents").EnumerateArray().Select((sentence, number) =>
                (sentence.EnumerateArray().Select(word => word.GetString()!).ToList(), names[number].Where(name => name.Item3.Length > 0).ToList())));
        }
    }

    private static List<(int First, int End, string Kind)> NamesOf(List<(string Word, string Label)> sentence)
    {
        var names = new List<(int, int, string)>();
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence[at].Label is not [_, '-', .. var label] || !Kinds.TryGetValue(label, out var kind))
                continue;
            var end = at + 1;
            while (end < sentence.Count && sentence[end].Label == "I-" + label)
                end++;
            names.Add((at, end, kind));
            at = end - 1;
        }

        return names;
    }

    private static NamedText Join(IEnumerable<(List<string> Words, List<(int First, int End, string Kind)> Names)> sentences)
    {
        var text = new JoinedText();
        var names = new HashSet<(int, int, string)>();
        foreach (var (words, found) in sentences)
        {
            var places = text.Add(words);
            foreach (var (first, end, kind) in found)
                names.Add((places[first].Start, places[end - 1].End, kind));
        }

        return new NamedText(text.Text, names);
    }
}
