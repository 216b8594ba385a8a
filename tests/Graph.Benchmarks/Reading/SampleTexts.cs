using System.Text;
using System.Text.Json;

namespace Graph.Benchmarks.Reading;

/// <summary>The texts of the seed articles, and longer ones made of them.</summary>
internal static class SampleTexts
{
    public static IReadOnlyList<string> Articles { get; } = [.. Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "articles"), "*.json*")
        .Order(StringComparer.Ordinal)
        .SelectMany(TextsOf)];

    /// <summary>One text of about so many UTF-16 code units: articles one after another, the last one cut.</summary>
    public static string OfLength(int length)
    {
        var text = new StringBuilder(length + 4_096);
        for (var number = 0; text.Length < length; number++)
            text.Append(Articles[number % Articles.Count]).Append("\n\n");
        return text.ToString(0, length);
    }

    /// <summary>What stands between white space.</summary>
    public static int CountWords(string text)
    {
        var words = 0;
        for (var at = 0; at < text.Length; at++)
            words += !char.IsWhiteSpace(text[at]) && (at == 0 || char.IsWhiteSpace(text[at - 1])) ? 1 : 0;
        return words;
    }

    private static IEnumerable<string> TextsOf(string file) => file.EndsWith('l')
        ? File.ReadLines(file).Where(line => line.Length > 0).Select(TextOf)
        : [TextOf(File.ReadAllText(file))];

    private static string TextOf(string json) => JsonSerializer.Deserialize<JsonElement>(json).GetProperty("text").GetString()!;
}
