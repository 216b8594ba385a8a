using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// Where something is whose name tells it: "Ruritanian Airlines", "the Bank of Ruritania", "Oldport University", "the Oldport Film Festival",
/// "Northern Ruritania"; and which body one is a branch of: "Lakeside Media Africa", "the UN Security Council". It is inferred, as a name may tell of what a body only
/// works on: "the Ruritania Media Project" may be anywhere. What the article says of the two, or of the body and another state, stands alone.
/// </summary>
internal sealed class NamedAfterRelations(AnnotatedArticle article, IReadOnlyList<FoundRelation> told)
{
    // Of what the state is only the subject, or where others' bodies stand.
    private static readonly HashSet<string> Elsewhere = FunctionWords.Set(
        "observatory project watch studies initiative campaign forum council congress embassy consulate mission delegation institute institution fund agreement treaty friends chamber fans league cup");

    // What a town has of its own.
    private static readonly HashSet<string> OfTowns = FunctionWords.Set("university court police opera orchestra philharmonic hospital zoo library academy observatory");

    private static readonly HashSet<string> Gatherings = FunctionWords.Set("summit conference festival forum games olympics fair marathon convention biennale");
    private static readonly HashSet<string> Wars = FunctionWords.Set("war uprising revolution coup earthquake");
    private static readonly HashSet<string> Directions = FunctionWords.Set("northern southern eastern western central");

    private readonly Lazy<ILookup<EntityChain, FoundRelation>> _told = new(() => told.ToLookup(one => one.Subject));

    private List<Token> Tokens => article.Tokens;

    public List<FoundRelation> Find()
    {
        var seen = new HashSet<EntityChain>();
        return FoundRelations.In(article.Mentions, mention =>
            mention is { Kind: MentionKind.Name, Range.Length: > 1 } && seen.Add(mention.Chain) && (Read(mention, PartsOf(mention)) ?? OfListed(mention) ?? OfOwnTown(mention)) is { } found && !IsTold(found) ? found : null);
    }

    // "the US Congress", "the UN Security Council": what a listed name begins with is no name of its own there, but the article may tell of it.
    private FoundRelation? OfListed(ChainMention named)
    {
        if (named.Chain is not { Type: EntityType.Organization, Entry: { Kind: "parliament" or "court" or "agency" or "organ" or "armed", Key: var own } }
            || World.Default.LongestAt(Tokens, named.Range.First, named.Range.End - 1) is not { Entry: { Type: EntityType.State or EntityType.Organization, Use: not NameUse.Capital, Key: var whole } } || whole == own)
            return null;
        return article.Chains.Find(chain => chain.Entry?.Key == whole) is { } told ? Found(RelationTypes.PartOf, named, told) : null;
    }

    // "Velt University" in an article about Velt, which no list holds, so that it is no name of its own there.
    private FoundRelation? OfOwnTown(ChainMention named)
    {
        if (named.Chain is not { Type: EntityType.Organization, Entry: null } || !OfTowns.Contains(HeadOf(named)) && !OfTowns.Contains(Tokens[HeadBeforeOf(named)].Lower))
            return null;
        return _towns.Value.GetValueOrDefault(Tokens[named.Range.First].Text) is { } town ? Found(BelongingOf(named), named, town) : null;
    }

    // By their only word; null where several are called so.
    private readonly Lazy<Dictionary<string, EntityChain?>> _towns = new(() => article.Chains
        .Where(chain => chain is { Type: EntityType.Place } && !chain.Name.Contains(' ', StringComparison.Ordinal)).GroupBy(chain => chain.Name, StringComparer.Ordinal)
        .ToDictionary(towns => towns.Key, towns => towns.Count() == 1 ? towns.First() : null, StringComparer.Ordinal));

    private bool IsTold(FoundRelation found) =>
        _told.Value[found.Subject].Any(one => one.Object == found.Object || one.Type == found.Type && one.Object.Type == EntityType.State);

    // The names of other things that stand in a name.
    private List<ChainMention> PartsOf(ChainMention named)
    {
        List<ChainMention>? parts = null;
        foreach (var part in TextOrder.Between(article.Mentions, named.Range.First, named.Range.End, static mention => mention.Range.First))
            if (part is { Kind: MentionKind.Name, Chain.Type: EntityType.State or EntityType.Place or EntityType.Organization }
                && part.Range.End <= named.Range.End && part.Range.Length < named.Range.Length && part.Chain != named.Chain)
                (parts ??= []).Add(part);
        return parts ?? [];
    }

