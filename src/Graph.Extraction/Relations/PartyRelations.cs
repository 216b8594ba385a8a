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
/// Who belongs to a party without an office there: "the Lakeside Party's presidential candidate, Ana Orlova,", "Ana Orlova (Lakeside Party)",
/// "Ana Orlova's ruling Lakeside Party". Who once stood for it may still belong to it.
/// </summary>
internal sealed class PartyRelations(AnnotatedArticle article, MentionIndex mentions)
{
    private const int LongestDescription = 3;
    private const int LongestPurpose = 10;

    /// <summary>Who stands or acts for a party.</summary>
    public static readonly HashSet<string> Candidates = FunctionWords.Set("candidate nominee contender hopeful front-runner frontrunner incumbent politician activist");
    private static readonly HashSet<string> Several = FunctionWords.Set("candidates nominees contenders hopefuls politicians");

    private List<Token> Tokens => article.Tokens;

    public List<FoundRelation> Find()
    {
        var relations = new List<FoundRelation>();
        foreach (var mention in article.Mentions)
        {
            if (mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person })
                relations.AddRange(CandidateOf(mention));
            else if (mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } && PartyOf(mention) is { } told)
                relations.Add(told);
        }

        return relations;
    }

    private FoundRelation[] CandidateOf(ChainMention person)
    {
        var behind = person.Range.End;
        if (behind + 1 < Tokens.Count && Tokens[behind].Text is "(" && mentions.From(behind + 1) is { Kind: MentionKind.Name } beside && beside.Range.End < Tokens.Count && Tokens[beside.Range.End].Text is ")" && mentions.IsParty(beside.Chain))
            return [Relation(person, beside, 0.75, "name-of-party")];
        var at = person.Range.First;
        var second = SecondBehind(behind);
        if (at > 1 && Tokens[at - 1].Text is "," && (IsClosed(behind) || second is not null))
            at--;
        if ((PartyBefore(at, second is not null) ?? PartyBehind(behind)) is not { } party || article.SentenceAt(party.Range.First) != article.SentenceAt(person.Range.First))
            return [];
        var found = Relation(person, party, 0.7, "candidate-of-party");
        return second is null || !Several.Contains(Tokens[HeadBefore(at)].Lower) ? [found] : [found, Relation(second, party, 0.7, found.Rule)];
    }

    // "candidates Ana Orlova and Ben Marek"
    private ChainMention? SecondBehind(int end) =>
        end + 1 < Tokens.Count && Tokens[end].Is("and") ? mentions.PersonFrom(end + 1) : null;

    private ChainMention? PartyBefore(int end, bool isOfTwo)
    {
        var head = HeadBefore(end);
        if (head < 1 || !(Candidates.Contains(Tokens[head].Lower) || isOfTwo && Several.Contains(Tokens[head].Lower)))
            return null;
        var first = head;
        while (first > 0 && head - first < LongestDescription && (IsPlain(first - 1) || article.Dependencies[first - 1].Label is "amod") && !mentions.IsInName(first - 1) && !OfficeWords.Former.Contains(Tokens[first - 1].Lower))
            first--;
        if (first > 0 && Tokens[first - 1].Kind == TokenKind.Possessive)
            first--;
        return mentions.Until(first) is { Kind: MentionKind.Name or MentionKind.Nominal } party && mentions.IsParty(party.Chain) && !(party.Range.First > 0 && OfficeWords.Former.Contains(Tokens[party.Range.First - 1].Lower)) ? party : null;
    }

    // "the Lakeside Party's candidate to replace Belk in the chancellery, Ana Orlova,": the head before what it is for.
    private int HeadBefore(int end)
    {
        if (end >= Tokens.Count || Tokens[end].Text is not ",")
            return end - 1;
        for (var at = end - 1; at > Math.Max(0, end - LongestPurpose) && Tokens[at].Kind != TokenKind.Mark; at--)
            if (Tokens[at].Lower is "to" or "for" && Candidates.Contains(Tokens[at - 1].Lower))
                return at - 1;
        return end - 1;
    }

    private ChainMention? PartyBehind(int at) => OfPlace(at) ?? Stood(at);

    // "Senator Ana Orlova, Democrat of Lowdale,"
    private ChainMention? OfPlace(int comma) =>
        comma + 3 < Tokens.Count && Tokens[comma].Text is "," && AmericanParties.IsAffiliate(Tokens[comma + 1].Text) && Tokens[comma + 2].Is("of") && mentions.From(comma + 1) is { Kind: MentionKind.Name } party && mentions.IsParty(party.Chain) ? party : null;

    // "Ana Orlova, a Lakeside Party candidate,", "Ana Orlova, the Lakeside Party's candidate for mayor,"
    private ChainMention? Stood(int comma)
    {
        if (comma + 3 >= Tokens.Count || Tokens[comma].Text is not "," || mentions.FromDeterminer(comma + 1) is not { Kind: MentionKind.Name, Range.End: var end } party || !mentions.IsParty(party.Chain) || end + 1 >= Tokens.Count)
            return null;
        var role = Tokens[end].Kind == TokenKind.Possessive ? end + 1 : end;
        return (role > end || FunctionWords.IsDeterminer(Tokens[comma + 1].Lower)) && Candidates.Contains(Tokens[role].Lower) && (IsClosed(role + 1) || Tokens[role + 1].Lower is "for" or "in" or "to") ? party : null;
    }

    // "Ana Orlova's ruling Lakeside Party", "her Lakeside Party", but not "her Lakeside Party rivals"
    private FoundRelation? PartyOf(ChainMention body)
    {
        if (!mentions.IsParty(body.Chain) || body.Range.End < Tokens.Count && WorkRelations.Opposed.Contains(Tokens[body.Range.End].Lower))
            return null;
        var at = body.Range.First;
        while (at > 0 && body.Range.First - at < LongestDescription && (IsPlain(at - 1) || article.Dependencies[at - 1].Label is "amod" || Tokens[at - 1].Text is "-"))
            at--;
        var owner = at <= 0 ? null : Tokens[at - 1].Kind == TokenKind.Possessive ? mentions.Until(at - 1) : Tokens[at - 1].Lower is "his" or "her" ? mentions.Over(at - 1) : null;
        return owner is { Chain.Type: EntityType.Person } && article.SentenceAt(owner.Range.First) == article.SentenceAt(body.Range.First) ? Relation(owner, body, 0.65, "party-of-name") : null;
    }

    private bool IsClosed(int at) => at >= Tokens.Count || Tokens[at].Kind == TokenKind.Mark;

    private bool IsPlain(int at) => Tokens[at] is { IsWord: true, IsCapitalised: false } && (article.Tags[at].Universal is "NOUN" or "ADJ" || NameWords.BodyNouns.Contains(Tokens[at].Lower));

    private static FoundRelation Relation(ChainMention person, ChainMention party, double confidence, string rule) =>
        new(RelationTypes.MemberOf, person.Chain, party.Chain, person.Range.Around(party.Range), null, false, confidence, rule);
}
