using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Relations;

/// <summary>
/// Who holds which office where: "Ruritanian President Ana Orlova", "Ana Orlova, the head of the council,", "Orlova is the chair of
/// the council". Each office is read once, from its own place outwards: its body beside it, then its holder.
/// </summary>
internal sealed class OfficeRelations(AnnotatedArticle article, MentionIndex mentions)
{
    /// <summary>The rule of an office that "is" gives.</summary>
    public const string CopulaRule = "copula";

    private const int MostPlainWords = 3;
    private const int LongestField = 10;
    private const int MostHolders = 8;
    private const int MostJoints = 3;
    private readonly Backshift _backshift = new(article);

    private List<Token> Tokens => article.Tokens;

    public IEnumerable<FoundRelation> Find() => article.Offices.SelectMany(Read);

    private IEnumerable<FoundRelation> Read(OfficeMention office)
    {
        var (first, body) = BodyBefore(office);
        var joined = JoinedBefore(office);
        if (body is null && joined is not null && BodyBehind(office.Range.End).Body is null)
            (first, body) = BodyBefore(joined);
        var end = office.Range.End;
        if (body is null || IsField(body, office, first) && BodyBehind(end).Body is { Chain.Type: EntityType.Organization })
            (end, body) = BodyBehind(end);
        end = BehindNouns(body, end);
        // "Foreign Minister Ana Orlova of Ruritania"
        if (body is null && PersonFrom(end) is { } titled)
            (_, body) = BodyBehind(titled.Range.End);
        if (body is null)
            return [];
        var part = PartEnd(office, body);
        end = Math.Max(end, part ?? 0);
        if (Holder(first, end, body.Range.First >= office.Range.End) is not { } holder || holder.Mention.Chain == body.Chain)
            return [];
        if (IsOfOther(office, joined, body))
            return [];
        var isFormer = office.IsFormer || joined is { IsFormer: true } && !IsCurrent(office) && !(joined.IsOfGovernment && body.Chain.Type == EntityType.Organization);
        // "Ruritanian painter" tells of which state somebody is, "Ruritania expert" and "painter for the Ruritanians" do not.
        var isMember = office.IsOfGovernment && BodyKinds.IsParty(body.Chain);
        if ((isMember ? RelationTypes.MemberOf : office.TypeAt(body.Chain.Type)) is not { } type || (type == RelationTypes.CitizenOf && !IsDemonymOf(body, office)) || !type.Subjects.Contains(holder.Mention.Chain.Type) || !type.Objects.Contains(body.Chain.Type))
            return [];
        if (IsUnheld(office, first))
            return [];
        // "Former Ruritanian President": the words that prove it say that it is over.
        while (office.IsFormer && first > 0 && (OfficeWords.Former.Contains(Tokens[first - 1].Lower) || OfficeWords.IsFormer(Tokens[first - 1].Lower)))
            first--;
        // "head of the council's trade unit": who leads a part works for the whole.
        var isOfPart = part is not null && (type == RelationTypes.Leads || type == RelationTypes.Chairs);
        if (isOfPart)
            type = RelationTypes.WorksFor;
        var words = new TokenRange(Math.Min(first, body.Range.First), Math.Max(end, body.Range.End));
        // "The Lakeside Party's interior minister": no office of the party's, and a former minister may still belong to it.
        var title = isMember ? null : OfficeWords.WithoutFormer(article.SpanOf(isOfPart ? office.Range with { End = part!.Value } : WithoutBody(office.Range, body)).Cut(article.Text));
        var holders = office.IsPlural ? HoldersOfPlural(holder.Mention, body, words) : [holder.Mention];
        var held = holders.Where(one => one.Chain != body.Chain).Select(one => new FoundRelation(
            type, one.Chain, body.Chain, new TokenRange(Math.Min(one.Range.First, words.First), Math.Max(one.Range.End, words.End)), title, !isMember && (isFormer || holder.IsEnded || IsPredecessors(office)), holder.Confidence, isMember ? Validity.UndatedRule : holder.Rule));
        return holder.Rule == CopulaRule && holder.IsEnded && SuccessorOf(holder.Mention) is { } successor
            ? held.Append(new FoundRelation(type, successor.Chain, body.Chain, words with { First = successor.Range.First }, title, false, holder.Confidence, Validity.BegunRule))
            : held;
    }