    private FoundRelation? Read(ChainMention named, List<ChainMention> parts)
    {
        // "the Ruritania Veterans of Quelland": of two states nothing tells which.
        if (parts.Find(IsState) is { Chain: var state } && parts.Exists(part => IsState(part) && part.Chain != state))
            return null;
        foreach (var part in parts)
            if (Read(named, part) is { } found)
                return found;
        return null;
    }

    private static bool IsState(ChainMention mention) => mention.Chain.Type == EntityType.State;

    private FoundRelation? Read(ChainMention named, ChainMention place) => (named.Chain.Type, place.Chain.Type) switch
    {
        (EntityType.Organization, EntityType.State) => OfState(named, place),
        (EntityType.Organization, EntityType.Place) when IsOfTown(named, place) => Found(BelongingOf(named), named, place.Chain),
        (EntityType.Organization, EntityType.Organization) when IsBranch(named, place) => Found(RelationTypes.PartOf, named, place.Chain),
        (EntityType.Event, EntityType.Place) when IsBefore(named, place) && Gatherings.Contains(HeadOf(named)) => Found(RelationTypes.LocatedIn, named, place.Chain),
        (EntityType.Event, EntityType.State) when IsBefore(named, place) && place.NameKind != NameKind.Metonym && Wars.Contains(HeadOf(named)) => Found(RelationTypes.LocatedIn, named, place.Chain),
        (EntityType.Place, EntityType.State) when place.Range.End == named.Range.End && named.Range.Length == place.Range.Length + 1 && Directions.Contains(Tokens[named.Range.First].Lower) => Found(RelationTypes.LocatedIn, named, place.Chain),
        _ => null,
    };

    // "Ruritanian Airlines", "Ruritania Herald", "Bank of Ruritania", "Federation of Ruritanian Industries"
    private FoundRelation? OfState(ChainMention named, ChainMention state)
    {
        var isBehindOf = state.Range.First > named.Range.First + 1 && Tokens[state.Range.First - 1].Is("of");
        if (!IsBefore(named, state) && !isBehindOf || named.Chain.Entry is { Kind: "intergovernmental" or "party" } || IsElsewhere(named, state))
            return null;
        return Found(BelongingOf(named), named, state.Chain);
    }

    private RelationType BelongingOf(ChainMention named) => StateBodies.IsOne(Tokens, named.Range) ? RelationTypes.PartOf : RelationTypes.BasedIn;

    private bool IsElsewhere(ChainMention named, ChainMention state) =>
        Enumerable.Range(named.Range.First, named.Range.Length).Any(at => !state.Range.Contains(at) && (Elsewhere.Contains(Tokens[at].Lower) || Tokens[at].Lower is "in" or "and" && at < state.Range.First));

    // "University of Oldport", "Oldport Central District Court"
    private bool IsOfTown(ChainMention named, ChainMention place) =>
        IsBefore(named, place) && (OfTowns.Contains(HeadOf(named)) || OfTowns.Contains(Tokens[HeadBeforeOf(named)].Lower))
        || place.Range.End == named.Range.End && place.Range.First == named.Range.First + 2 && Tokens[place.Range.First - 1].Is("of") && OfTowns.Contains(Tokens[named.Range.First].Lower);

    // "Lakeside Media Africa"
    private bool IsBranch(ChainMention named, ChainMention whole) =>
        IsBefore(named, whole) && World.Default.Find(TokenWords.Text(Tokens, new TokenRange(whole.Range.End, named.Range.End))) is { Type: EntityType.State or EntityType.Place, Use: NameUse.Name or NameUse.Acronym };

    // "Oldport Academy of Sciences"
    private int HeadBeforeOf(ChainMention named)
    {
        var of = named.Range.First + 1;
        while (of < named.Range.End && !Tokens[of].Is("of"))
            of++;
        return of - 1;
    }

    private static bool IsBefore(ChainMention named, ChainMention part) => part.Range.First == named.Range.First && part.Range.End < named.Range.End;

    private string HeadOf(ChainMention named) => Tokens[named.Range.End - 1].Lower;

    private static FoundRelation Found(RelationType type, ChainMention named, EntityChain whole) =>
        new(type, named.Chain, whole, named.Range, null, false, 0.6, "named-after") { IsInferred = true };
}
