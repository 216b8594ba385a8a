using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>Mentions by where they begin and end, and by the tokens that they hold; of several the longest, but of an office with its state or place behind it that.</summary>
internal sealed class MentionIndex
{
    private const int LongestPartyWords = 4;

    private readonly AnnotatedArticle _article;

    // By token, a place in the article's mentions and one more; 0 where there is none.
    private readonly int[] _byFirst;
    private readonly int[] _byEnd;
    private readonly int[] _byToken;
    private HashSet<EntityChain>? _toldParties;

    public MentionIndex(AnnotatedArticle article)
    {
        _article = article;
        (_byFirst, _byEnd) = (new int[article.Tokens.Count], new int[article.Tokens.Count + 1]);
        _byToken = new int[article.Tokens.Count];
        for (var place = 0; place < article.Mentions.Count; place++)
        {
            var range = article.Mentions[place].Range;
            Keep(_byFirst, range.First, place);
            Keep(_byEnd, range.End, place);
            for (var at = range.First; at < range.End; at++)
                Keep(_byToken, at, place);
        }
    }

    public ChainMention? From(int token) => At(_byFirst, token);

    /// <summary>The mention that begins at a token, or behind the determiner that stands there.</summary>
    public ChainMention? FromDeterminer(int token) =>
        From(token) is { Kind: MentionKind.Name } || token + 1 >= _article.Tokens.Count || !FunctionWords.IsDeterminer(_article.Tokens[token].Lower) ? From(token) : From(token + 1);

    public ChainMention? Until(int token) => At(_byEnd, token);

    /// <summary>The body whose name stands in quotation marks that open at a token: "head of "Lakeside Watch"".</summary>
    public ChainMention? QuotedBodyFrom(int quote) => From(quote + 1) is { } body && IsQuotedBody(body) ? body : null;

    /// <summary>The body whose name stands in quotation marks that close before a token: ""Lakeside Watch" leader".</summary>
    public ChainMention? QuotedBodyUntil(int token) => Until(token - 1) is { } body && IsQuotedBody(body) ? body : null;

    private bool IsQuotedBody(ChainMention body) => body is { Kind: MentionKind.Name, Chain.Type: EntityType.Organization } && NameWords.IsInQuotationMarks(_article.Tokens, body.Range);

    /// <summary>The person named there, also where more begins with him: "President Ana Orlova's campaign".</summary>
    public ChainMention? PersonFrom(int token) => From(token) switch
    {
        { Chain.Type: EntityType.Person } person => person,
        { Chain.Type: EntityType.Group } when _byFirst[token] is var next && next < _article.Mentions.Count && _article.Mentions[next] is { Chain.Type: EntityType.Person } inner && inner.Range.First == token => inner,
        _ => null,
    };

    /// <summary>The person who stands at a token, or behind words of calling and style there: "Senator Ana Orlova", "His Highness Sheikh Tomas Belk".</summary>
    public ChainMention? PersonBehindStyles(int token)
    {
        for (var (at, steps) = (token, 0); steps < MostStyles; steps++)
        {
            if (PersonFrom(at) is { } person)
                return person;
            var behind = OfficeWords.BehindStyle(_article.Tokens, at);
            if (behind == at)
                return null;
            at = behind;
        }

        return null;
    }

    private const int MostStyles = 4;

    /// <summary>The person who stands at a token, or behind a comma there: "the premier, Ana Orlova".</summary>
    public ChainMention? PersonFromOrApposed(int token) =>
        PersonFrom(token) ?? (token + 2 < _article.Tokens.Count && _article.Tokens[token].Text == "," ? PersonFrom(OfficeWords.Courtesies.Contains(_article.Tokens[token + 1].Lower) ? token + 2 : token + 1) : null);

    public ChainMention? PersonUntil(int token) => Until(token) is { Chain.Type: EntityType.Person } person ? person : null;

    /// <summary>The person whose mention, or the age or the party and seat behind it, ends at a token: "Ana Orlova, 54", "Ana Orlova (D-Oldport)".</summary>
    public ChainMention? PersonUntilAge(int token) => PersonUntil(token)
        ?? (token > 3 && _article.Tokens[token - 1].Text is ")" ? PersonUntilBrackets(token - 1) : null)
        ?? (token > 1 && _article.Tokens[token - 1].Kind == TokenKind.Number && _article.Tokens[token - 2].Text is "," ? PersonUntil(token - 2) : null);