    // "Ruritanian painter", "US senator"; a "US expert" may be one on it.
    private bool IsDemonymOf(ChainMention body, OfficeMention office) =>
        body.Range.End == office.Range.First && (body.NameKind == NameKind.Metonym || mentions.IsAdjective(body) && office.Title.Title is not ("expert" or "analyst" or "correspondent" or "historian"));

    // "The former mayor and current head of the council": no council has a mayor, so the body is the other office's alone.
    private bool IsOfOther(OfficeMention office, OfficeMention? joined, ChainMention body) =>
        office.IsOfGovernment && body.Chain.Type == EntityType.Organization
        && (joined is not null && body.Range.First < joined.Range.First || body.Range.First >= office.Range.End && JoinedBehind(office.Range.End) is not null);

    // "the former mayor and head of the council": what is joined to an office right before it; null where there is none.
    private OfficeMention? JoinedBefore(OfficeMention office)
    {
        var at = WithoutArticle(office.Range.First);
        return at > 1 && Tokens[at - 1].Is("and") ? article.OfficeUntil(at - 1) : null;
    }

    // "former mayor and current head of the council"
    private bool IsCurrent(OfficeMention office) =>
        office.Range.First > 0 && Tokens[office.Range.First - 1].Lower is "current" or "new" or "now" or "the" or "a" or "an";

    // "Ruritania's next president", "the incoming Ruritanian president", "president-elect of the council", "Ruritania's premier designate", "its alleged head".
    private bool IsUnheld(OfficeMention office, int first)
    {
        if (Tokens[office.Range.End - 1].Lower.EndsWith("-elect", StringComparison.Ordinal) || office.Range.End < Tokens.Count && OfficeWords.Candidacies.Contains(Tokens[office.Range.End].Lower))
            return true;
        for (var at = office.Range.First - 1; at >= Math.Max(0, Math.Min(first, office.Range.First) - 1); at--)
            if (OfficeWords.ToCome.Contains(Tokens[at].Lower) || OfficeWords.Unheld.Contains(Tokens[at].Lower))
                return true;
        return false;
    }

    // "Belk's predecessor as head of the council, Ana Orlova,"
    private bool IsPredecessors(OfficeMention office) =>
        office.Range.First > 1 && Tokens[office.Range.First - 1].Is("as") && Tokens[office.Range.First - 2].Is("predecessor");

    // "directors Ana Orlova and Odo Lisk", "Orlova and Lisk, directors of Lakeside,". "For Ana Orlova, directors of Lakeside" tells of others,
    // and in "Ruritanian and Quellish presidents" nobody holds each office.
    private IEnumerable<ChainMention> HoldersOfPlural(ChainMention holder, ChainMention body, TokenRange words)
    {
        var holders = ListFrom(holder) ?? ListUntil(holder);
        var isOpen = holder.Range.End < words.First && Tokens[holder.Range.End].Text is "," && words.End < Tokens.Count && Tokens[words.End].Kind != TokenKind.Mark;
        return holders is null || isOpen || IsOneOfSeveral(body) ? [] : holders;
    }

    private bool IsOneOfSeveral(ChainMention body) =>
        body.Range.First > 0 && Tokens[body.Range.First - 1].Lower is "and" or "or"
        || AfterJoint(body.Range.End) is { } next && mentions.From(next) is { Chain.Type: not EntityType.Person };

    /// <summary>The persons of a list that begins with one and ends behind "and"; null where it is no list.</summary>
    private List<ChainMention>? ListFrom(ChainMention person)
    {
        var list = new List<ChainMention> { person };
        for (var end = person.Range.End; list.Count < MostHolders && AfterJoint(end) is { } next && PersonFrom(next) is { } joined; end = joined.Range.End)
        {
            list.Add(joined);
            if (Tokens[next - 1].Is("and"))
                return list;
        }

        return null;
    }

