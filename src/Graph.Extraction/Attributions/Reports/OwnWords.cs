using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>Whether somebody speaks of himself in a text, as a speech and an answer do and a report does not.</summary>
internal static class OwnWords
{
    private static readonly HashSet<string> All = FunctionWords.Set("i we my our me us");

    // Of so many words outside quotation marks one is "I" or "we" at least: a report has next to none.
    private const int WordsForOne = 60;

    /// <summary>Whether parts of a text hold as many as somebody's own words do.</summary>
    public static bool Fill(AnnotatedArticle article, IEnumerable<TokenRange> parts)
    {
        var (own, words) = (0, 0);
        foreach (var part in parts)
        {
            own += CountIn(article, part);
            words += Enumerable.Range(part.First, part.Length).Count(at => IsTold(article, at));
        }

        return own * WordsForOne > words;
    }

    /// <summary>How many there are outside quotation marks.</summary>
    public static int CountIn(AnnotatedArticle article, TokenRange part) =>
        Enumerable.Range(part.First, part.Length).Count(at => IsTold(article, at) && All.Contains(article.Tokens[at].Lower));

    private static bool IsTold(AnnotatedArticle article, int at) => article.Tokens[at].IsWord && !article.IsQuoted(at);
}
