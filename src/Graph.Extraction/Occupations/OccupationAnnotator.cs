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
        var told = new List<Occupation>();
        foreach (var person in article.Chains)
        {
            if (person.Type != EntityType.Person)
                continue;
            foreach (var mention in person.Mentions)
                if (IsNamed(article, mention))
                    reader.AddBeside(mention.Range, told);
            if (told.Count > 0)
                person.Occupations = told.Count == 1 ? [told[0]] : [.. told.Distinct()];
            told.Clear();
        }
    }

    private static bool IsNamed(AnnotatedArticle article, ChainMention mention) =>
        mention.Kind == MentionKind.Name && !article.IsQuoted(mention.Range.First);
}
