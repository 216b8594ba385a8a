using Graph.Extraction.Annotation;

namespace Graph.Extraction.Relations;

/// <summary>
/// Finds relations: the offices that titles, appositions and "is" give to persons, what plain verbs say, where bodies and places belong. What
/// is negated, asked or wished for is no relation.
/// </summary>
public sealed class RelationAnnotator : IAnnotator
{
    public IReadOnlyList<Layer> Needs => [Layer.Sentences, Layer.Tags, Layer.Dependencies, Layer.Chains, Layer.Offices, Layer.Dates, Layer.Attributions];

    public IReadOnlyList<Layer> Adds => [Layer.Relations];

    public void Annotate(AnnotatedArticle article)
    {
        var mentions = new MentionIndex(article);
        var validity = new Validity(article);
        article.Relations.AddRange(new OfficeRelations(article, mentions).Find().Select(validity.Dated));
        article.Relations.AddRange(new AppointmentRelations(article, mentions).Find().Select(validity.Dated));
        article.Relations.AddRange(new CounterpartRelations(article, mentions, [.. article.Relations]).Find());
        article.Relations.AddRange(new HomeOffices(article, mentions, [.. article.Relations]).Find());
        article.Relations.AddRange(new VerbRelations(article, mentions).Find().Select(validity.Dated));
        article.Relations.AddRange(new ModifierRelations(article, mentions).Find());
        article.Relations.AddRange(new WorkRelations(article, mentions).Find());
        article.Relations.AddRange(new BodyDescriptions(article, mentions).Find());
        article.Relations.AddRange(new MembershipRelations(article, mentions).Find());
        article.Relations.AddRange(new PlaceRelations(article, mentions).Find());
        article.Relations.AddRange(GroupRelations.Find(article));
    }
}
