using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Relations;

/// <summary>The state that an "its" stands for: the one that its sentence begins with, where no other is named between: "Ruritania closed its northern ports".</summary>
internal sealed class OwnStates(AnnotatedArticle article, MentionIndex mentions)
{
    private const int MostBetween = 12;

    private List<Token> Tokens => article.Tokens;

    /// <summary>The state that a token "its" stands for; null where another word stands there or nothing tells which.</summary>
    public ChainMention? At(int its)
    {
        if (its < 0 || !Tokens[its].Is("its"))
            return null;
        var first = article.Sentences[article.SentenceAt(its)].First;
        if (mentions.FromDeterminer(first) is not { Kind: MentionKind.Name, NameKind: not NameKind.Metonym, Chain.Type: EntityType.State } state || state.Range.End >= its || its - state.Range.End > MostBetween || article.Tags[state.Range.End].Universal is not ("VERB" or "AUX"))
            return null;
        for (var at = state.Range.End; at < its; at++)
            if (mentions.Over(at) is not null)
                return null;
        return state;
    }
}
