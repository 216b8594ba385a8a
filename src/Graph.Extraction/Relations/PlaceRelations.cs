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
/// Where a place lies: "Oldport, Ruritania", "Oldport in northern Ruritania", "the Ruritanian port city of Oldport", "Oldport, a town in
/// Ruritania", "Ruritania's capital, Newport", "the Lakeside Museum in Newport", "Newport's Old Quarter"; and where an event is held: "the summit
/// in Newport".
/// </summary>
internal sealed class PlaceRelations(AnnotatedArticle article, MentionIndex mentions)
{
    /// <summary>The rule of what a clause says of a place with its verb: "Velt is Ruritania's capital".</summary>
    public const string ToldRule = "place-told";

    private const int LongestDescription = 4;
    private const string DescribedRule = "place-described";

    private static readonly HashSet<string> Kinds = FunctionWords.Set(
        "city town village port province region district island municipality suburb resort area neighborhood neighbourhood county peninsula enclave exclave territory settlement hamlet stronghold metropolis township state hub");

    private static readonly HashSet<string> Plurals = FunctionWords.Set("cities towns villages ports provinces regions districts islands states suburbs municipalities territories airports stations");

    private static readonly HashSet<string> Directions = FunctionWords.Set(
        "the northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western north-east north-west south-east south-west northeast northwest southeast southwest mainland rural coastal");

    // What a town has of its own, besides houses.
    private static readonly HashSet<string> Landmarks = FunctionWords.Set(
        "square street avenue road boulevard alley plaza park garden gardens bridge gate tower hall haus mall monument memorial market harbour harbor pier quarter bazaar roundabout speedway racetrack circuit velodrome library center centre pavilion promenade fairground fairgrounds");

    private readonly OwnStates _own = new(article, mentions);

    // What lies in a town.
    private static readonly HashSet<string> PartsOfTowns = FunctionWords.Set("district neighborhood neighbourhood area borough quarter");

    // What lies in what stands before it, "the Oldport suburb of Velt", and never the other way round.
    private static readonly HashSet<string> Settlements = FunctionWords.Set("city town village port suburb municipality resort settlement hamlet cities towns villages ports suburbs municipalities");

    private List<Token> Tokens => article.Tokens;

    public List<FoundRelation> Find()
    {
        var relations = new List<FoundRelation>();
        foreach (var mention in article.Mentions)
            if (mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Place } && Of(mention) is { } found)
            {
                relations.Add(found);
                relations.AddRange(ListedWith(mention, found));
            }

