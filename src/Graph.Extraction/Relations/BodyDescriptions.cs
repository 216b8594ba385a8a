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
/// What a description tells of the body beside it: "the Lakeside Union's executive, the Lakeside Commission,", "the LTC, Ruritania's main
/// trade agency,", "Karst is Ruritania's largest bank".
/// </summary>
internal sealed class BodyDescriptions(AnnotatedArticle article, MentionIndex mentions)
{
    private const int LongestDescription = 6;

    // What belongs to a state or a union; other bodies have their seat there.
    private static readonly HashSet<string> Organs = FunctionWords.Set(
        "agency forces executive parliament legislature regulator watchdog ministry army military navy court commission authority police chamber assembly senate bureau arm office");

    private readonly DescribedBodies _bodies = new(article, mentions);

    private List<Token> Tokens => article.Tokens;

    public List<FoundRelation> Find() => FoundRelations.In(article.Mentions, mention =>
        mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } ? Behind(mention) ?? PartOf(mention) ?? Before(mention) : null);

    // "the LTC, Ruritania's main trade agency,", "the LTC is the Ruritanian trade agency"
    private FoundRelation? Behind(ChainMention body)
    {
        var at = body.Range.End;
        if (at + 2 >= Tokens.Count || !(Tokens[at].Text is "," || Tokens[at].Lower is "is"))
            return null;
        if (OneOf(body, at + 1) is { } one)
            return one;
        var first = FunctionWords.IsDeterminer(Tokens[at + 1].Lower) ? at + 2 : at + 1;
        if (WholeOf(body, first) is { } part)
            return part;
        if (mentions.From(first) is not { } owner)
            return null;
        // "Karst, an Oldport-based lender,"
        if (owner.Range.End + 1 < Tokens.Count && Tokens[owner.Range.End].Text is "-" && Tokens[owner.Range.End + 1].Is("based"))
            return owner is { Kind: MentionKind.Name, Chain.Type: EntityType.State or EntityType.Place } ? Found(RelationTypes.BasedIn, body, owner, owner.Range.End + 2) : null;
        var end = owner.Range.End < Tokens.Count && Tokens[owner.Range.End].Kind == TokenKind.Possessive ? owner.Range.End + 1 : owner.Range.End;
        if (end == owner.Range.End && !mentions.IsAdjective(owner))
            return first > at + 1 ? UnitOf(body, owner) : null;
        first = end;
        while (end < Tokens.Count && end - first < LongestDescription && IsPlain(end))
            end++;
        return end > first && !OpensClause(body, end) ? Relation(body, owner, end - 1) : null;
    }

    // "Karst, a Lakeside Group subsidiary,", "Karst is a Lakeside Union trade agency."
    private FoundRelation? UnitOf(ChainMention body, ChainMention owner)
    {
        if (owner is not { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } || owner.Chain == body.Chain || article.SentenceAt(owner.Range.First) != article.SentenceAt(body.Range.First))
            return null;
        var end = owner.Range.End;
        while (end < Tokens.Count && end - owner.Range.End < MostPlainWords && IsPlain(end))
            end++;
        return end > owner.Range.End && IsUnit(owner, end - 1) && (end >= Tokens.Count || Tokens[end].Kind == TokenKind.Mark && Tokens[end].Text is not ("-" or "/")) ? Found(RelationTypes.PartOf, body, owner, end) : null;
    }

    // A "Lakeside Bank rating agency" may only rate the bank.
    private bool IsUnit(ChainMention owner, int head) =>
        Units.Contains(Tokens[head].Lower) || Tokens[head].Is("company") && head == owner.Range.End || Tokens[head].Is("agency") && owner.Chain.Entry is { Kind: "intergovernmental" };

    private static readonly HashSet<string> Units = FunctionWords.Set("subsidiary unit division arm affiliate branch wing");

    private const int MostPlainWords = 3;

    // "According to Karst, Ruritanian forces left": what was left stands behind whom it is from.
    private bool OpensClause(ChainMention body, int end)
    {
        var to = body.Range.First - 1 - (body.Range.First > 0 && FunctionWords.IsDeterminer(Tokens[body.Range.First - 1].Lower) ? 1 : 0);
        return to > 0 && Tokens[to].Is("to") && Tokens[to - 1].Is("according") && !(end < Tokens.Count && Tokens[end].Kind == TokenKind.Mark);
    }

    // "Karst, one of Ruritania's largest lenders,", "Karst is one of Ruritania's leading banks"
    private FoundRelation? OneOf(ChainMention body, int one)
    {
        if (one + 4 >= Tokens.Count || !Tokens[one].Is("one") || !Tokens[one + 1].Is("of") || mentions.FromDeterminer(one + 2) is not { Kind: MentionKind.Name, Chain.Type: EntityType.State or EntityType.Place } owner
            || owner.Range.End >= Tokens.Count || Tokens[owner.Range.End].Kind != TokenKind.Possessive || article.SentenceAt(owner.Range.First) != article.SentenceAt(body.Range.First))
            return null;
        var end = owner.Range.End + 1;
        while (end < Tokens.Count && end - owner.Range.End <= LongestDescription && Tokens[end] is { IsWord: true, IsCapitalised: false } && article.Tags[end].Universal is "NOUN" or "ADJ" or "ADV" or "VERB")
            end++;
        return end > owner.Range.End + 1 && IsPluralOfBodies(Tokens[end - 1].Lower) ? Found(RelationTypes.BasedIn, body, owner, end) : null;
    }

    private static bool IsPluralOfBodies(string lower) =>
        lower.EndsWith('s') && (NameWords.BodyNouns.Contains(lower[..^1]) || NameWords.Companies.Contains(lower[..^1]) || lower is "companies" or "agencies" or "universities" or "dailies" or "charities");

    // "Karst, a subsidiary of the Lakeside Group,", "Karst, part of the Lakeside Group,", "the Lakeside Group, the parent company of Karst,"
    private FoundRelation? WholeOf(ChainMention body, int first)
    {
        var head = first;
        while (head < Tokens.Count && head - first < LongestDescription && IsPlain(head) && !IsPart(head) && !Tokens[head].Is("part"))
            head++;
        if (head + 2 < Tokens.Count && Tokens[head].Is("of") && IsOwner(head - 1, first) && PartFrom(body, head) is { } part)
            return Found(RelationTypes.PartOf, part, body, part.Range.End);
        return head + 2 < Tokens.Count && (IsPart(head) || head == first && Tokens[head].Is("part")) && Tokens[head + 1].Is("of") && PartFrom(body, head + 1) is { } whole ? Found(RelationTypes.PartOf, body, whole, whole.Range.End) : null;
    }

    private bool IsPart(int at) => Parts.Contains(Tokens[at].Lower) || Tokens[at].Is("agency");

    // Another body behind "of"; what it owns is none.
    private ChainMention? PartFrom(ChainMention body, int of) =>
        _bodies.From(of + 1) is { } other && !(other.Range.End < Tokens.Count && Tokens[other.Range.End].Kind == TokenKind.Possessive) && other.Chain != body.Chain && article.SentenceAt(other.Range.First) == article.SentenceAt(body.Range.First) ? other : null;

    // "the parent company of", "the owner of"
    private bool IsOwner(int noun, int first) => noun >= first && (Tokens[noun].Lower is "owner" or "parent" || Tokens[noun].Is("company") && noun > first && Tokens[noun - 1].Is("parent"));

    // "Karst's parent company, the Lakeside Group,", "the Lakeside Group's subsidiary Karst", "the party's youth organisation, the LYO,", "the Lakeside Group's trade unit, Karst,"
    private FoundRelation? PartOf(ChainMention body)
    {
        var head = body.Range.First - 1;
        if (head > 0 && FunctionWords.IsDeterminer(Tokens[head].Lower))
            head--;
        if (head > 0 && Tokens[head].Text is "," && mentions.IsClosed(body))
            head--;
        var first = head;
        while (first > 1 && head - first < LongestDescription && IsPlain(first - 1))
            first--;
        // "the Lakeside Group's Ruritanian unit, Karst,"
        if (first > 1 && mentions.Until(first) is { NameKind: NameKind.Metonym, Chain.Type: EntityType.State, Range.First: > 1 and var adjective })
            first = adjective;
        // "Lakeside Group unit Karst", "Karst parent Lakeside Group"
        if (head > 0 && head == body.Range.First - 1 && mentions.Until(head) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } beside && beside.Chain != body.Chain)
            return Tokens[head].Lower is "unit" or "subsidiary" or "agency" ? Found(RelationTypes.PartOf, body, beside, body.Range.End) : Tokens[head].Lower is "parent" or "owner" ? Found(RelationTypes.PartOf, beside, body, body.Range.End) : null;
        // "Lakeside Group-owned Karst", "Lakeside Group-owned lender Karst"
        var owned = first > 0 && Tokens[first].Is("owned") ? first : first - 1;
        if (owned > 1 && Tokens[owned].Is("owned") && Tokens[owned - 1].Text is "-" && mentions.Until(owned - 1) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } buyer && buyer.Chain != body.Chain)
            return Found(RelationTypes.PartOf, body, buyer, body.Range.End);
        if (first < 2 || Tokens[first - 1].Kind != TokenKind.Possessive || mentions.Until(first - 1) is not { Kind: MentionKind.Name or MentionKind.Nominal, Chain.Type: EntityType.Organization } other || other.Chain == body.Chain)
            return null;
        return Parts.Contains(Tokens[head].Lower) ? Found(RelationTypes.PartOf, body, other, head + 1)
            : IsOwner(head, first) ? Found(RelationTypes.PartOf, other, body, body.Range.End) : null;
    }

    private static readonly HashSet<string> Parts = FunctionWords.Set("subsidiary unit division arm affiliate branch wing organisation organization");

    // "Ruritania's main trade agency, the LTC,": a list would go on.
    private FoundRelation? Before(ChainMention body)
    {
        var comma = body.Range.First - 1;
        if (comma > 0 && FunctionWords.IsDeterminer(Tokens[comma].Lower))
            comma--;
        if (comma < 2 || Tokens[comma].Text is not "," || !IsClosed(body.Range.End))
            return null;
        var first = comma;
        while (first > 0 && comma - first < LongestDescription && IsPlain(first - 1))
            first--;
        if (first == comma || first == 0)
            return null;
        var isOwned = Tokens[first - 1].Kind == TokenKind.Possessive;
        return mentions.Until(isOwned ? first - 1 : first) is { } owner && (isOwned || mentions.IsAdjective(owner) || owner is { NameKind: NameKind.Acronym, Chain.Type: EntityType.Organization }) ? Relation(body, owner, comma - 1) : null;
    }

    private bool IsClosed(int at) => at >= Tokens.Count
        || (Tokens[at].Kind == TokenKind.Mark && !(at + 1 < Tokens.Count && Tokens[at].Text is "," && (Tokens[at + 1].Lower is "and" or "or" && mentions.FromDeterminer(at + 2) is { Chain.Type: EntityType.Organization } || mentions.From(at + 1) is { Chain.Type: EntityType.Organization })));

    private FoundRelation? Relation(ChainMention body, ChainMention owner, int head)
    {
        if (owner.Kind != MentionKind.Name || owner.Chain == body.Chain || article.SentenceAt(owner.Range.First) != article.SentenceAt(body.Range.First))
            return null;
        var type = Organs.Contains(Tokens[head].Lower) && owner.Chain.Type is EntityType.State or EntityType.Organization ? RelationTypes.PartOf
            : NameWords.BodyNouns.Contains(Tokens[head].Lower) && owner.Chain.Type is EntityType.State or EntityType.Place ? RelationTypes.BasedIn
            : null;
        return type is null ? null : Found(type, body, owner, head + 1);
    }

    private static FoundRelation Found(RelationType type, ChainMention body, ChainMention owner, int end) =>
        new(type, body.Chain, owner.Chain, new TokenRange(Math.Min(body.Range.First, owner.Range.First), Math.Max(body.Range.End, end)), null, false, 0.75, "body-described");

    private bool IsPlain(int at) => Tokens[at] is { IsWord: true, IsCapitalised: false } && !OfficeWords.Former.Contains(Tokens[at].Lower) && article.Tags[at].Universal is "NOUN" or "ADJ";
}
