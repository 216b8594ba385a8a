using Graph.Core.Articles;
using Graph.Core.Time;
using Graph.Extraction.Readings;

namespace Graph.Ingestion.Articles;

/// <summary>An article that passed every check which needs no store.</summary>
public sealed record CheckedArticle(
    string? Url,
    string? ExternalId,
    string? Title,
    string? SourceName,
    PublicationDate Published,
    string Language,
    string Text,
    ArticleOrigin Origin)
{
    public string ArticleId { get; } = Article.IdOf(Url, ExternalId, SourceName, Text);

    // Asked for with every mention, so the text is hashed once.
    public string VersionId { get; } = ArticleVersion.IdOf(Article.IdOf(Url, ExternalId, SourceName, Text), Title, Published.On, Published.At, SourceName, Text);

    /// <summary>The id that a database of an older schema knows the version by, whatever moment and source it came with.</summary>
    public string OlderVersionId => ArticleVersion.IdOf(ArticleId, Title, Published.On, Text);

    /// <summary>The text with what reading needs to know of its publication.</summary>
    public ArticleText ForReading => new(Text, PublishedDay, Title, SourceName, Language);

    /// <summary>The article as one of its versions has it.</summary>
    public static CheckedArticle Of(Article article, ArticleVersion version) => new(
        article.Url, article.ExternalId, version.Title, version.SourceName, new(version.PublishedOn, version.PublishedAt), article.Language, version.Text,
        ArticleOrigin.Api);

    private DateOnly? PublishedDay => Published.On is { Precision: DatePrecision.Day } on ? on.First : null;
}
