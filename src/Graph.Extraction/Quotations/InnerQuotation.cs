using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Quotations;

/// <summary>Words quoted inside a quotation, in marks of another style: “The mayor told me, ‘Go home,’ and I went.”</summary>
internal static class InnerQuotation
{
    /// <summary>The tokens of the inner quotation that opens at a token, its marks included, or null where none opens or it is not closed.</summary>
    public static TokenRange? At(AnnotatedArticle article, int first)
    {
        if (article.QuotationAt(first) is not { } outer || outer.Parts.FirstOrDefault(part => part.Contains(first)) is not { IsEmpty: false } part || first == part.First)
            return null;
        if (QuoteStyle.Opening(article.Tokens, first, part) is not { } style || style.Open == article.Tokens[part.First].Text)
            return null;
        for (var at = first + 1; at < part.End - 1; at++)
            if (style.Closes(article.Tokens, at, part))
                return new TokenRange(first, at + 1);
        return null;
    }
}
