using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// Who holds which office where: "Ruritanian President Ana Orlova", "Ana Orlova, the head of the council,", "Orlova is the chair of
/// the council". Each office is read once, from its own place outwards: its body beside it, then its holder.
/// </summary>
internal sealed class OfficeRelations(AnnotatedArticle article, MentionIndex mentions)
{
    /// <summary>The rule of an office that "is" gives.</summary>
    public const string CopulaRule = "copula";

    private readonly OfficeSeats _seats = new(article, mentions);
    private readonly Successions _successions = new(article, mentions);
    private readonly PluralHolders _plural = new(article, mentions);

    private List<Token> Tokens => article.Tokens;

    public List<FoundRelation> Find()
    {
        var holders = new SeatHolders(article, mentions, _seats, new HolderClauses(article, mentions, _successions), _successions);
        var relations = new List<FoundRelation>();
        foreach (var office in article.Offices)
            if (_seats.Of(office) is { } seat && holders.Of(seat) is { } holder)
                relations.AddRange(Read(seat, holder));
        return relations;
    }

    private IEnumerable<FoundRelation> Read(OfficeSeat seat, SeatHolder holder)
    {
        if (holder.Mention.Chain == seat.Body.Chain || IsOfOther(seat) || IsUnheld(seat) || TypeOf(seat) is not { } type || !type.Subjects.Contains(holder.Mention.Chain.Type))
            return [];
        // "head of the council's trade unit", "the council's budget director": who leads a part works for the whole.
        var isOfPart = seat.PartEnd is not null && (type == RelationTypes.Leads || type == RelationTypes.Chairs);
        var found = new FoundRelation(
            isOfPart || type == RelationTypes.Leads && IsOfField(seat) ? RelationTypes.WorksFor : type, holder.Mention.Chain, seat.Body.Chain, WordsOf(seat), TitleOf(seat, isOfPart), IsEnded(seat, holder), holder.Confidence, IsMembers(seat) ? Validity.UndatedRule : holder.Rule);
        return Held(seat, holder, found).Concat(OfState(seat, found)).Concat(ForSeat(seat, found));
    }

    // "the Lakeside Party MP for Oldport, Ana Orlova,": whom the party's member was chosen by.
    private FoundRelation[] ForSeat(OfficeSeat seat, FoundRelation found) =>
        found.Type == RelationTypes.MemberOf && !seat.HasBodyBehind && !seat.Office.IsPlural && _seats.ConstituencyOf(seat.Office) is { } voters
            ? [found with { Type = RelationTypes.Represents, Object = voters.Chain, Evidence = found.Evidence.Around(voters.Range), Office = article.ProseOf(seat.Office.Range), Rule = "title" }]
            : [];

    // "Lowdale's Lakeside Party interior minister, Ana Orlova,": the party's name stands between the office and whose it is.
    private IEnumerable<FoundRelation> OfState(OfficeSeat seat, FoundRelation found)
    {
        var end = seat.Body.Range.First - (seat.Body.Range.First > 0 && Tokens[seat.Body.Range.First - 1].Kind == TokenKind.Possessive ? 1 : 0);
        if (!IsMembers(seat) || seat.HasBodyBehind || seat.Office.IsPlural || mentions.Until(end) is not { Chain.Type: EntityType.State or EntityType.Place } owner || end == seat.Body.Range.First && !mentions.IsAdjective(owner))
            return [];
        return seat.Office.TypeAt(owner.Chain.Type) is { } type
            ? [found with { Type = type, Object = owner.Chain, Evidence = found.Evidence.Around(owner.Range), Office = article.ProseOf(seat.Office.Range), IsEnded = seat.Office.IsFormer, Rule = "title" }]
            : [];
    }

    // What is found of one holder holds of the others of a plural, and of who takes his place.
    private IEnumerable<FoundRelation> Held(OfficeSeat seat, SeatHolder holder, FoundRelation found)
    {
        var holders = seat.Office.IsPlural && !IsOneOf(seat, holder.Mention) ? _plural.Of(holder.Mention, seat.Body, found.Evidence) : [holder.Mention];
        var held = holders.Where(one => one.Chain != seat.Body.Chain).Select(one => found with { Subject = one.Chain, Evidence = found.Evidence.Around(one.Range) });
        return holder is { Rule: Validity.LeftRule } && (_successions.SuccessorOf(holder.Mention) ?? _successions.AgentBehind(found.Evidence.Around(holder.Mention.Range))) is { } successor
            ? held.Append(found with { Subject = successor.Chain, Evidence = (successor.Range.First > found.Evidence.First ? found.Evidence with { First = Math.Min(successor.Range.First, seat.First) } : found.Evidence).Around(successor.Range), IsEnded = false, Rule = Validity.BegunRule })
            : held;
    }

    // "Ana Orlova, one of the founders of Lakeside,"
    private bool IsOneOf(OfficeSeat seat, ChainMention holder)
    {
        for (var at = holder.Range.End; at + 1 < Math.Min(seat.First, holder.Range.End + LongestAside); at++)
            if (Tokens[at].Is("one") && Tokens[at + 1].Is("of"))
                return true;
        return false;
    }

    private const int LongestAside = 6;

