namespace Graph.Ingestion.Articles;

/// <summary>The fields of an article in JSON, and what their misspellings come from.</summary>
internal static class ArticleFields
{
    public static IReadOnlyList<string> All { get; } = ["id", "url", "title", "source", "publishedAt", "language", "text"];

    /// <summary>What others call the same.</summary>
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["date"] = "publishedAt",
        ["published"] = "publishedAt",
        ["publishedon"] = "publishedAt",
        ["publishdate"] = "publishedAt",
        ["pubdate"] = "publishedAt",
        ["link"] = "url",
        ["headline"] = "title",
        ["publisher"] = "source",
        ["lang"] = "language",
        ["body"] = "text",
        ["content"] = "text",
    };

    /// <summary>The field that somebody meant by another name: the same one but for case and separators, or a letter or two; null where none is near.</summary>
    public static string? NearestTo(string name)
    {
        var folded = Fold(name);
        return OtherNames.GetValueOrDefault(folded)
            ?? All.Where(field => Distance(folded, Fold(field)) <= field.Length / 4).MinBy(field => Distance(folded, Fold(field)));
    }

    private static string Fold(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>How many letters must be put in, taken out, changed or swapped with their neighbour (optimal string alignment).</summary>
    private static int Distance(string from, string to)
    {
        var steps = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
            for (var j = 0; j <= to.Length; j++)
                steps[i, j] = i == 0 || j == 0 ? i + j : Step(steps, from, to, i, j);
        return steps[from.Length, to.Length];
    }

    private static int Step(int[,] steps, string from, string to, int i, int j)
    {
        var change = from[i - 1] == to[j - 1] ? 0 : 1;
        var least = Math.Min(Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1, steps[i - 1, j - 1] + change);
        return i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1] ? Math.Min(least, steps[i - 2, j - 2] + 1) : least;
    }
}
