using Graph.Extraction.Annotation;
using Graph.Extraction.Quotations;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>Quotation marks around a word or two inside a clause, with the clause's comma between them: "who rates the stock a “buy,” said".</summary>
internal static class TermQuotes
{
    private const int LongestTerm = 3;

    /// <summary>Whether what is quoted is a term, and no utterance that somebody behind it said.</summary>
    public static bool Is(AnnotatedArticle article, Quotation quotation)
    {
        var (first, last) = (quotation.First + 1, quotation.End - 2);
        if (quotation.Parts.Count != 1 || quotation.InnerLength is < 1 or > LongestTerm || first < 2 || !article.Tokens[first].IsWord || article.Tokens[first].IsCapitalised || !article.Tokens[first - 2].IsWord)
            return false;
        return article.Tags[article.Tokens[last].Text == "," ? last - 1 : last].Universal is "NOUN" or "ADJ" or "VERB";
    }
}
