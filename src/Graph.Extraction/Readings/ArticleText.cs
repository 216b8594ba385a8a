namespace Graph.Extraction.Readings;

/// <summary>What is read: one article's text with what is known of its publication.</summary>
/// <param name="Text">The article. Offsets of everything read from it are UTF-16 code units of this text.</param>
/// <param name="PublishedOn">The publishing day (UTC), against which "Monday" is understood; null leaves relative days unknown.</param>
/// <param name="Source">Who published it.</param>
/// <param name="Language">BCP 47; the rules read English and find little in anything else.</param>
public sealed record ArticleText(
    string Text,
    DateOnly? PublishedOn = null,
    string? Title = null,
    string? Source = null,
    string Language = "en");
