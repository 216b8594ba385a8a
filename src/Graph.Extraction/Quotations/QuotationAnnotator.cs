using Graph.Extraction.Annotation;
using Graph.Extraction.Blocks;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Quotations;

/// <summary>
/// Pairs quotation marks. Marks nest no deeper than two here: a mark of another style inside a quotation belongs to what is quoted.
/// A quotation left open at its paragraph's end goes on when the next paragraph opens with the same mark.
/// </summary>
public sealed class QuotationAnnotator : IAnnotator
{
    private const int MostParagraphs = 40;

    public IReadOnlyList<Layer> Needs => [Layer.Blocks, Layer.Tokens];

    public IReadOnlyList<Layer> Adds => [Layer.Quotations];

    public void Annotate(AnnotatedArticle article)
    {
        OpenQuotation? open = null;
        for (var block = 0; block < article.Blocks.Count; block++)
        {
            var range = article.BlockTokens[block];
            if (open is not null && (open.Parts.Count >= MostParagraphs || !OpensWith(article.Tokens, range, open.Style)))
                open = Close(article, open, isClosed: false);
            open = ReadBlock(article, range, open);
        }

        Close(article, open, isClosed: false);
    }

    private static OpenQuotation? ReadBlock(AnnotatedArticle article, TokenRange range, OpenQuotation? open)
    {
        var start = range.First;
        for (var at = range.First; at < range.End; at++)
        {
            var token = article.Tokens[at];
            if (open is null)
            {
                if (QuoteStyle.Opening(article.Tokens, at, range) is not { } style)
                    continue;
                open = new OpenQuotation(style, [], OpensParagraph: at == range.First);
                start = at;
            }
            else if (at != range.First && open.Style.Closes(article.Tokens, at, range))
            {
                open.Parts.Add(new TokenRange(start, at + 1));
                open = Close(article, open, isClosed: true);
            }
        }

        if (open is not null && !range.IsEmpty)
            open.Parts.Add(new TokenRange(start, range.End));
        return open;
    }

    private static bool OpensWith(List<Token> tokens, TokenRange range, QuoteStyle style) =>
        !range.IsEmpty && QuoteStyle.Opening(tokens, range.First, range) == style;

    private static OpenQuotation? Close(AnnotatedArticle article, OpenQuotation? open, bool isClosed)
    {
        // A single mark that nothing closes is an apostrophe; a double one is a slip of the pen, and its paragraph is what was meant.
        if (open is { Parts: [var only], Style.IsSingle: false } && !isClosed && EndOfSpeech(article.Tokens, only) is { } end)
            open.Parts[0] = only with { End = end };
        if (open is not null && open.Parts.Count > 0 && (isClosed ? open.OpensParagraph || !QuotedTitle.Is(article.Tokens, open.Parts) : !open.Style.IsSingle))
            article.Quotations.Add(new Quotation(open.Parts));
        return null;
    }

    // "“We were never told, said Mara Ostrova, who lives there.": whoever forgot the mark ended the quotation before the verb.
    private static int? EndOfSpeech(List<Token> tokens, TokenRange part)
    {
        for (var at = part.First + 2; at + 2 < part.End; at++)
            if (tokens[at].Text == "," && tokens[at + 1].Lower is "said" or "says" && (tokens[at + 2].IsCapitalised || tokens[at + 2].Lower is "the" or "a" or "an"))
                return at + 1;
        return null;
    }

    private sealed record OpenQuotation(QuoteStyle Style, List<TokenRange> Parts, bool OpensParagraph);
}
