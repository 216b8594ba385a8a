using Graph.Core.Articles;

namespace Graph.Ingestion.Facts;

/// <summary>Cuts words out of a text.</summary>
internal static class ExactWords
{
    /// <summary>What stands between pieces that are not neighbours in the text.</summary>
    private const string Gap = " ... ";

    /// <summary>The words at these places, or null where there are none.</summary>
    public static string? Join(string text, IReadOnlyList<TextSpan> spans) =>
        spans.Count == 0 ? null : string.Join(Gap, spans.Select(span => span.Cut(text)));

    /// <summary>From the first to the last of these places.</summary>
    public static TextSpan Hull(IEnumerable<TextSpan> spans)
    {
        var all = spans.ToList();
        return new(all.Min(span => span.Start), all.Max(span => span.End));
    }
}
