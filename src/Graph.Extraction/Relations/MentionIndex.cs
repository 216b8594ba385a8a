using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>Mentions by where they begin and end, and by the tokens that they hold; of several the longest.</summary>
internal sealed class MentionIndex
{
    private const int LongestPartyWords = 4;

    private readonly AnnotatedArticle _article;
    private readonly Dictionary<int, ChainMention> _byFirst;
    private readonly Dictionary<int, ChainMention> _byEnd;
    private readonly ChainMention?[] _byToken;
    private HashSet<EntityChain>? _toldParties;

    public MentionIndex(AnnotatedArticle article)
    {
        _article = article;
        (_byFirst, _byEnd) = (new(article.Mentions.Count), new(article.Mentions.Count));
        _byToken = new ChainMention?[article.Tokens.Count];
        foreach (var mention in article.Mentions)
        {
            Keep(_byFirst, mention.Range.First, mention);
            Keep(_byEnd, mention.Range.End, mention);
            for (var at = mention.Range.First; at < mention.Range.End; at++)
                _byToken[at] = _byToken[at] is { } held && held.Range.Length >= mention.Range.Length ? held : mention;
        }
    }

    public ChainMention? From(int token) => _byFirst.GetValueOrDefault(token);

    /// <summary>The mention that begins at a token, or behind the determiner that stands there.</summary>
    public ChainMention? FromDeterminer(int token) =>
        From(token) is { Kind: MentionKind.Name } || token + 1 >= _article.Tokens.Count || !FunctionWords.IsDeterminer(_article.Tokens[token].Lower) ? From(token) : From(token + 1);

    public ChainMention? Until(int token) => _byEnd.GetValueOrDefault(token);

    public ChainMention? PersonFrom(int token) => From(token) is { Chain.Type: EntityType.Person } person ? person : null;

    /// <summary>The person who stands at a token, or behind a comma there: "the premier, Ana Orlova".</summary>
    public ChainMention? PersonFromOrApposed(int token) =>
        PersonFrom(token) ?? (token + 1 < _article.Tokens.Count && _article.Tokens[token].Text == "," ? PersonFrom(token + 1) : null);

    public ChainMention? PersonUntil(int token) => Until(token) is { Chain.Type: EntityType.Person } person ? person : null;

    /// <summary>The person whose mention, or the age behind it, ends at a token: "Ana Orlova, 54".</summary>
    public ChainMention? PersonUntilAge(int token) => PersonUntil(token)
        ?? (token > 1 && _article.Tokens[token - 1].Kind == TokenKind.Number && _article.Tokens[token - 2].Text is "," ? PersonUntil(token - 2) : null);

    /// <summary>Whether a body is a political party, by what is known of it or by what the article calls it: "the PDR, a small party,", "the PDR party".</summary>
    public bool IsParty(EntityChain body) => BodyKinds.IsParty(body) || (_toldParties ??= [.. ToldParties()]).Contains(body);

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

    /// <summary>The mention that holds a token.</summary>
    public ChainMention? Over(int token) => _byToken[token];

    /// <summary>Whether a token belongs to a name; what a name is only described by ("budget director") does not.</summary>
    public bool IsInName(int token) => _byToken[token] is { Kind: MentionKind.Name };

    /// <summary>Whether a mention can stand before a noun as an adjective does: "Ruritanian", or a state's name that is all capitals, as "UK".</summary>
    public bool IsAdjective(ChainMention mention) => mention.NameKind == NameKind.Metonym
        || mention is { Kind: MentionKind.Name, Chain.Type: EntityType.State, Range.Length: 1 } && _article.Tokens[mention.Range.First].IsAllCapitals;

    private static void Keep(Dictionary<int, ChainMention> index, int key, ChainMention mention)
    {
        if (!index.TryGetValue(key, out var held) || held.Range.Length < mention.Range.Length)
            index[key] = mention;
    }
}
