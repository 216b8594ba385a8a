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
        if (article.QuotationAt(sentence.First) is not { } quotation || Last(article, found) is not { } last)
            return false;
        if (last.Content.Exists(part => part.First <= sentence.First && sentence.First < part.End))
            return true;
        if (quotation.First != sentence.First || quotation.End < sentence.End && !IsClosing(article, quotation.End, sentence.End) || !StandsBehind(article, last, sentence) || last.Cue is null)
            return false;
        last.Content.AddRange(quotation.Parts);
        return true;
    }

    // What a quotation's own words report does not part it from what comes behind.
    private static Attribution? Last(AnnotatedArticle article, List<Attribution> found)
    {
        for (var at = found.Count - 1; at >= Math.Max(0, found.Count - MostInside); at--)
            if (found[at].Cue is not { } cue || !article.IsQuoted(cue.First))
                return found[at];
        return null;
    }

    // No sentence holds more reports of its own.
    private const int MostInside = 40;

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
