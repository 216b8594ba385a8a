using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Reference;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// In which state a place lies that is told by what it is, "the northern city of Oldport", "the capital, Newport,": in the one that the article mostly tells of, or the
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
        if (place is not { Type: EntityType.Place } || _told.Value.Contains(place) || place.Mentions.Find(mention => IsTold(mention) || IsCapital(mention)) is not { } named)
            return null;
        // Provinces have capitals too: of which state a town is one, the reference facts tell.
        var isCapital = place.Entry is { Use: NameUse.Capital };
        return (homeState.OfSentence(named.Range.First) ?? homeState.OfArticle) is { } state && (isCapital ? place.Entry!.Key : StatesOfPlaces.OfPlace(place.Name) ?? state.Entry!.Key) == state.Entry!.Key
            ? new FoundRelation(isCapital ? RelationTypes.CapitalOf : RelationTypes.LocatedIn, place, state, new TokenRange(named.Range.First - 2, named.Range.End), null, false, 0.6, "home-place") { IsInferred = true }
            : null;
    }

    // "the capital, Newport,", "the capital Newport": of "the provincial capital" nothing tells the state.
    private bool IsCapital(ChainMention place)
    {
        if (place is not { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Range.First: > 2 and var first })
            return false;
        var noun = Tokens[first - 1].Text is "," ? first - 2 : first - 1;
        return noun > 0 && Tokens[noun].Is("capital") && Tokens[noun - 1].Is("the") && (noun == first - 1 || place.Range.End >= Tokens.Count || Tokens[place.Range.End].Kind == TokenKind.Mark);
    }

    // "the Lowdale town of Oldport" tells itself where it lies.
    private bool IsTold(ChainMention place) =>
        place is { Kind: MentionKind.Name, Range.First: > 2 and var at } && Tokens[at - 1].Is("of") && !Tokens[at - 2].IsCapitalised && Kinds.Contains(Tokens[at - 2].Lower) && !(Tokens[at - 3] is { IsWord: true, IsCapitalised: true });

    // Ports and islands are told of from afar.
    private static readonly HashSet<string> Kinds = FunctionWords.Set("city town village province region district municipality suburb state county neighborhood neighbourhood settlement hamlet");
}
