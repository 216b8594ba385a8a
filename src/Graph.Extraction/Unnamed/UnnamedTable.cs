using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Unnamed;

/// <summary>The chains without a name while they grow, and whom each token means.</summary>
internal sealed class UnnamedTable
{
    // The mention whose leading word a token is, of a named chain or of one here.
    private readonly EntityChain?[] _byHead;

    public UnnamedTable(AnnotatedArticle article)
    {
        _byHead = new EntityChain?[article.Tokens.Count];
        foreach (var mention in article.Mentions)
            _byHead[article.HeadOf(mention.Range)] ??= mention.Chain;
    }

    public List<EntityChain> Chains { get; } = [];

    public EntityChain Start(EntityType type, string name)
    {
        var chain = new EntityChain(type, name, null);
        Chains.Add(chain);
        return chain;
    }

    /// <summary>Whom the mention that a token leads means; null where it leads none.</summary>
    public EntityChain? At(int head) => _byHead[head];

    public void Mention(EntityChain chain, TokenRange range, int head, MentionKind kind)
    {
        chain.Mentions.Add(new ChainMention(chain, range, kind, null));
        _byHead[head] = chain;
    }
}
