namespace Graph.Ingestion.Articles;

/// <summary>An article as it was handed in; nothing of it is checked yet.</summary>
/// <param name="Id">The id that its publisher or sender gave it.</param>
/// <param name="Url">Its address.</param>
/// <param name="Source">Who published it.</param>
/// <param name="PublishedAt">When it was published, as given: a year, a month, a day or a moment of ISO 8601.</param>
/// <param name="Language">BCP 47 tag; "en" is taken where there is none.</param>
/// <param name="Origin">Where it was found, for messages.</param>
public sealed record ArticleSubmission(
    string? Id,
    string? Url,
    string? Title,
    string? Source,
    string? PublishedAt,
    string? Language,
    string? Text,
    ArticleOrigin Origin);

/// <summary>Where an article was found.</summary>
/// <param name="File">The file as the caller named it, "standard input", or null where it came through the API.</param>
/// <param name="Line">The line on which the article begins, from 1; 0 where the file as a whole is meant.</param>
/// <param name="IsText">Whether the file is the text and nothing else, so that a line of the text is one of the file.</param>
public sealed record ArticleOrigin(string? File, int Line, bool IsText = false)
{
    public static ArticleOrigin Api { get; } = new(null, 1);

    /// <summary>"file:line", as compilers write it, or "file" where it is meant as a whole; "submitted article" where there is no file.</summary>
    public override string ToString() => File is null ? "submitted article" : Line == 0 ? File : $"{File}:{Line}";
}
