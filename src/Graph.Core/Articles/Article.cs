using Graph.Core.Identity;
using Graph.Core.Time;

namespace Graph.Core.Articles;

/// <summary>One published text, whatever versions it went through.</summary>
/// <param name="Id">Follows from the address, else the publisher's own id, else source and content; see <see cref="IdOf"/>.</param>
/// <param name="Url">Its address, as given.</param>
/// <param name="ExternalId">The id that the publisher or sender gave it.</param>
/// <param name="SourceName">Who published the shown version, in the words that came with it.</param>
/// <param name="SourceId">The entity that published it; null where the source is not known.</param>
/// <param name="Language">BCP 47 tag; "en" unless told.</param>
/// <param name="VersionId">The version that is shown at the moment asked for.</param>
/// <param name="Title">The shown version's title.</param>
/// <param name="PublishedOn">The shown version's day of publication (UTC), as precisely as known.</param>
/// <param name="PublishedAt">The moment of publication, where a time was given.</param>
/// <param name="RetractedAt">When the article was retracted; null while it stands.</param>
public sealed record Article(
    string Id,
    string? Url,
    string? ExternalId,
    string? SourceName,
    string? SourceId,
    string Language,
    string VersionId,
    string? Title,
    PartialDate? PublishedOn,
    DateTimeOffset? PublishedAt,
    DateTimeOffset? RetractedAt)
{
    /// <summary>The id of the article with this address; else with this sender's id; else of this source and content.</summary>
    public static string IdOf(string? url, string? externalId, string? sourceName, string text) =>
        url is not null ? ContentId.Of("a", "url", url)
        : externalId is not null ? ContentId.Of("a", "id", externalId)
        : ContentId.Of("a", "text", sourceName, text);

    /// <summary>A source's name as names are compared: another case or punctuation is no other source.</summary>
    public static string? FoldSource(string? sourceName) => sourceName is null ? null : FoldedText.FoldName(sourceName);
}
