using Graph.Extraction.Annotation;

namespace Graph.Extraction.Tokens;

/// <summary>Cuts each block into words, numbers, marks and possessive endings.</summary>
public sealed class TokenAnnotator : IAnnotator
{
    public IReadOnlyList<Layer> Needs => [Layer.Blocks];

    public IReadOnlyList<Layer> Adds => [Layer.Tokens];

    // Fewer than a token and the blank behind it mostly have, so that the list need not grow.
    private const int LettersEach = 4;

    public void Annotate(AnnotatedArticle article)
    {
        var tokenizer = new Tokenizer(article.Text);
        article.Tokens.EnsureCapacity(article.Text.Length / LettersEach);
        foreach (var block in article.Blocks)
        {
            article.BlockTokens.Add(new TokenRange(article.Tokens.Count, article.Tokens.Count));
            tokenizer.Cut(block.Span, article.Tokens);
            article.BlockTokens[^1] = article.BlockTokens[^1] with { End = article.Tokens.Count };
        }
    }
}
