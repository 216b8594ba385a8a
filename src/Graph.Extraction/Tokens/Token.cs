using Graph.Core.Articles;

namespace Graph.Extraction.Tokens;

/// <summary>A word, a number or a mark.</summary>
/// <param name="Form">What it looks like, or would in prose (<see cref="Casing.CasingAnnotator"/>); tokens that look alike mostly share it.</param>
/// <param name="SpaceBefore">Whether white space or the start of a block stands before it.</param>
public readonly record struct Token(TextSpan Span, TokenForm Form, bool SpaceBefore)
{
    public string Text => Form.Text;

    /// <inheritdoc cref="TokenForm.Lower"/>
    public string Lower => Form.Lower;

    public TokenKind Kind => Form.Kind;

    public bool IsWord => Form.Kind == TokenKind.Word;

    public bool IsCapitalised => Form.IsCapitalised;

    /// <inheritdoc cref="TokenForm.IsAllCapitals"/>
    public bool IsAllCapitals => Form.IsAllCapitals;

    /// <inheritdoc cref="TokenForm.IsDoubleQuote"/>
    public bool IsDoubleQuote => Form.IsDoubleQuote;

    /// <inheritdoc cref="TokenForm.IsCommaOrDash"/>
    public bool IsCommaOrDash => Form.IsCommaOrDash;

    public bool Is(string lower) => string.Equals(Lower, lower, StringComparison.Ordinal);
}
