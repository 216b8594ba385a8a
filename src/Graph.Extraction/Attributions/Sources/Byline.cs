using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Chains;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>
/// Whoever writes, where the one line that begins with "By" names him alone: "I" outside quotations is he, and what "I" thinks there he thinks. Of a sentence
/// with a mark of quotation that nobody closed it is not sure whose words it holds.
/// </summary>
internal sealed class Byline(AnnotatedArticle article)
{
    // So far down stands no byline.
    private const int MostBlocks = 8;

    private const int Longest = 14;

    private HashSet<int>? _known;

    /// <summary>Adds "I", "me" and "my" to the mentions of the writer and gives him what he is told to think.</summary>
    /// <param name="found">The reports, with their speakers.</param>
    public void Resolve(List<Attribution> found)
    {
        if (Writer() is not { } writer)
            return;
        foreach (var sentence in article.Sentences)
            if (!HoldsMark(sentence))
                for (var at = sentence.First; at < sentence.End; at++)
                    if (PersonalPronouns.OfSpeaker.Contains(article.Tokens[at].Lower) && article.Tags[at].Penn is "PRP" or "PRP$")
                        Add(writer, at);
        foreach (var report in found)
            if (report is { SpeakerStatus: SpeakerStatus.Unresolved, Source: { Length: 1, First: var source } } && article.Tokens[source].Is("i") && _known is not null && _known.Contains(source))
                (report.Speaker, report.SpeakerStatus) = (writer, SpeakerStatus.Resolved);
        if (_known is not null)
            ChainTable.Sort(article);
    }

    private EntityChain? Writer()
    {
        EntityChain? writer = null;
        for (var block = 0; block < Math.Min(MostBlocks, article.BlockTokens.Count); block++)
        {
            // "By Orlova's account the bridge is safe."
            if (article.BlockTokens[block] is not { Length: > 2 and <= Longest } words || !article.Tokens[words.First].Is("by") || article.HoldsFiniteVerb(words.First, words.End))
                continue;
            foreach (var mention in TextOrder.Between(article.Mentions, words.First, words.End, static mention => mention.Range.First))
            {
                if (mention.Chain.Type != EntityType.Person)
                    continue;
                if (mention.Kind != MentionKind.Name || mention.Range is not { Length: > 1, First: var first } || first != words.First + 1 || mention.Range.End < words.End && article.Tokens[mention.Range.End].IsWord || writer is not null && writer != mention.Chain)
                    return null;
                writer = mention.Chain;
            }
        }

        return writer;
    }

    private bool HoldsMark(Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
            if (article.IsQuoted(at) || article.Tokens[at].IsDoubleQuote)
                return true;
        return false;
    }

    private void Add(EntityChain writer, int at)
    {
        _known ??= [.. article.Mentions.Where(mention => mention.Kind == MentionKind.Pronoun).Select(mention => mention.Range.First)];
        if (!_known.Add(at))
            return;
        var mention = new ChainMention(writer, new TokenRange(at, at + 1), MentionKind.Pronoun, null);
        writer.Mentions.Add(mention);
        article.Mentions.Add(mention);
    }
}
