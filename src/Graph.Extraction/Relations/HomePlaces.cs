using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// In which state a place lies that is told by what it is, "the northern city of Oldport": in the one that the article mostly tells of, or the
/// only one that the sentence names, unless the reference facts know it in another. It is inferred.
/// </summary>
internal sealed class HomePlaces(AnnotatedArticle article, HomeState homeState, IReadOnlyList<FoundRelation> told)
{
    private readonly Lazy<HashSet<EntityChain>> _told = new(() =>
        [.. told.Where(one => (one.Type == RelationTypes.LocatedIn || one.Type == RelationTypes.CapitalOf) && one.Object.Type == EntityType.State).Select(one => one.Subject)]);

    private List<Token> Tokens => article.Tokens;

    public List<FoundRelation> Find() => FoundRelations.In(article.Chains, Read);

    private FoundRelation? Read(EntityChain place)
    {
        if (place is not { Type: EntityType.Place } || place.Mentions.Find(IsTold) is not { } named || _told.Value.Contains(place))
            return null;
        return (homeState.OfSentence(named.Range.First) ?? homeState.OfArticle) is { } state && (StatesOfPlaces.OfPlace(place.Name) ?? state.Entry!.Key) == state.Entry!.Key
            ? new FoundRelation(RelationTypes.LocatedIn, place, state, new TokenRange(named.Range.First - 2, named.Range.End), null, false, 0.6, "home-place") { IsInferred = true }
            : null;
    }

    // "the Lowdale town of Oldport" tells itself where it lies.
    private bool IsTold(ChainMention place) =>
        place is { Kind: MentionKind.Name, Range.First: > 2 and var at } && Tokens[at - 1].Is("of") && !Tokens[at - 2].IsCapitalised && Kinds.Contains(Tokens[at - 2].Lower) && !(Tokens[at - 3] is { IsWord: true, IsCapitalised: true });

    // Ports and islands are told of from afar.
    private static readonly HashSet<string> Kinds = FunctionWords.Set("city town village province region district municipality suburb state county neighborhood neighbourhood settlement hamlet");
}
