namespace Graph.Core.Origins;

/// <summary>Why a version's text is held to come from where it is said to come from.</summary>
public enum OriginGround
{
    /// <summary>Nothing says otherwise: its publisher wrote it.</summary>
    Own,

    /// <summary>It is nearly the text of an article that was recorded before it.</summary>
    NearDuplicate,

    /// <summary>Its dateline or byline names the agency that it is taken from.</summary>
    Credited,
}

/// <summary>
/// Where the text of one version comes from: a wire report and all its reprints have one origin, and count once as support.
/// It is decided when the version is written and never changes, so an earlier moment counts as it did then.
/// </summary>
/// <param name="ArticleId">The article that had the text first; a version's own article where nobody had.</param>
/// <param name="SourceId">The entity whose report it is; null where that is not known, so that the article stands for it.</param>
/// <param name="Resemblance">How much of the two texts is the same (<see cref="TextShingles"/>), 0 to 1; 1 for its own.</param>
public sealed record TextOrigin(string ArticleId, string? SourceId, OriginGround Ground, double Resemblance)
{
    /// <summary>What origins are counted by: reports of one source, or of one text without a source, are one.</summary>
    public string Key => SourceId ?? ArticleId;

    public static TextOrigin Own(string articleId, string? sourceId) => new(articleId, sourceId, OriginGround.Own, 1);
}
