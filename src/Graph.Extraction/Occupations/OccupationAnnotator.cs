using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;

namespace Graph.Extraction.Occupations;

/// <summary>Tells of each person what the article says that he does. What somebody quoted calls him is not the article's word.</summary>
public sealed class OccupationAnnotator : IAnnotator
{
    public IReadOnlyList<Layer> Needs => [Layer.Tokens, Layer.Quotations, Layer.Chains];

    public IReadOnlyList<Layer> Adds => [Layer.Occupations];

    public void Annotate(AnnotatedArticle article)
    {
        var reader = new OccupationReader(article.Tokens);
        foreach (var person in article.Chains.Where(chain => chain.Type == EntityType.Person))
            person.Occupations.AddRange(person.Mentions.Where(mention => IsNamed(article, mention)).SelectMany(mention => reader.Beside(mention.Range)).Distinct());
    }

    private static bool IsNamed(AnnotatedArticle article, ChainMention mention) =>
        mention.Kind == MentionKind.Name && !article.IsQuoted(mention.Range.First);
}
