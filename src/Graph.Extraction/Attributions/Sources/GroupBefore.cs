using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>Whose "the campaign" means that speaks, however it does: the one named last, unless another was named near it.</summary>
internal sealed class GroupBefore(AnnotatedArticle article)
{
    private static readonly HashSet<string> Groups = FunctionWords.Set("campaign administration team camp delegation");

    // So many sentences before the one named last another may still be meant.
    private const int NearRival = 2;

    private readonly List<ChainMention> _named = article.Mentions.FindAll(mention => mention.Chain.Type == EntityType.Group && Groups.Contains(article.Tokens[mention.Range.End - 1].Lower));

    private List<Token> Tokens => article.Tokens;

    /// <summary>Null where a source is no such word or no group was called so before.</summary>
    public EntityChain? Of(TokenRange source)
    {
        if (source.Length != 2 || !Tokens[source.First].Is("the") || !Groups.Contains(Tokens[source.First + 1].Lower) || article.IsQuoted(source.First))
            return null;
        var word = Tokens[source.First + 1].Lower;
        ChainMention? last = null;
        for (var place = TextOrder.CountBefore(_named, source.First, mention => mention.Range.First) - 1; place >= 0; place--)
        {
            var named = _named[place];
            if (!Tokens[named.Range.End - 1].Is(word))
                continue;
            last ??= named;
            if (article.SentenceAt(last.Range.First) - article.SentenceAt(named.Range.First) > NearRival)
                break;
            if (named.Chain != last.Chain)
                return null;
        }

        return last?.Chain;
    }
}
