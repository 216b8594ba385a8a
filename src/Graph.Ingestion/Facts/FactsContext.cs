using Graph.Core.Articles;
using Graph.Extraction.Readings;
using Graph.Ingestion.Articles;
using Graph.Ingestion.Chains;
using Graph.Ingestion.Identity;

namespace Graph.Ingestion.Facts;

/// <summary>What statements and relations of one article need to become facts.</summary>
internal sealed class FactsContext(
    CheckedArticle article, ArticleChains chains, IReadOnlyDictionary<string, Assignment> assignments)
{
    public CheckedArticle Article => article;

    public string Text => article.Text;

    public string? SourceId => chains.Source is { } source ? assignments[source.Id].EntityId : null;

    public string ChainIdOf(string readEntityId) => chains[readEntityId].Id;

    public string EntityIdOf(string readEntityId) => assignments[ChainIdOf(readEntityId)].EntityId;

    public Chain ChainOf(ArticleChain chain)
    {
        var assignment = assignments[chain.Id];
        return new(chain.Id, article.ArticleId, chain.Type, chain.Name, assignment.EntityId, assignment.By, assignment.Score, chain.Names);
    }

    public Mention MentionOf(string readEntityId, ReadMention mention)
    {
        var chainId = ChainIdOf(readEntityId);
        return new(
            Mention.IdOf(article.VersionId, chainId, mention.Span), article.VersionId, chainId, EntityIdOf(readEntityId),
            mention.Span, mention.Kind, mention.Span.Cut(article.Text));
    }
}
