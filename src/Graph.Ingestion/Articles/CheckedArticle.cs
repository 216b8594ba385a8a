using Graph.Core.Articles;

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

    public string VersionId => ArticleVersion.IdOf(ArticleId, Title, Published.On, Text);
}
