using Graph.Core.Stores;

namespace Graph.Core.Articles;

/// <summary>An article and one of its versions as a store finds them, before it shows the version in the place of another.</summary>
/// <param name="Versions">How many versions the article has.</param>
/// <param name="VersionId">The version of the number; null where there is none.</param>
public sealed record HeldVersion(string ArticleId, bool IsRetracted, int Versions, int Number, string? VersionId)
{
    /// <summary>The id of the version that can be shown.</summary>
    /// <exception cref="RetractedArticleException">The article is retracted.</exception>
    /// <exception cref="NotInStoreException">There is no such version.</exception>
    public string Check()
    {
        if (IsRetracted)
            throw new RetractedArticleException($"The article {ArticleId} is retracted and shows no version. Restore it first.");
        return VersionId ?? throw new NotInStoreException($"The article {ArticleId} has no version {Number}. Give one of 1 to {Versions}.");
    }
}
