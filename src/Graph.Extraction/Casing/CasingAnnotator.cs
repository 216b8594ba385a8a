using Graph.Extraction.Annotation;

namespace Graph.Extraction.Casing;

/// <summary>
/// Gives words of lines in capitals ("MAYOR ORLOVA DENIES CLAIM"), of headings whose words all begin with one ("Mayor Orlova Denies Claim")
/// and of the labels of transcripts ("MR. BELK:") the form that they have in prose, where a capital marks a name: "Mayor Orlova denies claim".
/// Small are words of closed classes, forms of reporting verbs and what the article's prose writes small; acronyms keep their capitals.
/// </summary>
public sealed class CasingAnnotator : IAnnotator
{
    public IReadOnlyList<Layer> Needs => [Layer.Blocks, Layer.Tokens, Layer.Sentences];

    public IReadOnlyList<Layer> Adds => [Layer.Casing];

    public void Annotate(AnnotatedArticle article)
    {
        var lines = CasedLines.In(article);
        if (lines.Count > 0)
            new WordCasing(article, lines).Apply();
    }

    /// <summary>Whether a token stands in the text without a small letter, whatever form it was given.</summary>
    internal static bool IsInCapitals(AnnotatedArticle article, int token)
    {
        var span = article.Tokens[token].Span;
        foreach (var letter in article.Text.AsSpan(span.Start, span.Length))
            if (char.IsLower(letter))
                return false;
        return true;
    }
}
