using Graph.Core.Articles;

namespace Graph.Extraction.Tokens;

/// <summary>A word, a number or a mark.</summary>
/// <param name="Lower">The text in lower case, typographic apostrophes made plain: what lists of words are asked for.</param>
/// <param name="SpaceBefore">Whether white space or the start of a block stands before it.</param>
public sealed record Token(TextSpan Span, string Text, string Lower, TokenKind Kind, bool SpaceBefore)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool IsCapitalised { get; } = Kind == TokenKind.Word && char.IsUpper(Text[0]);

    /// <summary>Two or more capitals and no small letter: "NATO", "U.S.", "G7".</summary>
    public bool IsAllCapitals { get; } = Kind == TokenKind.Word && Text.Count(char.IsUpper) > 1 && !Text.Any(char.IsLower);

    public bool Is(string lower) => string.Equals(Lower, lower, StringComparison.Ordinal);
}

public enum TokenKind
{
    Word,
    Number,
    Mark,

    /// <summary>The ending 's or ' that makes an owner.</summary>
    Possessive,
}
