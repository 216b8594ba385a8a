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

    // By the word, in the order of the text.
    private readonly Dictionary<string, List<ChainMention>> _named = article.Mentions.Where(mention => mention.Chain.Type == EntityType.Group).GroupBy(mention => article.Tokens[mention.Range.End - 1].Lower, StringComparer.Ordinal)
        .Where(group => Groups.Contains(group.Key)).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    private List<Token> Tokens => article.Tokens;

    /// <summary>Null where a source is no such word or no group was called so before.</summary>
    public EntityChain? Of(TokenRange source)
    {
        if (source.Length != 2 || !Tokens[source.First].Is("the") || article.IsQuoted(source.First) || !_named.TryGetValue(Tokens[source.First + 1].Lower, out var named))
            return null;
        ChainMention? last = null;
        for (var place = TextOrder.CountBefore(named, source.First, mention => mention.Range.First) - 1; place >= 0; place--)
        {
            last ??= named[place];
            if (article.SentenceAt(last.Range.First) - article.SentenceAt(named[place].Range.First) > NearRival)
                break;
            if (named[place].Chain != last.Chain)
                return null;
        }

        return last?.Chain;
    }
}
