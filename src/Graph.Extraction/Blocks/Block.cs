using Graph.Core.Articles;

namespace Graph.Extraction.Blocks;

/// <summary>A paragraph, a heading or a line about the article itself.</summary>
/// <param name="Span">Without space at its edges.</param>
public sealed record Block(TextSpan Span, BlockKind Kind);

public enum BlockKind
{
    Prose,
    Heading,

    /// <summary>A line about the article, not of it: a byline, a picture credit, a note on its agencies.</summary>
    Tail,
}
