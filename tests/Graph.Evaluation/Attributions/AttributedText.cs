using System.Text.Json;
using Graph.Core.Articles;
using Graph.Extraction;
using Graph.Extraction.Readings;

namespace Graph.Evaluation.Attributions;

/// <summary>One attribution as its places in a text.</summary>
/// <param name="Confidence">How sure the reader is; 1 for gold.</param>
internal sealed record Attributed(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content, double Confidence = 1);

/// <summary>A text with its attributions, as PolNeAR gives them: one JSON object a line, places counted in code points.</summary>
internal sealed record AttributedText(string Id, string Text, IReadOnlyList<Attributed> Gold)
{
    /// <summary>The texts of the first annotator.</summary>
    public static IEnumerable<AttributedText> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.TryGetProperty("primary", out var primary) && !primary.GetBoolean())
                continue;
            var text = root.GetProperty("text").GetString()!;
            var places = CodePointPlaces(text);
            yield return new AttributedText(root.GetProperty("doc").GetString()!, text, [.. root.GetProperty("attributions").EnumerateArray().Select(one =>
                new Attributed(Spans(one, "source", places), Spans(one, "cue", places), Spans(one, "content", places)))]);
        }
    }

    /// <summary>What the reader finds, without what stands inside another's content: this gold has one level.</summary>
    public List<Attributed> Found() =>
        [.. ArticleReader.Default.Read(new ArticleText(Text)).Statements.Where(statement => statement.Within is null).Select(statement => new Attributed(statement.Source, statement.Cue, statement.Content, statement.Confidence))];

    private static List<TextSpan> Spans(JsonElement attribution, string role, int[] places) =>
        [.. attribution.GetProperty(role).EnumerateArray().Select(span => new TextSpan(places[span[0].GetInt32()], places[span[1].GetInt32()]))];

    // For each code point the UTF-16 place where it begins.
    private static int[] CodePointPlaces(string text)
    {
        var places = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length; at += char.IsSurrogatePair(text, at) ? 2 : 1)
            places.Add(at);
        places.Add(text.Length);
        return [.. places];
    }
}
