using Graph.Core.Articles;
using Graph.Extraction.Blocks;
using Graph.Extraction.Quotations;
using Graph.Extraction.Readings;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Annotation;

/// <summary>An article with the layers that annotators have added so far. Belongs to one reading, so to one thread.</summary>
public sealed class AnnotatedArticle(ArticleText source)
{
    public ArticleText Source { get; } = source;

    public string Text => Source.Text;

    public List<Block> Blocks { get; } = [];

    /// <summary>The tokens of each block, in the order of <see cref="Blocks"/>.</summary>
    public List<TokenRange> BlockTokens { get; } = [];

    public List<Token> Tokens { get; } = [];

    public List<Sentence> Sentences { get; } = [];

    public List<Quotation> Quotations { get; } = [];

    /// <summary>The place of these tokens in the text.</summary>
    public TextSpan SpanOf(TokenRange range) => new(Tokens[range.First].Span.Start, Tokens[range.End - 1].Span.End);
}
