namespace Graph.Ingestion.Articles;

/// <summary>How articles are written down.</summary>
internal enum ArticleFormat
{
    PlainText,
    Json,
    JsonLines,
}

internal static class ArticleFormats
{
    /// <summary>The endings of file names that a folder is searched for.</summary>
    public static IReadOnlyDictionary<string, ArticleFormat> ByEnding { get; } =
        new Dictionary<string, ArticleFormat>(StringComparer.OrdinalIgnoreCase)
        {
            [".txt"] = ArticleFormat.PlainText,
            [".json"] = ArticleFormat.Json,
            [".jsonl"] = ArticleFormat.JsonLines,
            [".ndjson"] = ArticleFormat.JsonLines,
        };

    /// <summary>
    /// The format by the look of the first bytes: JSON begins with a brace or bracket, JSON lines with a line that is whole.
    /// </summary>
    public static ArticleFormat Guess(ReadOnlySpan<byte> start)
    {
        var text = start.TrimStart(" \t\r\n\uFEFF"u8);
        if (text is not [(byte)'{' or (byte)'[', ..])
            return ArticleFormat.PlainText;
        var end = text.IndexOf((byte)'\n');
        return end >= 0 && text[0] == '{' && JsonArticles.IsWhole(text[..end]) ? ArticleFormat.JsonLines : ArticleFormat.Json;
    }
}