    private ChainMention? PersonUntilBrackets(int close)
    {
        for (var at = close - 1; at > Math.Max(0, close - LongestBrackets); at--)
            if (_article.Tokens[at].Text is "(")
                return PersonUntil(at);
        return null;
    }

    private const int LongestBrackets = 6;

    /// <summary>Whether a body is a political party, by what is known of it or by what the article calls it: "the PDR, a small party,", "the PDR party".</summary>
    public bool IsParty(EntityChain body) => BodyKinds.IsParty(body) || (_toldParties ??= [.. ToldParties()]).Contains(body);

    /// <summary>The party that begins at "the" with no more than an adjective before it: "the conservative Lakeside Party".</summary>
    public ChainMention? PartyFrom(int the)
    {
        if (WordAt(the) is not "the")
            return null;
        var at = the + 1;
        while (at < the + 1 + LongestPartyWords && at < _article.Tokens.Count && From(at) is null && _article.Tokens[at] is { IsWord: true, IsCapitalised: false } && _article.Tags[at].Universal is "ADJ" or "NOUN" or "ADV" or "VERB")
            at++;
        return From(at) is { Kind: MentionKind.Name } party && IsParty(party.Chain) ? party : null;
    }

    private IEnumerable<EntityChain> ToldParties() => _article.Mentions
        .Where(mention => mention is { Kind: MentionKind.Name, Chain: { Type: EntityType.Organization, Entry: null } } && IsToldParty(mention.Range)).Select(mention => mention.Chain);

    private bool IsToldParty(TokenRange name)
    {
        // "The ruling party, the PDR,"
        var before = WordAt(name.First - 1) is "the" && WordAt(name.First - 2) is "," ? name.First - 3 : name.First - 1;
        if (WordAt(name.End) is "party" || WordAt(before) is "party" || WordAt(name.First - 1) is "opposition" or "ruling" or "governing")
            return true;
        if (WordAt(name.End) is not ("," or "is" or "was") || WordAt(name.End + 1) is not ("a" or "an" or "the"))
            return false;
        var at = name.End + 2;
        while (at < name.End + 2 + LongestPartyWords && at < _article.Tokens.Count && _article.Tokens[at] is { IsWord: true } && !_article.Tokens[at].Is("party") && _article.Tags[at].Universal is "ADJ" or "NOUN" or "PROPN" or "ADV")
            at++;
        return WordAt(at) is "party" && WordAt(at + 1) is not ("of" or "to");
    }

    private string WordAt(int token) => token >= 0 && token < _article.Tokens.Count ? _article.Tokens[token].Lower : "";

    /// <summary>Whether a mark or the text's end closes a mention: "the council's chair, Ana Orlova,".</summary>
    public bool IsClosed(ChainMention mention) => mention.Range.End >= _article.Tokens.Count || _article.Tokens[mention.Range.End].Kind == TokenKind.Mark;

    /// <summary>Whether two mentions stand in one sentence.</summary>
    public bool AreNear(ChainMention left, ChainMention right) => _article.SentenceAt(left.Range.First) == _article.SentenceAt(right.Range.First);

    /// <summary>The mention that holds a token.</summary>
    public ChainMention? Over(int token) => At(_byToken, token);

    /// <summary>Whether a token belongs to a name; what a name is only described by ("budget director") does not.</summary>
    public bool IsInName(int token) => Over(token) is { Kind: MentionKind.Name };

    /// <summary>Whether a mention can stand before a noun as an adjective does: "Ruritanian", or a state's name that is all capitals, as "UK".</summary>
    public bool IsAdjective(ChainMention mention) => mention.NameKind == NameKind.Metonym
        || mention is { Kind: MentionKind.Name, Chain.Type: EntityType.State, Range.Length: 1 } && _article.Tokens[mention.Range.First].IsAllCapitals;

    private ChainMention? At(int[] places, int token) =>
        (uint)token < (uint)places.Length && places[token] is > 0 and var place ? _article.Mentions[place - 1] : null;

    private void Keep(int[] places, int token, int place)
    {
        if (At(places, token) is not { } held || held.Range.Length < _article.Mentions[place].Range.Length || IsSeatOf(held, _article.Mentions[place]))
            places[token] = place + 1;
    }

    // "the premier of Ruritania, a member of the Lakeside Union": Ruritania is.
    private static bool IsSeatOf(ChainMention described, ChainMention seat) =>
        described is { Kind: MentionKind.Nominal, Chain.Type: EntityType.Person } && seat is { Kind: MentionKind.Name, Chain.Type: EntityType.State or EntityType.Place } && seat.Range.End == described.Range.End;
}
