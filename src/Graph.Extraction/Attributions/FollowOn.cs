using Graph.Extraction.Annotation;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Attributions;

/// <summary>
/// A sentence that is nothing but quotation and comes right behind a report with quoted words, in the same paragraph, is more of it.
/// </summary>
internal static class FollowOn
{
    /// <summary>Whether the sentence belongs to the last report, which then has its words.</summary>
    public static bool Continue(AnnotatedArticle article, Sentence sentence, List<Attribution> found)
    {
        if (found.Count == 0 || article.QuotationAt(sentence.First) is not { } quotation)
            return false;
        var last = found[^1];
        if (last.Content.Exists(part => part.First <= sentence.First && sentence.First < part.End))
            return true;
        if (quotation.First != sentence.First || quotation.End < sentence.End && !IsClosing(article, quotation.End, sentence.End) || !StandsBehind(article, last, sentence) || last.Cue is null)
            return false;
        last.Content.AddRange(quotation.Parts);
        return true;
    }

    private static bool StandsBehind(AnnotatedArticle article, Attribution last, Sentence sentence)
    {
        var previous = article.SentenceAt(last.Extent.End - 1);
        return article.Sentences[previous].BlockIndex == sentence.BlockIndex
            && article.Sentences[previous].End == sentence.First
            && last.Content.Exists(part => article.IsQuoted(part.First) || article.IsQuoted(part.End - 1));
    }

    private static bool IsClosing(AnnotatedArticle article, int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from)).All(at => article.Tokens[at].Kind == Tokens.TokenKind.Mark);
}
