using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// What stands beside a name and tells where it belongs: "Ruritanian painter Ana Orlova", "Ana Orlova of the Lakeside Institute",
/// "Lakeside Bank's Ana Orlova", "Ruritania's Lakeside Bank", "Ruritania's Interior Ministry", "Karst, a research company in Oldport",
/// "Lakeside Bank's Oldport headquarters".
/// </summary>
internal sealed class ModifierRelations(AnnotatedArticle article, MentionIndex mentions)
{
    // "The Ruritanian painter and sculptor Ana Orlova": so many words stand between the adjective and the name.
    private const int LongestDescription = 3;

    private const int LongestApposition = 6;

    /// <summary>The rule of a house that stands at a larger one.</summary>
    public const string HouseAtRule = "house-at";

    private static readonly HashSet<string> Seats = FunctionWords.Set("headquarters hq head-office");

    private readonly DescribedBodies _bodies = new(article, mentions);
    private readonly OwnStates _own = new(article, mentions);

    private List<Token> Tokens => article.Tokens;

    public List<FoundRelation> Find()
    {
        var relations = new List<FoundRelation>();
        foreach (var mention in article.Mentions)
        {
            if (mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person })
                Add(CitizenOf(mention), WorksFor(mention), OwnedBy(mention), LivesIn(mention));
            else if (mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization })
                Add(BasedIn(mention) ?? Inside(mention) ?? Apposed(mention) ?? OfState(mention), At(mention) ?? OwnedByBody(mention));
        }

        return relations;

        void Add(params ReadOnlySpan<FoundRelation?> found)
        {
            foreach (var one in found)
                if (one is not null)
                    relations.Add(one);
        }
    }

    // Who is described by a noun of bodies is no person, whatever the name looks like.
    private FoundRelation? CitizenOf(ChainMention person)
    {
        if ((OwnerOf(person) ?? BehindOf(person) ?? Called(person)) is { } named)
            return FoundRelation.Between(RelationTypes.CitizenOf, person, named, 0.7, "name-of-state");
        if (Described(person) is not { Chain.Type: EntityType.State } state
            || HoldsOffice(state.Range.End, person.Range.First) && !IsOfField(state.Range.End, person.Range.First) || Enumerable.Range(state.Range.End, person.Range.First - state.Range.End).Any(at => NameWords.BodyNouns.Contains(Tokens[at].Lower)))
            return null;
        return FoundRelation.Between(RelationTypes.CitizenOf, person, state, 0.75, "demonym");
    }

    // "Ruritania's Ana Orlova"; a short name alone may be the state's anything.
    private ChainMention? OwnerOf(ChainMention person)
    {
        var at = person.Range.First;
        return at > 1 && person.Range.Length > 1 && Tokens[at - 1].Kind == TokenKind.Possessive ? StateAt(mentions.Until(at - 1), person) : null;
    }

    // "Ana Orlova of Ruritania", "Ana Orlova, a lawmaker from Ruritania"
    private ChainMention? BehindOf(ChainMention person)
    {
        var at = person.Range.End;
        if (person.Range.Length == 1 || at + 1 >= Tokens.Count)
            return null;
        if (Tokens[at].Lower is "of" or "from")
            return StateAt(mentions.From(at + 1), person);
        if (Tokens[at].Text is not "," || Tokens[at + 1].Lower is not ("a" or "an"))
            return null;
        var end = at + 2;
        while (end < Tokens.Count && end - at < LongestApposition && Tokens[end].IsWord && (article.Tags[end].Universal is "NOUN" or "ADJ" or "PROPN" || article.Dependencies[end].Label is "amod"))
            end++;
        return end + 1 < Tokens.Count && end > at + 2 && Tokens[end].Is("from") && StateAt(mentions.From(end + 1), person) is { } home && !OpeningPhrases.EndBefore(article, mentions, person, home.Range.End) ? home : null;
    }

    // "Ana Orlova, a Ruritanian, won", "Ana Orlova is Ruritanian."
    private ChainMention? Called(ChainMention person)
    {
        var at = person.Range.End;
        if (at + 2 >= Tokens.Count || !(Tokens[at].Text is "," || Tokens[at].Lower is "is" or "was"))
            return null;
        var first = Tokens[at + 1].Lower is "a" or "an" ? at + 2 : at + 1;
        return (first > at + 1 || Tokens[at].IsWord) && mentions.From(first) is { Kind: MentionKind.Name, NameKind: NameKind.Metonym, Chain.Type: EntityType.State } state
            && state.Range.End < Tokens.Count && Tokens[state.Range.End].Text is "," or "." or ";" && mentions.AreNear(state, person) && World.Default.Find(Tokens[first].Text) is null or { Use: NameUse.Demonym } ? state : null;
    }

    private ChainMention? StateAt(ChainMention? mention, ChainMention person) =>
        mention is { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Chain.Type: EntityType.State } && mentions.AreNear(mention, person) ? mention : null;

    // A title's own rule reads who holds it.
    private bool HoldsOffice(int first, int end) => !article.OfficesIn(first, end).IsEmpty;

    // "the Ruritanian civil rights lawyer Ana Orlova": words between leave what only tells of a citizen to the adjective.
    private bool IsOfField(int first, int end)
    {
        foreach (var office in article.OfficesIn(first, end))
            if (office.Range.First == first || office.TypeAt(EntityType.State) != RelationTypes.CitizenOf)
                return false;
        return true;
    }

    private FoundRelation? WorksFor(ChainMention person)
    {
        var at = person.Range.End;
        // "Ana Orlova, 54, of the Lakeside Institute,"
        if (at + 2 < Tokens.Count && Tokens[at].Text is "," && Tokens[at + 1].Kind == TokenKind.Number && Tokens[at + 2].Text is ",")
            at += 2;
        if (at < Tokens.Count && Tokens[at].Text is ",")
            at++;
        var isApposed = at > person.Range.End;
        // "Ana Orlova at an EU meeting": behind "a" a body's name tells of something else.
        if (at + 1 >= Tokens.Count || Tokens[at].Lower is not ("of" or "from" or "at") && !(isApposed && Tokens[at].Is("with")) || isApposed && Tokens[at].Is("at") || Tokens[at + 1].Lower is "a" or "an")
            return null;
        return (_bodies.From(at + 1) ?? mentions.QuotedBodyFrom(at + 1) ?? (Tokens[at].Is("at") ? null : mentions.PartyFrom(at + 1))) is { } body && mentions.AreNear(person, body)
            && !(isApposed && Tokens[at].Lower is "from" or "with" && body.Range.End < Tokens.Count && Tokens[body.Range.End].Kind != TokenKind.Mark)
            && FoundRelation.Between(IsPoliticiansGroup(person, body) ? RelationTypes.MemberOf : Belonging(body), person, body, 0.75, "name-of-body") is { } found
            ? found with { IsEnded = Tokens[at].Is("from") && IsTakenAway(person.Range.First) }
            : null;
    }

    // "Mayor Ana Orlova, of the Civic Union,", "councilwoman Ana Orlova of Forward Together": whom voters choose is no union's employee.
    private bool IsPoliticiansGroup(ChainMention person, ChainMention body) =>
        person.Range.First > 0 && body.Chain.Entry is null && PoliticalGroups.Contains(Tokens[body.Range.End - 1].Lower)
        && article.OfficeUntil(Tokens[person.Range.First - 1].Text == "," ? person.Range.First - 1 : person.Range.First) is { IsFormer: false } office && (office.IsOfGovernment || office.TypeAt(EntityType.Organization) == RelationTypes.MemberOf);

    private static readonly HashSet<string> PoliticalGroups = FunctionWords.Set("union alliance bloc coalition front league list movement");

    // "signed striker Ana Orlova from Karst": she plays there no longer.
    private bool IsTakenAway(int first)
    {
        for (var at = first - 1; at >= Math.Max(0, first - LongestApposition) && Tokens[at].Kind != TokenKind.Mark; at--)
            if (Takings.Contains(Tokens[at].Lower))
                return true;
        return false;
    }

    private static readonly HashSet<string> Takings = FunctionWords.Set("sign signs signed signing hire hires hired hiring poach poached lure lured recruit recruited recruiting sold");

    // "Lakeside Bank's Ana Orlova", "the Lakeside Party's Orlova"; a short name alone may be the bank's anything.
    private FoundRelation? OwnedBy(ChainMention person)
    {
        var at = person.Range.First;
        return at > 1 && Tokens[at - 1].Kind == TokenKind.Possessive && mentions.Until(at - 1) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } body && (person.Range.Length > 1 || mentions.IsParty(body.Chain) && person.Chain.Name.Contains(' ', StringComparison.Ordinal)) && mentions.AreNear(person, body)
            ? FoundRelation.Between(Belonging(body), person, body, 0.7, "body-of-name")
            : null;
    }

    // "Oldport-based lawyer Ana Orlova", "Ana Orlova, an Oldport-based lawyer,"
    private FoundRelation? LivesIn(ChainMention person)
    {
        var first = person.Range.First;
        while (first > 0 && person.Range.First - first < LongestDescription && IsPlain(first - 1) && !Tokens[first - 1].Is("based"))
            first--;
        var behind = person.Range.End + 2;
        if (Resident(person) is { } home)
            return home;
        var place = first < person.Range.First && BasedUntil(first) is { } before ? before
            : behind < Tokens.Count && Tokens[behind - 2].Text is "," && Tokens[behind - 1].Lower is "a" or "an" && mentions.From(behind) is { } apposed && BasedUntil(apposed.Range.End + 2) == apposed ? apposed
            : null;
        return place is not null && mentions.AreNear(person, place)
            ? new FoundRelation(RelationTypes.BasedIn, person.Chain, place.Chain, new TokenRange(Math.Min(person.Range.First, place.Range.First), Math.Max(person.Range.End, place.Range.End + 2)), null, false, 0.75, "based")
            : null;
    }

    // "Oldport resident Ana Orlova", "Ana Orlova, a resident of Oldport,", "Ana Orlova, an Oldport resident,"
    private FoundRelation? Resident(ChainMention person)
    {
        var at = person.Range.First - 1;
        if (at > 0 && Tokens[at].Is("resident") && mentions.Until(at) is { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Chain.Type: EntityType.Place or EntityType.State } before && mentions.AreNear(person, before)
            && !(before.Range.First > 0 && OfficeWords.Former.Contains(Tokens[before.Range.First - 1].Lower)))
            return FoundRelation.Between(RelationTypes.BasedIn, person, before, 0.75, "resident");
        at = person.Range.End + 2;
        if (at + 1 >= Tokens.Count || Tokens[at - 2].Text is not "," || !(Tokens[at - 1].Lower is "a" or "an"))
            return null;
        if (Tokens[at].Is("longtime") || Tokens[at].Is("lifelong"))
            at++;
        var isBehind = at + 2 < Tokens.Count && Tokens[at].Is("resident") && Tokens[at + 1].Is("of");
        return mentions.From(isBehind ? at + 2 : at) is { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Chain.Type: EntityType.Place or EntityType.State } place && mentions.AreNear(person, place)
            && (isBehind || place.Range.End < Tokens.Count && Tokens[place.Range.End].Is("resident")) && FoundRelation.Between(RelationTypes.BasedIn, person, place, 0.75, "resident") is { } found
            ? found with { Evidence = found.Evidence with { End = isBehind ? place.Range.End : place.Range.End + 1 } }
            : null;
    }

    // The place before "-based" that ends at a token.
    private ChainMention? BasedUntil(int end) =>
        end > 2 && end <= Tokens.Count && Tokens[end - 1].Is("based") && Tokens[end - 2].Text is "-" && mentions.Until(end - 2) is { Kind: MentionKind.Name, Chain.Type: EntityType.Place or EntityType.State } place ? place : null;

    private RelationType Belonging(ChainMention body) => mentions.IsParty(body.Chain) ? RelationTypes.MemberOf : RelationTypes.WorksFor;

    private FoundRelation? BasedIn(ChainMention body)
    {
        var at = body.Range.First;
        var plain = at;
        while (plain > 0 && at - plain < LongestDescription && IsPlain(plain - 1))
            plain--;
        // "Ruritania's "Lakeside Bank""
        if (plain > 1 && plain == at && Tokens[plain - 1].Text is "\"" or "“" && Tokens[plain - 2].Kind == TokenKind.Possessive)
            plain--;
        // "Oldport-based airline Karst"
        var owner = BasedUntil(plain) is { } seat ? seat
            : plain > 0 && Tokens[plain - 1].Kind == TokenKind.Possessive ? mentions.Until(plain - 1)
            : Described(body);
        // "Ruritania said its Interior Ministry would act"
        if (owner is null && StateBodies.IsOne(Tokens, body.Range) && _own.At(plain - 1) is { } own)
            return FoundRelation.Between(RelationTypes.PartOf, body, own, 0.7, "owner-state");
        // "Lowdale's Lakeside Party interior minister": the office is whose the owner is told of.
        if (owner is not { Kind: MentionKind.Name, Chain.Type: EntityType.State or EntityType.Place } || mentions.IsParty(body.Chain) && HoldsOffice(body.Range.First, body.Range.End + 1))
            return null;
        // "Norway's Council of Europe presidency": its place in the body, which many belong to.
        if (body.Range.End < Tokens.Count && MembersParts.Contains(Tokens[body.Range.End].Lower))
            return null;
        return owner.Chain.Type == EntityType.State && StateBodies.IsOne(article.Tokens, body.Range)
            ? FoundRelation.Between(RelationTypes.PartOf, body, owner, 0.75, "owner-state")
            : FoundRelation.Between(RelationTypes.BasedIn, body, owner, 0.7, "owner-place");
    }

    private static readonly HashSet<string> MembersParts = FunctionWords.Set("presidency chairmanship chair membership accession seat mission ambassador representative envoy commissioner delegation delegate bid vote veto contribution contributions partner partners ally allies obligations commitments");

    // "the University of Oldport (UO) in northern Ruritania", "the startup Karst in Oldport", "Lakeside Bank's headquarters in Oldport", "the headquarters of Lakeside Bank in Oldport": what has a
    // house or is said to be a firm stands where it is said to be; others may only act there.
    private FoundRelation? Inside(ChainMention body)
    {
        var at = body.Range.End;
        if (at + 2 < Tokens.Count && Tokens[at].Text is "(" && Tokens[at + 2].Text is ")")
            at += 3;
        var seat = at < Tokens.Count && Tokens[at].Kind == TokenKind.Possessive ? at + 1 : at;
        // "Lakeside Bank's Oldport headquarters"
        if (seat < Tokens.Count && mentions.From(seat) is { Kind: MentionKind.Name, Chain.Type: EntityType.Place } city && city.Range.End < Tokens.Count && Seats.Contains(Tokens[city.Range.End].Lower))
            return FoundRelation.Between(RelationTypes.BasedIn, body, city, 0.75, "house-in");
        // "the Oldport headquarters of Lakeside Bank"
        var of = body.Range.First - (body.Range.First > 0 && FunctionWords.IsDeterminer(Tokens[body.Range.First - 1].Lower) ? 2 : 1);
        var isSeatOf = of > 1 && Tokens[of].Is("of") && Seats.Contains(Tokens[of - 1].Lower);
        if (isSeatOf && mentions.Until(of - 1) is { Kind: MentionKind.Name, Chain.Type: EntityType.Place } town && mentions.AreNear(town, body))
            return FoundRelation.Between(RelationTypes.BasedIn, body, town, 0.75, "house-in");
        var isSeatBehind = seat < Tokens.Count && Seats.Contains(Tokens[seat].Lower);
        var hasSeat = isSeatBehind || isSeatOf;
        if (isSeatBehind)
            at = seat + 1;
        // "Lakeside University, in Oldport,"
        var isAside = at < Tokens.Count && Tokens[at].Text is ",";
        if (isAside)
            at++;
        if (at + 1 >= Tokens.Count || Tokens[at].Lower is not "in" || !hasSeat && !IsHouse(body.Range))
            return null;
        return PlaceFrom(at + 1) is { } place && mentions.AreNear(body, place) && (!isAside || mentions.IsClosed(place)) ? FoundRelation.Between(RelationTypes.BasedIn, body, place, 0.75, "house-in") : null;
    }

    private static readonly HashSet<string> Centres = FunctionWords.Set("center centre archive archives");

    private bool IsHouse(TokenRange body) => Enumerable.Range(body.First, body.Length).Any(word => NameWords.Houses.Contains(Tokens[word].Lower) || Centres.Contains(Tokens[word].Lower)) || body.First > 0 && NameWords.BodyNouns.Contains(Tokens[body.First - 1].Lower);

    // "Karst of Ruritania": of what has a longer name, it is the name that goes on.
    private FoundRelation? OfState(ChainMention body)
    {
        var at = body.Range.End;
        return body is { Range.Length: 1, Chain.Entry: null } && at + 1 < Tokens.Count && Tokens[at].Is("of") && mentions.From(at + 1) is { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Chain.Type: EntityType.State } state
            && !StateBodies.IsOne(Tokens, body.Range) && mentions.AreNear(body, state) && !(state.Range.End < Tokens.Count && Tokens[state.Range.End].Kind == TokenKind.Possessive)
            ? FoundRelation.Between(RelationTypes.BasedIn, body, state, 0.7, "body-of-state-named")
            : null;
    }

    // "Karst, a research company in Oldport,"
    private FoundRelation? Apposed(ChainMention body)
    {
        var at = body.Range.End;
        if (at + 3 >= Tokens.Count || Tokens[at].Text is not "," || !(Tokens[at + 1].Lower is "a" or "an"))
            return null;
        var end = at + 2;
        while (end < Tokens.Count && end - at < LongestApposition && IsPlain(end))
            end++;
        return end + 1 < Tokens.Count && Tokens[end].Lower is "in" or "from" && NameWords.BodyNouns.Contains(Tokens[end - 1].Lower) && PlaceFrom(end + 1) is { } place && mentions.AreNear(body, place)
            ? FoundRelation.Between(RelationTypes.BasedIn, body, place, 0.75, "body-apposed-in")
            : null;
    }

    private ChainMention? PlaceFrom(int first)
    {
        // "The Hague" begins with one of its own; "in the northern city of Oldport"
        while (first < Tokens.Count && mentions.From(first) is null && (FunctionWords.IsDeterminer(Tokens[first].Lower) || IsPlain(first) || Tokens[first].Is("of") && NameWords.PlaceNouns.Contains(Tokens[first - 1].Lower)))
            first++;
        return mentions.From(first) is { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Chain.Type: EntityType.State or EntityType.Place } place ? place : null;
    }

    // "the Lakeside Institute at the University of Oldport"
    private FoundRelation? At(ChainMention body)
    {
        var at = body.Range.End;
        return at + 1 < Tokens.Count && Tokens[at].Is("at") && IsHouse(body.Range) && mentions.FromDeterminer(at + 1) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } whole && IsHouse(whole.Range) && mentions.AreNear(body, whole)
            ? FoundRelation.Between(RelationTypes.PartOf, body, whole, 0.75, HouseAtRule)
            : null;
    }

    // "the Lakeside Union's Trade Commission"
    private FoundRelation? OwnedByBody(ChainMention body)
    {
        var at = body.Range.First;
        return at > 1 && Tokens[at - 1].Kind == TokenKind.Possessive && NameWords.OrganizationHeads.Contains(Tokens[body.Range.End - 1].Lower) && !mentions.IsParty(body.Chain)
            && mentions.Until(at - 1) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } whole && mentions.AreNear(body, whole)
            ? FoundRelation.Between(RelationTypes.PartOf, body, whole, 0.7, "body-of-body")
            : null;
    }

    private bool IsPlain(int at) => Tokens[at] is { IsWord: true } && (!Tokens[at].IsCapitalised || Tokens[at].Text is "NGO") && (article.Tags[at].Universal is "NOUN" or "ADJ" || NameWords.BodyNouns.Contains(Tokens[at].Lower));

    /// <summary>The adjective of a state, or the place, that stands before a name or before the plain words that describe it.</summary>
    private ChainMention? Described(ChainMention name)
    {
        var at = name.Range.First;
        for (var words = 0; words <= LongestDescription && at > 0; words++, at--)
        {
            // "the Oldport newspaper Karst": before "Oldport Karst" the place is no adjective.
            if (mentions.Until(at) is { } mention)
                return mention.Kind == MentionKind.Name && (mentions.IsAdjective(mention) || mention.Chain.Type == EntityType.Place && name.Chain.Type == EntityType.Organization && at < name.Range.First && NameWords.BodyNouns.Contains(Tokens[name.Range.First - 1].Lower)) && mentions.AreNear(mention, name) ? mention : null;
            if (!IsPlain(at - 1) && !(Tokens[at - 1].Is("and") && at < name.Range.First && at > 1 && IsPlain(at - 2)))
                return null;
        }

        return null;
    }
}
