using Graph.Core.Identity;
using Graph.Core.Time;

namespace Graph.Core.Articles;

/// <summary>An article's text as it stood at one time. Every offset counts UTF-16 code units of <see cref="Text"/>.</summary>
/// <param name="Id">Follows from the article, title, publication date and text.</param>
/// <param name="Number">1 for the first version that was recorded.</param>
/// <param name="Extractor">Name and version of what read it.</param>
/// <param name="RecordedAt">When it came (UTC, milliseconds).</param>
/// <param name="RetractedAt">When a newer version replaced it or the article was retracted; null while it is shown.</param>
public sealed record ArticleVersion(
    string Id,
    string ArticleId,
    int Number,
    string? Title,
    PartialDate? PublishedOn,
    DateTimeOffset? PublishedAt,
    string Text,
    string Extractor,
    DateTimeOffset RecordedAt,
    DateTimeOffset? RetractedAt)
{
    public static string IdOf(string articleId, string? title, PartialDate? publishedOn, string text) =>
        ContentId.Of("v", articleId, title, publishedOn?.ToString(), text);
}
