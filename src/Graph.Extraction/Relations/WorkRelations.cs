using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Occupations;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// For whom somebody works whose occupation is told: "Lakeside Bank economist Ana Orlova", "a Lakeside Bank economist, Ana Orlova,", "the bank's chief economist, Ana Orlova,",
/// "Ana Orlova, an economist at Lakeside Bank,", "Orlova is an economist with the bank". A title's own rule reads offices.
/// </summary>
internal sealed class WorkRelations(AnnotatedArticle article, MentionIndex mentions)
{
    private const int LongestDescription = 9;
    private const string Rule = "occupation-at";

    // "Kremlin critic": who is against somebody does not work there.
    public static readonly HashSet<string> Opposed = FunctionWords.Set("critic critics opponent opponents rival rivals challenger challengers foe foes counterpart counterparts");

    private readonly Backshift _backshift = new(article);
    private readonly DescribedBodies _bodies = new(article, mentions);
    private readonly OccupationWords _occupations = OccupationWords.Default;

    private List<Token> Tokens => article.Tokens;

    public List<FoundRelation> Find() => FoundRelations.In(article.Mentions, mention =>
        mention is { Kind: MentionKind.Name, Chain.Type: EntityType.Person } ? PlaysFor(mention) ?? Titled(mention) ?? Apposed(mention) ?? Described(mention) : null);

    // "Lakeside Bank economist Ana Orlova"
    private FoundRelation? Titled(ChainMention person) =>
        person.Range.Length > 1 ? Until(person, person.Range.First, withPlainWords: false) : null;

    // "Ruritania striker Ana Orlova": of its team.
    private FoundRelation? PlaysFor(ChainMention person)
    {
        var end = person.Range.First;
        if (_occupations.EndingAt(Tokens, end, Math.Max(0, end - LongestDescription)) is not (var first, "sport"))
            return null;
        var owner = first > 0 && Tokens[first - 1].Kind == TokenKind.Possessive ? first - 1 : first;
        if (mentions.Until(owner) is not { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Chain.Type: EntityType.State } state)
            return null;
        var from = state.Range.First > 0 && OfficeWords.Former.Contains(Tokens[state.Range.First - 1].Lower) ? state.Range.First - 1 : state.Range.First;
        return new FoundRelation(RelationTypes.Represents, person.Chain, state.Chain, new TokenRange(from, person.Range.End), null, IsFormer(from, end), 0.7, "player-of-state");
    }

    // "Lakeside Bank's chief economist, Ana Orlova,"
    private FoundRelation? Apposed(ChainMention person)
    {
        var comma = person.Range.First - 1;
        return comma > 1 && Tokens[comma].Text is "," && (person.Range.End >= Tokens.Count || Tokens[person.Range.End].Kind == TokenKind.Mark)
            ? Until(person, comma, withPlainWords: true)
            : null;
    }

    private FoundRelation? Until(ChainMention person, int end, bool withPlainWords)
    {
        if (OccupationUntil(end, Math.Max(0, end - LongestDescription)) is not { } first)
            return null;
        while (withPlainWords && first > 0 && end - first < LongestDescription && IsPlain(first - 1))
            first--;
        // "Lakeside Bank's 24-year-old economist Ana Orlova"
        if (first > 1 && Tokens[first - 1].Lower.EndsWith("-year-old", StringComparison.Ordinal) && Tokens[first - 2].Kind == TokenKind.Possessive)
            first--;
        var isOwned = first > 0 && Tokens[first - 1].Kind == TokenKind.Possessive;
        return mentions.Until(isOwned ? first - 1 : first) is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } body && (isOwned || !withPlainWords || IsDescribing(body))
            && !mentions.IsParty(body.Chain)
            ? Relation(person, body, IsFormer(Math.Max(0, body.Range.First - 1), end))
            : null;
    }

    // "A top Lakeside Bank economist, Ana Orlova,"
    private bool IsDescribing(ChainMention body)
    {
        var at = body.Range.First;
        while (at > 0 && article.Tags[at - 1].Universal is "ADJ")
            at--;
        return at > 0 && Tokens[at - 1].Lower is "a" or "an" or "another" or "one";
    }

    // "Ana Orlova, an economist at Lakeside Bank,", "Orlova was a historian of old ships with the Lakeside Institute"
    private FoundRelation? Described(ChainMention person)
    {
        var at = person.Range.End;
        if (at + 3 >= Tokens.Count || !(Tokens[at].Text is "," || Tokens[at].Lower is "is" or "was"))
            return null;
        // "is not an economist", "Ana Orlova, analysts said"
        if (Tokens[at].Text is not "," && !FunctionWords.IsDeterminer(Tokens[at + 1].Lower))
            return null;
        var (isPast, isTold) = (Tokens[at].Lower is "was", false);
        for (var end = at + 2; end < Math.Min(Tokens.Count - 1, at + 2 + LongestDescription) && Tokens[end].Kind != TokenKind.Mark; end++)
        {
            if (!(Tokens[end].Lower is "at" or "with" or "for" or "from" or "of"))
                continue;
            isTold = isTold || OccupationUntil(end, at + 1) is not null;
            if (!isTold || Tokens[at + 1].Lower is "not" or "no" or "never")
                return null;
            if (_bodies.From(end + 1) is { } body)
                return Relation(person, body, isPast && !_backshift.Holds(at, new TokenRange(person.Range.First, body.Range.End)) || IsFormer(at + 1, end));
        }

        return null;
    }

    private int? OccupationUntil(int end, int floor) =>
        article.OfficeUntil(end) is null && _occupations.EndingAt(Tokens, end, floor) is var (first, _) && !_occupations.IsPlural(Tokens, first, end) && !Opposed.Contains(Tokens[end - 1].Lower) ? first : null;

    private bool IsFormer(int first, int end) => Enumerable.Range(first, end - first).Any(at => OfficeWords.Former.Contains(Tokens[at].Lower));

    private bool IsPlain(int at) => Tokens[at] is { IsWord: true, IsCapitalised: false } && article.Tags[at].Universal is "NOUN" or "ADJ";

    private FoundRelation? Relation(ChainMention person, ChainMention body, bool isEnded) =>
        article.SentenceAt(person.Range.First) != article.SentenceAt(body.Range.First)
            ? null
            : new FoundRelation(
                RelationTypes.WorksFor, person.Chain, body.Chain, new TokenRange(Math.Min(person.Range.First, body.Range.First), Math.Max(person.Range.End, body.Range.End)), null, isEnded, 0.75, Rule);
}