    // "budget director", "finance chief", but "police chief" is a title of its own and "interim director" tells no field.
    private bool IsOfField(OfficeSeat seat)
    {
        var title = seat.Office.Range.End - 1;
        // "the council's director for political affairs", "its head of environment"
        if (seat.Office.Title.Title is "director" or "head" or "chief" && !seat.HasBodyBehind && title + 1 < Tokens.Count && Tokens[title + 1].Lower is "for" or "of")
            return true;
        return seat.Office.Title.Title is "director" or "chief" or "manager" && title > 0 && title - 1 != seat.Body.Range.End - 1 && Tokens[title - 1].IsWord
            && (article.Tags[title - 1].Universal is "NOUN" or "PROPN" || Tokens[title - 1].Lower is "regional" or "local") && !Ranks.Contains(Tokens[title - 1].Lower) && !NameWords.BodyNouns.Contains(Tokens[title - 1].Lower)
            && (title - 1 >= seat.Office.Range.First || seat.Body.Range.End < title && (!mentions.IsInName(title - 1) || mentions.Over(title - 1)!.Range.First > seat.Body.Range.End));
    }

    private static readonly HashSet<string> Ranks = FunctionWords.Set("executive managing general chief acting interim founding party group company union");

    private RelationType? TypeOf(OfficeSeat seat)
    {
        var type = IsMembers(seat) ? RelationTypes.MemberOf : seat.Office.TypeAt(seat.Body.Chain.Type);
        // "Ruritanian painter" tells of which state somebody is, "Ruritania expert" and "painter for the Ruritanians" do not.
        return type is null || type == RelationTypes.CitizenOf && !IsDemonymOf(seat.Body, seat.Office) || !type.Objects.Contains(seat.Body.Chain.Type) ? null : type;
    }

    // "The Lakeside Party's interior minister": no office of the party's, and a former minister may still belong to it.
    private bool IsMembers(OfficeSeat seat) => (seat.Office.IsOfGovernment || seat.Office.Title.Title is "opposition leader") && mentions.IsParty(seat.Body.Chain);

    private bool IsEnded(OfficeSeat seat, SeatHolder holder)
    {
        var isJoinedFormer = seat.Joined is { IsFormer: true } joined && !IsCurrent(seat.Office) && !(joined.IsOfGovernment && seat.Body.Chain.Type == EntityType.Organization);
        return !IsMembers(seat) && (seat.Office.IsFormer || IsFormerBeforeField(seat) || isJoinedFormer || holder.IsEnded || IsPredecessors(seat.Office));
    }

    // "former Lakeside University history professor", "a former central bank governor"
    private bool IsFormerBeforeField(OfficeSeat seat) =>
        seat.First > 0 && seat.Body.Range.First == seat.First && seat.Body.Range.End <= seat.Office.Range.First && OfficeWords.Former.Contains(Tokens[seat.First - 1].Lower);

    // "Former Ruritanian President": the words that prove it say that it is over.
    private TokenRange WordsOf(OfficeSeat seat)
    {
        var first = seat.First;
        while ((seat.Office.IsFormer || IsFormerBeforeField(seat)) && first > 0 && (OfficeWords.Former.Contains(Tokens[first - 1].Lower) || OfficeWords.IsFormer(Tokens[first - 1].Lower)))
            first--;
        return new TokenRange(first, seat.End).Around(seat.Body.Range);
    }

    private string? TitleOf(OfficeSeat seat, bool isOfPart) => IsMembers(seat)
        ? null
        : OfficeWords.WithoutFormer(article.ProseOf(isOfPart ? seat.Office.Range with { End = seat.PartEnd!.Value } : WithoutBody(seat.Office.Range, seat.Body)));

    // "Ruritanian painter", "US senator"; a "US expert" may be one on it.
    private bool IsDemonymOf(ChainMention body, OfficeMention office) =>
        body.Range.End == office.Range.First && (body.NameKind == NameKind.Metonym || mentions.IsAdjective(body) && office.Title.Title is not ("expert" or "analyst" or "correspondent" or "historian"));

    // "The former mayor and current head of the council": no council has a mayor, so the body is the other office's alone.
    private bool IsOfOther(OfficeSeat seat) =>
        seat.Office.IsOfGovernment && seat.Body.Chain.Type == EntityType.Organization
        && (seat.Joined is { } joined && seat.Body.Range.First < joined.Range.First || seat.HasBodyBehind && _seats.JoinedBehind(seat.Office.Range.End) is not null);

    // "former mayor and current head of the council"
    private bool IsCurrent(OfficeMention office) =>
        office.Range.First > 0 && Tokens[office.Range.First - 1].Lower is "current" or "new" or "now" or "the" or "a" or "an";

    // "Ruritania's next president", "the incoming Ruritanian president", "president-elect of the council", "Ruritania's premier designate", "its alleged head".
    private bool IsUnheld(OfficeSeat seat)
    {
        var office = seat.Office;
        // "has been premier or president of Ruritania": which of them, nobody says.
        if (office.Range.End < Tokens.Count && Tokens[office.Range.End].Is("or") && article.OfficeFrom(office.Range.End + 1) is not null)
            return true;
        if (Tokens[office.Range.End - 1].Lower.EndsWith("-elect", StringComparison.Ordinal) || office.Range.End < Tokens.Count && OfficeWords.Candidacies.Contains(Tokens[office.Range.End].Lower))
            return true;
        for (var at = office.Range.First - 1; at >= Math.Max(0, Math.Min(seat.First, office.Range.First) - 1); at--)
            if (OfficeWords.ToCome.Contains(Tokens[at].Lower) || OfficeWords.Unheld.Contains(Tokens[at].Lower) && !(Tokens[at].Is("shadow") && IsMembers(seat)))
                return true;
        return false;
    }

    // "Belk's predecessor as head of the council, Ana Orlova,"
    private bool IsPredecessors(OfficeMention office) =>
        office.Range.First > 1 && Tokens[office.Range.First - 1].Is("as") && Tokens[office.Range.First - 2].Is("predecessor");

    private static TokenRange WithoutBody(TokenRange office, ChainMention body) =>
        body.Range.First <= office.First && body.Range.End > office.First ? office with { First = body.Range.End } : office;
}
