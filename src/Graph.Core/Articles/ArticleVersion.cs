using System.Globalization;
using Graph.Core.Identity;
using Graph.Core.Time;

namespace Graph.Core.Articles;

/// <summary>An article's text as it stood at one time, with what came with it. Every offset counts UTF-16 code units of <see cref="Text"/>.</summary>
/// <param name="Id">Follows from the article, title, publication date, source and text.</param>
/// <param name="Number">1 for the first version that was recorded.</param>
/// <param name="SourceName">Who published it, in the words that came with it.</param>
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
    string? SourceName,
    string Text,
    string Extractor,
    DateTimeOffset RecordedAt,
    DateTimeOffset? RetractedAt)
{
    /// <summary>The id of a version: another text, title, date, moment of publication or source is another version.</summary>
    public static string IdOf(
        string articleId, string? title, PartialDate? publishedOn, DateTimeOffset? publishedAt, string? sourceName, string text) =>
        publishedAt is null && sourceName is null
            ? IdOf(articleId, title, publishedOn, text)
            : ContentId.Of("v", articleId, title, publishedOn?.ToString(), text, publishedAt?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
                Article.FoldSource(sourceName));

    /// <summary>The id of a version that comes with neither moment nor source. A database of an older schema knows every version by it.</summary>
    public static string IdOf(string articleId, string? title, PartialDate? publishedOn, string text) =>
        ContentId.Of("v", articleId, title, publishedOn?.ToString(), text);
}