    /// <summary>The persons of a list whose last, behind "and", is this one; null where it is no list.</summary>
    private List<ChainMention>? ListUntil(ChainMention person)
    {
        var at = person.Range.First;
        if (at < 2 || !Tokens[at - 1].Is("and"))
            return null;
        var list = new List<ChainMention> { person };
        for (at -= Tokens[at - 2].Text is "," ? 2 : 1; list.Count < MostHolders && PersonUntil(at) is { } joined; at = joined.Range.First - 1)
        {
            list.Insert(0, joined);
            if (joined.Range.First == 0 || Tokens[joined.Range.First - 1].Text is not ",")
                break;
        }

        return list.Count > 1 ? list : null;
    }

    // Behind "," or "and" or both.
    private int? AfterJoint(int end)
    {
        var at = end;
        if (at < Tokens.Count && Tokens[at].Text is ",")
            at++;
        if (at < Tokens.Count && Tokens[at].Is("and"))
            at++;
        return at > end ? at : null;
    }

    private static TokenRange WithoutBody(TokenRange office, ChainMention body) =>
        body.Range.First < office.First && body.Range.End > office.First ? office with { First = body.Range.End } : office;

    // "Ruritanian President", "Ruritania's president", "council spokesman"; "former" may stand between or before.
    private (int First, ChainMention? Body) BodyBefore(OfficeMention office)
    {
        // "European Parliament President": the field is the end of a body's name.
        for (var end = office.Range.End - 1; end > office.Range.First; end--)
            if (mentions.Until(end) is { Chain.Type: EntityType.Organization } named && named.Range.First < office.Range.First)
                return (named.Range.First, named);
        var at = FirstOf(office);
        // "Lakeside Trade Council (LTC) chair"
        if (at > 2 && Tokens[at - 1].Text is ")" && Tokens[at - 3].Text is "(" && mentions.Until(at - 3) is { Chain.Type: EntityType.Organization } spelled)
            return (spelled.Range.First, spelled);
        var owner = at > 0 && Tokens[at - 1].Kind == TokenKind.Possessive ? at - 1 : at;
        // "Ruritania's embattled interim president"
        if (owner == at && PlainWordsUntil(at, withParticiples: true) is var described && described > 0 && Tokens[described - 1].Kind == TokenKind.Possessive)
            (at, owner) = (described, described - 1);
        // "Lakeside union confederation leader"
        var noun = owner;
        while (noun > 0 && owner - noun < MostPlainWords && NameWords.BodyNouns.Contains(Tokens[noun - 1].Lower))
            noun--;
        if (noun < owner && owner == at && mentions.Until(noun) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } called)
            return (called.Range.First, called);
        // "EU Enlargement Commissioner": the word between looks like a body of its own.
        if (owner == at && mentions.Until(at) is { Chain: { Type: EntityType.Organization, Entry: null }, Range: { Length: 1, First: var field } } && field > 0 && mentions.Until(field) is { Kind: MentionKind.Name, Chain: { Type: EntityType.Organization, Entry: not null } } listed)
            return (listed.Range.First, listed);
        return mentions.Until(owner) is { Chain.Type: EntityType.State or EntityType.Organization or EntityType.Place or EntityType.Person } body
            && (body.Chain.Type != EntityType.Person || owner < at || office.CanBeOfPerson)
            ? (body.Range.First, body)
            : (at, null);
    }

    private int FirstOf(OfficeMention office)
    {
        var at = office.Range.First;
        while (at > 0 && (OfficeWords.Former.Contains(Tokens[at - 1].Lower) || Tokens[at - 1].Lower is "new" or "current" or "acting" or "longtime"))
            at--;
        return at;
    }

    // "Africa director of the Lakeside Institute": the place is the field, the body stands behind; an envoy is his own state's.
    private static bool IsField(ChainMention body, OfficeMention office, int first) =>
        body.Chain.Type is EntityType.State or EntityType.Place && body.Range.End == office.Range.First && body.Range.First == first
        && office.TypeAt(EntityType.Organization) is { } type && type != RelationTypes.Represents;

    /// <summary>Where the plain words before a token begin: "embattled interim", "International" before "President".</summary>
    private int PlainWordsUntil(int end, bool withParticiples)
    {
        var first = end;
        while (first > 0 && end - first < MostPlainWords && Tokens[first - 1].IsWord && (!Tokens[first - 1].IsCapitalised || !withParticiples && Tokens[first].IsCapitalised && mentions.Over(first - 1) is null)
            && (article.Tags[first - 1].Universal is "ADJ" or "NOUN" || withParticiples && article.Tags[first - 1].Universal is "ADV" or "VERB"))
            first--;
        return first;
    }

    // "president of Ruritania", "spokesman for the Lakeside Council".
    private (int End, ChainMention? Body) BodyBehind(int end)
    {
        end = JoinedBehind(end)?.Range.End ?? end;
        if (end + 1 >= Tokens.Count || !(Tokens[end].Lower is "of" or "for" or "at" or "to" || Tokens[end].Is("with") && IsHeldWith(end)))
            return (end, null);
        for (var at = end + 1; at < Math.Min(end + 5, Tokens.Count); at++)
        {
            if (mentions.From(at) is { } body)
                return WholeBody(body) is { } whole ? (whole.Range.End, whole) : (end, null);
            if (Tokens[at].Kind == TokenKind.Mark || Tokens[at].Lower is "and" or "who" or "whom" or "which")
                break;
        }

        return BehindField(end) is { } seat ? (seat.Range.End, seat) : (end, null);
    }

    // "an economist with the bank", "a lawmaker with the party"
    private bool IsHeldWith(int end) =>
        article.OfficeUntil(end)?.TypeAt(EntityType.Organization) is { } type && (type == RelationTypes.WorksFor || type == RelationTypes.MemberOf);

    // "CEO and founder of Lakeside", "former chair and current head of the council"
    private OfficeMention? JoinedBehind(int end)
    {
        if (end + 1 >= Tokens.Count || !(Tokens[end].Lower is "and" or "or"))
            return null;
        var at = end + 1;
        while (at + 1 < Tokens.Count && Tokens[at].Lower is "current" or "new" or "now" or "acting")
            at++;
        return article.OfficeFrom(at);
    }

    /// <summary>Where the words for a part of the body end that an office is of: "head of the council's trade unit", "of the trade unit of the council", "of trade at the council".</summary>
    private int? PartEnd(OfficeMention office, ChainMention body)
    {
        if (body.Range.First <= office.Range.End || body.Chain.Type != EntityType.Organization)
            return null;
        if (PartBehind(body.Range.End) is { } owned)
            return owned;
        for (var at = office.Range.End + 1; at < body.Range.First; at++)
        {
            if (Parts.Contains(Tokens[at].Lower))
                return at + 1;
        }

        var before = body.Range.First - (Words.FunctionWords.IsDeterminer(Tokens[body.Range.First - 1].Lower) ? 2 : 1);
        return before > office.Range.End && Tokens[before].Is("at") && !Tokens[before - 1].Is("board") ? before : null;
    }

    // "'s connected trade unit"
    private int? PartBehind(int owner)
    {
        if (owner >= Tokens.Count || Tokens[owner].Kind != TokenKind.Possessive)
            return null;
        for (var at = owner + 1; at < Math.Min(Tokens.Count, owner + 2 + MostPlainWords) && Tokens[at] is { IsWord: true, IsCapitalised: false }; at++)
        {
            if (Parts.Contains(Tokens[at].Lower))
                return at + 1;
        }

        return null;
    }

    private static readonly HashSet<string> Parts = Words.FunctionWords.Set(
        "unit division department team branch section desk program programme project operations arm bureau committee subcommittee commission wing laboratory lab faculty school library business institute");

    // "president of the Ruritanian RMF automobile federation Ana Orlova": what kind of body it is.
    private int BehindNouns(ChainMention? body, int end)
    {
        if (body is not { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } || body.Range.End != end)
            return end;
        var at = end;
        while (at < Tokens.Count && at - end < MostPlainWords && Tokens[at] is { IsWord: true, IsCapitalised: false } && article.Tags[at].Universal is "NOUN")
            at++;
        return at > end && NameWords.BodyNouns.Contains(Tokens[at - 1].Lower) ? at : end;
    }

    // "professor of public law and history at the Lakeside Institute", "head of the trade unit of the Lakeside Institute"
    private ChainMention? BehindField(int of)
    {
        var at = of + 1;
        while (at < Tokens.Count && at - of < LongestField && Tokens[at] is { IsWord: true, IsCapitalised: false } && !IsOfWhole(at))
            at++;
        if (at + 1 >= Tokens.Count || !IsOfWhole(at))
            return null;
        return mentions.FromDeterminer(at + 1) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } seat ? seat : null;
    }

    private bool IsOfWhole(int at) => Tokens[at].Is("at") || Tokens[at].Lower is "of" or "in" && Parts.Contains(Tokens[at - 1].Lower);

    // "director at the Ruritanian banking giant Lakeside" and "of Oldport-based Lakeside": the adjective tells of the body behind it. "President of Ruritania's Lakeside Bank"
    // and "of Ruritania's parliament": the owner's is another body's office.
    private ChainMention? WholeBody(ChainMention body)
    {
        var at = body.Range.End;
        var isSeat = at + 1 < Tokens.Count && Tokens[at].Text is "-" && Tokens[at + 1].Is("based");
        var isOwner = isSeat || (at < Tokens.Count && Tokens[at].Kind == TokenKind.Possessive);
        if (!isOwner && body is not { NameKind: NameKind.Metonym, Chain.Type: EntityType.State })
            return body;
        if (isOwner)
            at += isSeat ? 2 : 1;
        var first = at;
        while (at < Tokens.Count && at - first < MostPlainWords && mentions.From(at) is null && (article.Tags[at].Universal is "ADJ" or "NOUN" || Tokens[at].IsAllCapitals))
            at++;
        // "an analyst at the Ruritanian think tank, the Lakeside Institute,"
        if (at > first && at + 1 < Tokens.Count && Tokens[at].Text is "," && NameWords.BodyNouns.Contains(Tokens[at - 1].Lower) && mentions.FromDeterminer(at + 1) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } called && IsApposed(called))
            return called;
        if (mentions.From(at) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } owned)
            return owned;
        return !isOwner || body.Chain.Type == EntityType.Organization && PartBehind(body.Range.End) is not null ? body : null;
    }

    private (ChainMention Mention, double Confidence, string Rule, bool IsEnded)? Holder(int first, int end, bool bodyBehind)
    {
        if (PersonFrom(end) is { } direct)
            return (direct, 0.9, bodyBehind ? "title-of-body" : "title", false);
        // "finance minister and deputy premier Ana Orlova" is one, "the president and Prime Minister Ana Orlova" are two.
        if (!bodyBehind && JoinedBehind(end) is { } second && Tokens[second.Range.First].IsCapitalised == Tokens[end - 1].IsCapitalised && PersonFrom(second.Range.End) is { } joint)
            return (joint, 0.8, bodyBehind ? "title-of-body" : "title", false);
        // "Ana Orlova, the president's wife": the office is of whom she is told by.
        if (end < Tokens.Count && Tokens[end].Kind == TokenKind.Possessive)
            return null;
        var isOfNext = end + 1 < Tokens.Count && Tokens[end].Text is "," && PersonFrom(end + 1) is { Kind: MentionKind.Name };
        if (HolderBefore(WithoutArticle(first), end) is { } before && !(isOfNext && HasOwnTitle(before.Mention)))
            return before;
        var behindAsides = WithoutAsides(end);
        if (behindAsides + 1 < Tokens.Count && Tokens[behindAsides].Text is "," && PersonFrom(behindAsides + 1) is { Kind: MentionKind.Name } behind && IsApposed(behind))
            return (behind, 0.75, "apposition-behind", false);
        return PlainWordsUntil(first, withParticiples: false) is var described && described < first ? HolderBefore(WithoutArticle(described), end) : null;
    }

    // "the minister, Ana Orlova, Oldport's mayor, Ben Marek, and others": the office is of whom it is followed by.
    private bool HasOwnTitle(ChainMention person) =>
        person.Range.First > 1 && Tokens[person.Range.First - 1].Text is "," && article.OfficeUntil(person.Range.First - 1) is not null;

    private (ChainMention Mention, double Confidence, string Rule, bool IsEnded)? HolderBefore(int at, int end)
    {
        at = BeforeJoined(at);
        // "Ana Orlova, once head of the council,"
        if (at > 1 && Tokens[at - 1].Lower is "then" or "once" or "twice" && Tokens[at - 2].Text is ",")
            return PersonUntilAge(at - 2) is { } earlier ? (earlier, 0.85, "apposition", true) : null;
        // "Ana Orlova, no longer head of the council,"
        var isOver = at > 2 && Tokens[at - 1].Is("longer") && Tokens[at - 2].Is("no");
        if (isOver)
            at -= 2;
        if (at > 0 && Tokens[at - 1].Text is "," && PersonUntilAge(at - 1) is { } apposed)
            return (apposed, 0.85, "apposition", isOver);
        if (!isOver)
            return Copula(at, end);
        return at > 1 && Tokens[at - 1].Lower is "is" or "was" or "'s" && DoerOf(at - 1) is { } gone && !OpenClauses.BeginAt(article, gone.Range.First) ? (gone, 0.85, Validity.LeftRule, true) : null;
    }

    // "Ana Orlova, head and founder of Lakeside", "Ana Orlova, the former mayor of Oldport and current head of the council": where the offices
    // that "and" joins begin. Of "the former mayor of Oldport and head of the council" nothing tells whether the second is over too.
    private int BeforeJoined(int at)
    {
        for (var joints = 0; joints < MostJoints && at > 1 && Tokens[at - 1].Is("and"); joints++)
        {
            if (article.OfficeUntil(at - 1) is { } before && (!before.IsFormer || article.OfficeFrom(at) is not null || Tokens[at].Lower is "current" or "now" or "the"))
                at = WithoutArticle(BodyBefore(before) is (var first, { }) ? first : before.Range.First);
            else if (mentions.Until(at - 1) is { } body && WithoutArticle(body.Range.First) is var of and > 1 && Tokens[of - 1].Lower is "of" or "for" or "at"
                && article.OfficeUntil(of - 1) is { } joined && (!joined.IsFormer || Tokens[at].Lower is "current" or "now" or "the" || OfficeWords.Former.Contains(Tokens[at].Lower)))
                at = WithoutArticle(PlainWordsUntil(joined.Range.First, withParticiples: false));
            else
                break;
        }

        return at;
    }

    // "Ana Orlova, 54, head of the council"
    private ChainMention? PersonUntilAge(int end) => PersonUntil(end)
        ?? (end > 1 && Tokens[end - 1].Kind == TokenKind.Number && Tokens[end - 2].Text is "," ? PersonUntil(end - 2) : null);

    // "the head of the Lakeside Trade Council (LTC) in Oldport, Ana Orlova,", "the Lakeside Union's envoy to the country, Ana Orlova,"
    private int WithoutAsides(int end)
    {
        var at = end;
        if (at + 2 < Tokens.Count && Tokens[at].Text is "(" && Tokens[at + 2].Text is ")")
            at += 3;
        return at + 1 < Tokens.Count && Tokens[at].Lower is "in" or "for" or "to" && (mentions.From(at + 1) ?? mentions.FromDeterminer(at + 1)) is { Chain.Type: EntityType.Place or EntityType.State } place ? place.Range.End : at;
    }

    // "the council's chair, Ana Orlova, said": a comma or the sentence's end must close it.
    private bool IsApposed(ChainMention name) => name.Range.End >= Tokens.Count || Tokens[name.Range.End].Kind == TokenKind.Mark;

    private (ChainMention, double, string, bool)? Copula(int before, int end)
    {
        var at = before - 1;
        while (at > 0 && Words.FunctionWords.IsAdverb(Tokens[at].Lower) && Tokens[at].Lower is not ("not" or "n't" or "never"))
            at--;
        if (at <= 0)
            return null;
        if ((Left(at) ?? Taken(at)) is { } changed)
            return changed;
        if (!Copulas.Contains(Tokens[at].Lower))
            return null;
        var begun = Begun.Contains(Tokens[at].Lower);
        var rule = begun ? Validity.BegunRule : CopulaRule;
        if (begun && !(at > 0 && Words.FunctionWords.Auxiliaries.Contains(Tokens[at - 1].Lower)) && !Tokens[at].Is("became"))
            return null;
        var (verb, isPast) = (at, Tokens[at].Is("was"));
        // "Ana Orlova served as president", "has served as president"
        if (Tokens[at].Is("as") && Tokens[at - 1].Lower is "served" or "serves" or "serving")
            (at, isPast) = (at - 1, Tokens[at - 1].Is("served") && !(at > 1 && Tokens[at - 2].Lower is "has" or "have"));
        while (at > 0 && (Words.FunctionWords.Auxiliaries.Contains(Tokens[at - 1].Lower) && (Tokens[at - 1].Lower is "has" or "have" or "had" or "been" || begun && Tokens[at - 1].Lower is "was" or "were") || Words.FunctionWords.IsAdverb(Tokens[at - 1].Lower) && Tokens[at - 1].Lower is not ("not" or "n't" or "never")))
            at--;
        if (at > 1 && Tokens[at - 1].Text is ",")
            return PersonUntilAge(at - 1) is { } aged && Tokens[at - 2].Kind == TokenKind.Number ? (aged, 0.85, rule, IsOver(aged)) : null;
        // "Ana Orlova, who is also head of the council"
        if (at > 1 && Tokens[at - 1].Is("who"))
            at -= Tokens[at - 2].Text is "," ? 2 : 1;
        if (PersonUntil(at) is not { } person || OpenClauses.BeginAt(article, person.Range.First))
            return null;
        return (person, 0.85, rule, IsOver(person) || Tokens[before - 1].Is("as") && IsReplaced(person.Range.First));

        bool IsOver(ChainMention holder) => isPast && !_backshift.Holds(verb, new TokenRange(holder.Range.First, end)) || HadBeen(verb, end);
    }

    // "had been the head of the council", but not "had been the head of the council since 2027".
    private bool HadBeen(int verb, int end) =>
        Tokens[verb].Is("been") && Tokens[verb - (Words.FunctionWords.IsAdverb(Tokens[verb - 1].Lower) ? 2 : 1)].Is("had") && !(end < Tokens.Count && Tokens[end].Lower is "since" or "for");

    // "Ana Orlova resigned as head of the council", "has stepped down from her post as", "was sacked as", "who quit as", "ceased to be".
    private (ChainMention, double, string, bool)? Left(int before)
    {
        if (before < 3)
            return null;
        var at = Tokens[before].Lower switch
        {
            "as" or "of" when Posts.Contains(Tokens[before - 1].Lower) && before > 4 && Tokens[before - 3].Is("from") => LeavingUntil(before - 3),
            "as" => LeavingUntil(before),
            "be" when Tokens[before - 1].Is("to") && Tokens[before - 2].Is("ceased") => before - 2,
            "being" when Tokens[before - 1].Lower is "ceased" or "stopped" => before - 1,
            _ => -1,
        };
        return at > 0 && DoerOf(at) is { } person && !OpenClauses.BeginAt(article, person.Range.First) ? (person, 0.85, Validity.LeftRule, true) : null;
    }

    // Where the verb of leaving begins that ends before a token; -1 where there is none.
    private int LeavingUntil(int end) => Tokens[end - 1].Lower switch
    {
        "resigned" or "quit" or "retired" => end - 1,
        "down" or "aside" when Tokens[end - 2].Lower is "stepped" or "stood" => end - 2,
        var dismissed when Validity.Dismissals.Contains(dismissed) && Tokens[end - 2].Lower is "was" or "been" => end - 2,
        _ => -1,
    };

    // "Ana Orlova was sworn in as head of the council", "took over as", "has been appointed as".
    private (ChainMention, double, string, bool)? Taken(int before) =>
        before > 2 && Tokens[before].Is("as") && TakingUntil(before) is var at and > 0 && DoerOf(at) is { } person && !OpenClauses.BeginAt(article, person.Range.First) ? (person, 0.85, Validity.BegunRule, false) : null;

    // Where the verb of taking office begins that ends before a token; -1 where there is none.
    private int TakingUntil(int end) => Tokens[end - 1].Lower switch
    {
        "office" or "over" or "charge" when Tokens[end - 2].Lower is "took" or "taken" or "takes" => end - 2,
        "in" when Tokens[end - 2].Is("sworn") && Tokens[end - 3].Lower is "was" or "been" => end - 3,
        "inaugurated" or "installed" or "confirmed" or "reappointed" when Tokens[end - 2].Lower is "was" or "been" => end - 2,
        var begun when Begun.Contains(begun) && Tokens[end - 2].Lower is "was" or "been" => end - 2,
        _ => -1,
    };

    private static readonly HashSet<string> Posts = Words.FunctionWords.Set("post position job role office");

    // "Belk succeeded Ana Orlova as head of the council": she no longer is; "is to succeed" leaves her there.
    private bool IsReplaced(int person) =>
        person > 0 && Replacing.Contains(Tokens[person - 1].Lower);

    private static readonly HashSet<string> Replacing = Words.FunctionWords.Set("succeeded succeeds replaced replaces ousted removed sacked fired dismissed deposed unseated");

    // "Belk succeeded Ana Orlova as head of the council": he is from then on.
    private ChainMention? SuccessorOf(ChainMention replaced)
    {
        var verb = replaced.Range.First - 1;
        if (verb < 1 || !(Tokens[verb].Lower is "succeeded" or "succeeds" or "replaced" or "replaces"))
            return null;
        return DoerOf(verb);
    }

    // "Ana Orlova has already resigned", "Ana Orlova, who quit"
    private ChainMention? DoerOf(int verb)
    {
        var at = verb;
        while (at > 1 && (Tokens[at - 1].Lower is "has" or "had" || Words.FunctionWords.IsAdverb(Tokens[at - 1].Lower) && Tokens[at - 1].Lower is not ("not" or "n't" or "never")))
            at--;
        if (at > 1 && Tokens[at - 1].Is("who"))
            at -= Tokens[at - 2].Text is "," ? 2 : 1;
        return PersonUntil(at);
    }

    // "was elected president": it begins then.
    private static readonly HashSet<string> Begun = Words.FunctionWords.Set("became elected re-elected reelected appointed named chosen");

    private static readonly HashSet<string> Copulas = [.. Words.FunctionWords.Set("is was remains been 's as"), .. Begun];

    private int WithoutArticle(int first)
    {
        var at = first;
        while (at > 0 && Tokens[at - 1].Lower is "the" or "a" or "an" or "current" or "currently" or "its" or "new" or "former" or "formerly" or "previously" or "one" or "now")
            at--;
        return at;
    }

    private ChainMention? PersonFrom(int token) => mentions.From(token) is { Chain.Type: EntityType.Person } person ? person : null;

    private ChainMention? PersonUntil(int token) => mentions.Until(token) is { Chain.Type: EntityType.Person } person ? person : null;
}
