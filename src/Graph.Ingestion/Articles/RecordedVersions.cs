using Graph.Core.Articles;
using Graph.Core.Stores;

namespace Graph.Ingestion.Articles;

/// <summary>Tells an article that brings something from one that was recorded before.</summary>
internal static class RecordedVersions
{
    /// <summary>
    /// The receipt of an article that adds nothing: exactly this version is recorded, shown or not, or its words are those of an earlier
    /// version and it is not published later than every version in other words. Null where it is to be written.
    /// </summary>
    /// <param name="known">The article as the graph holds it; null for a new one.</param>
    public static async Task<WriteReceipt?> FindAsync(
        IGraphReader reader, CheckedArticle article, Article? known, CancellationToken cancellationToken)
    {
        if (known is null)
            return null;
        if (known.VersionId == article.VersionId)
            return new(article.ArticleId, article.VersionId, WriteOutcome.Unchanged, []);
        var versions = (await reader.GetVersionsByArticleAsync([known.Id], AsOf.Now, cancellationToken))[known.Id];
        var recorded = versions.FirstOrDefault(version => IsOf(version, article)) ?? FindReplaced(versions, article, known.VersionId);
        return recorded is null ? null : new(article.ArticleId, recorded.Id, WriteOutcome.Unchanged, [])
        {
            EarlierVersion = recorded.Id == known.VersionId ? null : recorded.Number,
        };
    }

    private static bool IsOf(ArticleVersion version, CheckedArticle article) =>
        version.Id == article.VersionId || (version.Id == article.OlderVersionId
            && Article.FoldSource(version.SourceName) == Article.FoldSource(article.SourceName)
            && version.PublishedAt?.ToUnixTimeMilliseconds() == article.Published.At?.ToUnixTimeMilliseconds());

    // Words that were replaced come back where their publisher sends them later, and not because an archive has them.
    private static ArticleVersion? FindReplaced(IReadOnlyList<ArticleVersion> versions, CheckedArticle article, string shownId)
    {
        var others = versions.Where(version => !HasWordsOf(version, article)).ToList();
        return others.TrueForAll(version => version.Id != shownId) || others.TrueForAll(version => article.Published.IsLaterThan(version.PublishedOn, version.PublishedAt))
            ? null
            : versions.LastOrDefault(version => HasWordsOf(version, article));
    }

    private static bool HasWordsOf(ArticleVersion version, CheckedArticle article) =>
        version.Title == article.Title && version.Text == article.Text;
}
