using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Stores;
using Graph.Extraction.Readings;
using Graph.Ingestion.Articles;
using Graph.Ingestion.Chains;
using Graph.Ingestion.Identity;

namespace Graph.Ingestion.Facts;

/// <summary>Turns what was read in an article into what a store writes. Every id follows from content.</summary>
public static class FactsBuilder
{
    public static ArticleFacts Build(
        CheckedArticle article, Reading reading, ArticleChains chains, IReadOnlyDictionary<string, Assignment> assignments)
    {
        var context = new FactsContext(article, chains, assignments);
        var statements = StatementFacts.Build(reading.Statements, context);
        var relations = RelationFacts.Build(reading.Relations, statements.IdByReadId, context);
        return new(
            ArticleOf(context),
            VersionOf(article),
            EntitiesOf(assignments),
            [.. chains.All.Select(context.ChainOf)],
            MentionsOf(reading, context),
            relations.Relations,
            statements.Statements,
            [.. statements.Evidence, .. relations.Evidence]);
    }

    private static Article ArticleOf(FactsContext context)
    {
        var article = context.Article;
        return new(
            article.ArticleId, article.Url, article.ExternalId, article.SourceName, context.SourceId, article.Language,
            article.VersionId, article.Title, article.Published.On, article.Published.At, null);
    }

    private static ArticleVersion VersionOf(CheckedArticle article) => new(
        article.VersionId, article.ArticleId, 1, article.Title, article.Published.On, article.Published.At, article.SourceName,
        article.Text, Reading.Extractor, default, null);

    private static List<Entity> EntitiesOf(IReadOnlyDictionary<string, Assignment> assignments) =>
        [.. assignments.Values.Select(assignment => assignment.NewEntity).OfType<Entity>().DistinctBy(entity => entity.Id)];

    private static List<Mention> MentionsOf(Reading reading, FactsContext context) =>
        [.. reading.Entities
            .SelectMany(entity => entity.Mentions.Select(mention => context.MentionOf(entity.Id, mention)))
            .DistinctBy(mention => mention.Id)];
}
