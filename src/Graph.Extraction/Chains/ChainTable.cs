using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Names;
using Graph.Extraction.Offices;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Chains;

/// <summary>The chains of an article while they grow.</summary>
internal sealed class ChainTable(AnnotatedArticle article)
{
    public AnnotatedArticle Article { get; } = article;

    // A name each, and in most sentences a pronoun or a description.
    private readonly Dictionary<TokenRange, ChainMention> _byRange = new(article.Names.Count + article.Sentences.Count);

    // The longest name that begins or ends at each token.
    private readonly ChainMention?[] _byFirst = new ChainMention?[article.Tokens.Count];
    private readonly ChainMention?[] _byEnd = new ChainMention?[article.Tokens.Count + 1];
    private readonly TokenSet _named = TokenSet.Of(article.Tokens.Count, article.Names, name => name.Range);
    private readonly TokenIndex<NameMention> _inner = new(article.Names.Where(name => name.IsInner), name => name.Range.First);

    public List<Token> Tokens => Article.Tokens;

    public EntityChain Start(EntityType type, string name, ListedName? entry = null)
    {
        var chain = new EntityChain(type, name, entry);
        Article.Chains.Add(chain);
        return chain;
    }

    public void Mention(EntityChain chain, TokenRange range, MentionKind kind, NameKind? nameKind = null)
    {
        var mention = new ChainMention(chain, range, kind, nameKind);
        _byRange.TryAdd(range, mention);
        if (kind == MentionKind.Name)
            Index(mention);
        chain.Mentions.Add(mention);
        Article.Mentions.Add(mention);
    }

    private void Index(ChainMention mention)
    {
        if (_byFirst[mention.Range.First] is not { } from || from.Range.Length < mention.Range.Length)
            _byFirst[mention.Range.First] = mention;
        if (_byEnd[mention.Range.End] is not { } until || until.Range.Length < mention.Range.Length)
            _byEnd[mention.Range.End] = mention;
    }

    /// <summary>A word in lower case; none behind the end.</summary>
    public string WordAt(int token) => token < Tokens.Count ? Tokens[token].Lower : "";

    /// <inheritdoc cref="TokenWords.Prose"/>
    public string Words(TokenRange range) => Article.ProseOf(range);

    /// <inheritdoc cref="AnnotatedArticle.OfficeUntil"/>
    public OfficeMention? OfficeEndingAt(int token) => Article.OfficeUntil(token);

    /// <inheritdoc cref="AnnotatedArticle.OfficeFrom"/>
    public OfficeMention? OfficeFrom(int token) => Article.OfficeFrom(token);

    /// <summary>The longest name that begins at a token.</summary>
    public ChainMention? NameFrom(int token) => (uint)token < (uint)_byFirst.Length ? _byFirst[token] : null;

    /// <summary>The longest name that ends before a token.</summary>
    public ChainMention? NameUntil(int token) => (uint)token < (uint)_byEnd.Length ? _byEnd[token] : null;

    public bool IsInsideName(int token) => _named.Contains(token);

    /// <summary>The mention that has exactly these tokens, or null.</summary>
    public ChainMention? NameAt(TokenRange range) => _byRange.GetValueOrDefault(range);

    /// <summary>The names inside a longer name, of those that begin at one token the first.</summary>
    public List<TokenRange> InnerNames(TokenRange outer)
    {
        List<TokenRange>? inner = null;
        for (var at = outer.First; at < outer.End; at++)
            if (_inner[at] is [{ Range: var name }, ..] && outer.Contains(name))
                (inner ??= []).Add(name);
        return inner ?? None;
    }

    private static readonly List<TokenRange> None = [];

    public static void Sort(AnnotatedArticle article)
    {
        article.Mentions.Sort(InTextOrder);
        foreach (var chain in article.Chains)
            chain.Mentions.Sort(InTextOrder);
    }

    private static int InTextOrder(ChainMention left, ChainMention right) =>
        left.Range.First != right.Range.First ? left.Range.First.CompareTo(right.Range.First) : right.Range.End.CompareTo(left.Range.End);
}