        relations.AddRange(FoundRelations.In(article.Mentions, mention => mention.Chain.Type == EntityType.Event ? Held(mention) : null));
        return relations;
    }

    private FoundRelation? Of(ChainMention place) =>
        Described(place) ?? CapitalTold(place) ?? Apposed(place) ?? OwnedApposed(place) ?? Home(place) ?? Lying(place) ?? Inside(place) ?? BeforeComma(place) ?? Owned(place);

    // "the summit in Oldport", "the Lakeside Summit in Oldport"; a world war is in no place alone.
    private FoundRelation? Held(ChainMention gathering) =>
        gathering.Range.End + 1 < Tokens.Count && !IsWorldWar(gathering.Range) && Tokens[gathering.Range.End].Is("in") && mentions.From(gathering.Range.End + 1) is { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Chain.Type: EntityType.Place or EntityType.State } place
            && mentions.AreNear(gathering, place) ? FoundRelation.Between(RelationTypes.LocatedIn, gathering, place, 0.75, "event-in") : null;

    private bool IsWorldWar(TokenRange name) => name.Length is 2 or 3 && Tokens[name.First].Is("world") && Tokens[name.First + 1].Is("war");

    // "the Ruritanian towns of Oldport, Lowdale and Highmoor"
    private IEnumerable<FoundRelation> ListedWith(ChainMention place, FoundRelation found)
    {
        if (found.Rule != DescribedRule || !Plurals.Contains(Tokens[KindBefore(place)].Lower))
            yield break;
        for (var at = place.Range.End; at + 1 < Tokens.Count && (Tokens[at].Text is "," || Tokens[at].Lower is "and");)
        {
            at += Tokens[at].Text is "," && Tokens[at + 1].Lower is "and" ? 2 : 1;
            if (mentions.From(at) is not { Kind: MentionKind.Name, Chain.Type: EntityType.Place } next)
                yield break;
            yield return found with { Subject = next.Chain, Evidence = found.Evidence with { End = next.Range.End } };
            at = next.Range.End;
        }
    }

    // "the Ruritanian port city of Oldport", "Ruritania's northern city of Oldport", "the Ruritanian capital, Newport"
    private FoundRelation? Described(ChainMention place)
    {
        var kind = KindBefore(place);
        if (kind > 0 && Tokens[kind].Is("city") && IsCapital(kind - 1))
            kind--;
        if (kind < 0 || !IsKind(kind))
            return null;
        var first = kind;
        while (first > 0 && kind - first < LongestDescription && (IsPlain(first - 1) || article.Tags[first - 1].Universal is "NUM"))
            first--;
        // "Oldport's other two airports, Velt and Karst", "Ruritania's second city, Velt,": of "in the city, Velt said" nothing tells whose.
        if (Tokens[kind + 1].Text is "," && !IsCapital(kind))
            return (Plurals.Contains(Tokens[kind].Lower) || first < kind && mentions.IsClosed(place)) && first > 0 && Tokens[first - 1].Kind == TokenKind.Possessive && mentions.Until(first - 1) is { Kind: MentionKind.Name, Chain.Type: EntityType.State or EntityType.Place } whole
                ? FoundRelation.Between(RelationTypes.LocatedIn, place, whole, 0.8, DescribedRule) : null;
        // "Ruritania closed its northern ports of Oldport and Newport"
        if (_own.At(first - 1) is { } subject)
            return FoundRelation.Between(RelationTypes.LocatedIn, place, subject, 0.8, DescribedRule);
        var owner = first > 0 && Tokens[first - 1].Kind == TokenKind.Possessive ? first - 1 : first;
        // "the Lowdale town of Oldport": a province or a town stands as an adjective before what lies in it.
        if (Tokens[kind + 1].Is("of") && mentions.Until(owner) is { Kind: MentionKind.Name, Chain.Type: EntityType.Place } region && (owner < first || region.Range.First > 0 && Tokens[region.Range.First - 1].Lower is "the" or "a")
            && (Settlements.Contains(Tokens[kind].Lower) || IsTownOf(region, place, kind)))
            return FoundRelation.Between(RelationTypes.LocatedIn, place, region, 0.8, DescribedRule);
        return mentions.Until(owner) is { Kind: MentionKind.Name, Chain.Type: EntityType.State } state && (owner < first || mentions.IsAdjective(state))
            ? FoundRelation.Between(IsCapital(kind) && first == kind ? RelationTypes.CapitalOf : RelationTypes.LocatedIn, place, state, 0.85, DescribedRule)
            : null;
    }

    // "the Oldport district of Velt", "the Velt district of Oldport": the town of the two is the one that a list knows.
    private bool IsTownOf(ChainMention town, ChainMention part, int kind) => PartsOfTowns.Contains(Tokens[kind].Lower) && town.Chain.Entry is not null && part.Chain.Entry is null;

    // "The capital of Ruritania, Newport,", "the capital of Ruritania is Newport", "Ruritania's capital is Newport", "Ruritania's capital, Newport,"
    private FoundRelation? CapitalTold(ChainMention place)
    {
        var joint = place.Range.First - 1;
        if (joint < 3 || !(Tokens[joint].Is("is") || Tokens[joint].Text is "," && mentions.IsClosed(place)))
            return null;
        var state = mentions.Until(joint) is { Range.First: > 2 } behind && Tokens[behind.Range.First - 1].Is("of") && IsCapital(behind.Range.First - 2) && Tokens[behind.Range.First - 3].Lower is "the" ? behind
            : IsCapital(joint - 1) && Tokens[joint - 2].Kind == TokenKind.Possessive ? mentions.Until(joint - 2)
            : null;
        return state is { Kind: MentionKind.Name, Chain.Type: EntityType.State or EntityType.Place } ? FoundRelation.Between(state.Chain.Type == EntityType.State ? RelationTypes.CapitalOf : RelationTypes.LocatedIn, place, state, 0.85, Tokens[joint].Is("is") ? ToldRule : "capital-told") : null;
    }

    // "The village of Oldport lies in northern Ruritania", "Oldport, which is located in Ruritania,", "the Lakeside Museum stands in Oldport"
    private FoundRelation? Lying(ChainMention place)
    {
        var at = place.Range.End;
        if (at + 1 < Tokens.Count && Tokens[at].Text is "," && Tokens[at + 1].Is("which"))
            at += 2;
        if (at + 1 < Tokens.Count && Tokens[at].Is("is") && Tokens[at + 1].Lower is "located" or "situated")
            at++;
        return at + 2 < Tokens.Count && Lies.Contains(Tokens[at].Lower) && Tokens[at + 1].Is("in") && WholeFrom(at + 2) is { } whole && mentions.AreNear(place, whole) && !OpenClauses.BeginAt(article, place.Range.First)
            ? FoundRelation.Between(RelationTypes.LocatedIn, place, whole, 0.8, ToldRule)
            : null;
    }

    private static readonly HashSet<string> Lies = FunctionWords.Set("lies sits stands located situated");

    private int KindBefore(ChainMention place)
    {
        var at = place.Range.First;
        return at > 0 && Tokens[at - 1].Lower is "of" or "," ? at - 2 : at - 1;
    }

    // "Oldport, a port city in northern Ruritania", "Newport, the capital of Ruritania", "Newport is the Ruritanian capital"
    private FoundRelation? Apposed(ChainMention place)
    {
        var at = place.Range.End;
        if (at + 2 >= Tokens.Count || !(Tokens[at].Text is "," or "–" or "—" or "--" || Tokens[at].Lower is "is") || !(Tokens[at + 1].Lower is "a" or "an" or "the"))
            return null;
        ChainMention? state = null;
        var end = at + 2;
        for (; end < Math.Min(at + 2 + LongestDescription, Tokens.Count) && !IsKind(end) && !IsHouse(end); end++)
        {
            if (mentions.From(end) is { NameKind: NameKind.Metonym, Chain.Type: EntityType.State, Range.Length: 1 } adjective)
                state = adjective;
            else if (!IsPlain(end))
                return null;
        }

        if (end >= Tokens.Count || !IsKind(end) && !IsHouse(end))
            return null;
        if (state is null && end + 1 < Tokens.Count && Tokens[end + 1].Lower is "in" or "of")
            state = WholeFrom(end + 2) ?? CapitalFrom(end + 2);
        var isCapital = IsCapital(end) && (end == at + 2 || Tokens[end - 1].IsCapitalised) && state?.Chain.Type == EntityType.State;
        return state is null ? null : FoundRelation.Between(isCapital ? RelationTypes.CapitalOf : RelationTypes.LocatedIn, place, state, 0.85, Tokens[place.Range.End].Is("is") ? ToldRule : "place-apposed");
    }

    // "Oldport, Ruritania's largest city", "Oldport is Ruritania's largest city", "Oldport, her hometown and Ruritania's largest city"
    private FoundRelation? OwnedApposed(ChainMention place)
    {
        var at = place.Range.End + 1;
        if (at + 3 >= Tokens.Count || !(Tokens[at - 1].Text is "," || Tokens[at - 1].Is("is")))
            return null;
        if (article.Tags[at].Penn is "PRP$" && Tokens[at + 1].Lower is "hometown" or "birthplace" && Tokens[at + 2].Is("and"))
            at += 3;
        if (mentions.From(at) is not { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Chain.Type: EntityType.State or EntityType.Place } whole || whole.Range.End >= Tokens.Count || Tokens[whole.Range.End].Kind != TokenKind.Possessive)
            return null;
        var kind = whole.Range.End + 1;
        while (kind < Tokens.Count && kind - at < LongestDescription + whole.Range.Length && IsPlain(kind) && !Kinds.Contains(Tokens[kind].Lower))
            kind++;
        return kind < Tokens.Count && Kinds.Contains(Tokens[kind].Lower) && mentions.AreNear(place, whole) ? FoundRelation.Between(RelationTypes.LocatedIn, place, whole, 0.8, Tokens[place.Range.End].Is("is") ? ToldRule : "place-apposed") : null;
    }

    // "Oldport, home of the Lakeside Temple"
    private FoundRelation? Home(ChainMention place)
    {
        var of = place.Range.First - 1;
        if (of > 2 && FunctionWords.IsDeterminer(Tokens[of].Lower))
            of--;
        return of > 2 && Tokens[of].Lower is "of" or "to" && Tokens[of - 1].Is("home") && Tokens[of - 2].Text is "," && mentions.Until(of - 2) is { Kind: MentionKind.Name, Chain.Type: EntityType.Place } city
            ? FoundRelation.Between(RelationTypes.LocatedIn, place, city, 0.75, "place-home") : null;
    }

    // "the capital, Newport"
    private ChainMention? CapitalFrom(int at) =>
        at + 3 < Tokens.Count && Tokens[at].Is("the") && IsCapital(at + 1) && Tokens[at + 2].Text is "," ? WholeFrom(at + 3) : null;

    // "Oldport in northern Ruritania", "Oldport, in Ruritania", "the Lowdale region of Ruritania"
    private FoundRelation? Inside(ChainMention place)
    {
        var at = place.Range.End;
        if (at + 2 < Tokens.Count && Kinds.Contains(Tokens[at].Lower) && Tokens[at + 1].Lower is "of" or "in")
            return WholeFrom(at + 2) is { } whole && (whole.Chain.Type == EntityType.State || IsTownOf(whole, place, at)) ? FoundRelation.Between(RelationTypes.LocatedIn, place, whole, 0.8, "place-in") : null;
        // "the Lakeside Museum in Oldport", "Lakeside hospital in Oldport", "the Lakeside power plant in Oldport", "Lakeside Square in Oldport": the
        // "London restaurant in Oslo" has but its name from London.
        if (place.Chain.Entry is null)
            at = BehindHouse(at);
        if (at + 1 < Tokens.Count && Tokens[at].Is("in") && IsStanding(at - 1) && WholeFrom(at + 1) is { } city)
            return mentions.AreNear(place, city) ? FoundRelation.Between(RelationTypes.LocatedIn, place, city, 0.75, "place-in") : null;
        if (at < Tokens.Count && Tokens[at].Text is ",")
            at++;
        // "Oldport in the north of Lowdale", "Oldport, in the province of Lowdale": a place in a place, which "in" alone does not tell.
        return at + 1 < Tokens.Count && Tokens[at].Lower is "in" && WholeFrom(at + 1) is { } state && (state.Chain.Type == EntityType.State || IsPart(at + 1, state.Range.First) || IsPartOfTown(place)) && mentions.AreNear(place, state)
            ? FoundRelation.Between(RelationTypes.LocatedIn, place, state, 0.75, "place-in") : null;
    }

    // "the district of Velt in Oldport"
    private bool IsPartOfTown(ChainMention place) => KindBefore(place) is var kind and > 0 && Tokens[kind + 1].Is("of") && PartsOfTowns.Contains(Tokens[kind].Lower);

    private int BehindHouse(int at) =>
        at + 1 < Tokens.Count && IsPlain(at) && IsHouse(at + 1) && mentions.Over(at) is null && mentions.Over(at + 1) is null ? at + 2
        : at < Tokens.Count && IsHouse(at) && mentions.Over(at) is null ? at + 1 : at;

    // "Oldport, Ruritania,", "Oldport, northern Ruritania,", "Oldport (Ruritania)": in a list of places a third would follow.
    private FoundRelation? BeforeComma(ChainMention place)
    {
        var at = place.Range.End;
        if (StateInBrackets(place) is { } beside)
            return FoundRelation.Between(RelationTypes.LocatedIn, place, beside, 0.8, "place-comma");
        if (at + 1 >= Tokens.Count || Tokens[at].Text is not "," || WholeFrom(at + 1) is not { } state || state.Range.First > at + 1 && !IsCalledWithThe(state, at + 1) && !IsOfDirection(state, at + 1))
            return null;
        Token? behind = state.Range.End < Tokens.Count ? Tokens[state.Range.End] : null;
        Token? before = place.Range.First > 0 ? Tokens[place.Range.First - 1] : null;
        var isList = before?.Text is "," || before?.Lower is "and" or "or" || behind?.Lower is "and" or "or"
            || (behind?.Text is "," && state.Range.End + 1 < Tokens.Count && (mentions.From(state.Range.End + 1) is { Chain.Type: EntityType.State or EntityType.Place } || state.Chain is { Type: EntityType.Place, Entry.Use: NameUse.Capital } && Tokens[state.Range.End + 1].Lower is "and" or "or"));
        // "in Oldport, Lowdale,": what no preposition opens and no mark closes may be told of each by itself.
        var isOpen = state.Chain.Type == EntityType.Place && (before?.Lower is not ("in" or "at" or "from" or "near" or "of" or "outside" or "to") || behind is { Kind: not TokenKind.Mark });
        return isList || isOpen || IsContinent(place) || IsWhole(place.Range.First - 1) || !mentions.AreNear(place, state) ? null : FoundRelation.Between(RelationTypes.LocatedIn, place, state, 0.8, "place-comma");
    }

    // A list of results tells a runner's state so, whose name may look like a town's: only a listed place is one there.
    private ChainMention? StateInBrackets(ChainMention place)
    {
        var open = place.Range.End;
        return place.Chain.Entry is not null && open + 2 < Tokens.Count && Tokens[open].Text is "(" && mentions.From(open + 1) is { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Chain.Type: EntityType.State } state
            && state.Range.End < Tokens.Count && Tokens[state.Range.End].Text is ")" ? state : null;
    }

    // "the capital of Lowdale, Newport,", "the largest city in Lowdale, Newport,"
    private bool IsWhole(int of) => of > 0 && Tokens[of].Lower is "of" or "in" && IsKind(of - 1);

    // "To Europe, Ruritania is": no state holds a continent.
    private bool IsContinent(ChainMention place) => Tokens[place.Range.End - 1].Lower is "europe" or "africa" or "asia" or "america";

    // "in Oldport, the Netherlands, on Monday": of "in Oldport, the Netherlands led" it is the subject.
    private bool IsCalledWithThe(ChainMention state, int the) =>
        Tokens[the].Is("the") && state.Range.First == the + 1 && state.Chain.Type == EntityType.State && (state.Range.End >= Tokens.Count || Tokens[state.Range.End].Kind == TokenKind.Mark || Tokens[state.Range.End].Is("on"));

    // "in Oldport, northern Ruritania, on Monday"
    private bool IsOfDirection(ChainMention state, int direction) =>
        Directions.Contains(Tokens[direction].Lower) && !Tokens[direction].Is("the") && state.Range.First == direction + 1 && (state.Range.End >= Tokens.Count || Tokens[state.Range.End].Kind == TokenKind.Mark);

    // "Ruritania's Lowdale", "Ruritania's eastern Lowdale"
    private FoundRelation? Owned(ChainMention place)
    {
        var at = place.Range.First;
        while (at > 0 && Directions.Contains(Tokens[at - 1].Lower))
            at--;
        return at > 1 && Tokens[at - 1].Kind == TokenKind.Possessive && mentions.Until(at - 1) is { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Chain.Type: EntityType.State or EntityType.Place } state
            ? FoundRelation.Between(RelationTypes.LocatedIn, place, state, 0.75, "place-owned")
            : null;
    }

    private ChainMention? WholeFrom(int at)
    {
        while (at < Tokens.Count && mentions.From(at) is null && (Directions.Contains(Tokens[at].Lower) || Tokens[at].Lower is "north" or "south" or "east" or "west" or "of" or "centre" or "center" || Kinds.Contains(Tokens[at].Lower) && at + 1 < Tokens.Count && Tokens[at + 1].Is("of")))
            at++;
        return mentions.From(at) is { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Chain.Type: EntityType.State or EntityType.Place } whole ? whole : null;
    }

    private bool IsPart(int first, int end) => Enumerable.Range(first, end - first).Any(at => !Tokens[at].Is("the"));

    private bool IsKind(int at) => Kinds.Contains(Tokens[at].Lower) || Plurals.Contains(Tokens[at].Lower) || IsCapital(at);

    private bool IsHouse(int at) => NameWords.Houses.Contains(Tokens[at].Lower);

    private bool IsStanding(int at) => IsHouse(at) || Landmarks.Contains(Tokens[at].Lower);

    private bool IsCapital(int at) => Tokens[at].Is("capital");

    private bool IsPlain(int at) => Tokens[at] is { IsWord: true, IsCapitalised: false } && article.Tags[at].Universal is "ADJ" or "NOUN" or "ADV" or "VERB";
}
