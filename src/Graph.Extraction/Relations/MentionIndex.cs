using Graph.Core.Articles;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;

namespace Graph.Extraction.Relations;

/// <summary>Mentions by where they begin and end; of several the longest.</summary>
internal sealed class MentionIndex
{
    private readonly Dictionary<int, ChainMention> _byFirst = [];
    private readonly Dictionary<int, ChainMention> _byEnd = [];

    public MentionIndex(AnnotatedArticle article)
    {
        foreach (var mention in article.Mentions)
        {
            Keep(_byFirst, mention.Range.First, mention);
            Keep(_byEnd, mention.Range.End, mention);
        }
    }

    public ChainMention? From(int token) => _byFirst.GetValueOrDefault(token);

    public ChainMention? Until(int token) => _byEnd.GetValueOrDefault(token);

    private static void Keep(Dictionary<int, ChainMention> index, int key, ChainMention mention)
    {
        if (!index.TryGetValue(key, out var held) || held.Range.Length < mention.Range.Length)
            index[key] = mention;
    }
}
