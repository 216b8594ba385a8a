using Graph.Extraction.Tokens;

namespace Graph.Extraction.Quotations;

/// <summary>One way of marking a quotation.</summary>
internal sealed record QuoteStyle(string Open, IReadOnlyList<string> Close)
{
    private static readonly QuoteStyle[] All =
    [
        new("“", ["”", "“", "\"", "''"]),
        new("\"", ["\"", "”", "''"]),
        new("``", ["''", "``", "\""]),
        new("''", ["''"]),
        new("„", ["“", "”"]),
        new("«", ["»"]),
        new("‘", ["’"]),
        new("'", ["'"]),
    ];

    public bool IsSingle => Open is "‘" or "'";

    /// <summary>The style that the mark at <paramref name="at"/> opens, or null.</summary>
    public static QuoteStyle? Opening(List<Token> tokens, int at, TokenRange block)
    {
        var token = tokens[at];
        if (token.IsWord || token.Kind == TokenKind.Number)
            return null;
        foreach (var style in All)
        {
            if (style.Open == token.Text && style.StandsAtOpening(tokens, at, block))
                return style;
        }

        return null;
    }

    public bool Closes(List<Token> tokens, int at, TokenRange block)
    {
        var token = tokens[at];
        if (!Close.Contains(token.Text))
            return false;
        if (IsSingle)
            return !token.SpaceBefore && (at + 1 >= block.End || tokens[at + 1].SpaceBefore || tokens[at + 1].Kind == TokenKind.Mark);
        return token.Text is "”" or "»" || !token.SpaceBefore || at + 1 >= block.End || tokens[at + 1].SpaceBefore || token.Text == Open && LeavesPairs(tokens, at, block);
    }

    // No paragraph with such slips is longer.
    private const int LongestParagraph = 2000;

    // "the plan "was a mistake", she said: a mark that stands like an opening one closes where those behind it then pair up.
    private bool LeavesPairs(List<Token> tokens, int at, TokenRange block)
    {
        if (block.Length > LongestParagraph)
            return false;
        var behind = 0;
        for (var next = at + 1; next < block.End; next++)
            behind += tokens[next].Text == Open ? 1 : 0;
        return behind % 2 == 0;
    }

    private bool StandsAtOpening(List<Token> tokens, int at, TokenRange block)
    {
        if (Open is "“" or "„" or "«" or "``")
            return true;
        if (at + 1 >= block.End || tokens[at + 1].SpaceBefore && IsSingle)
            return false;
        if (tokens[at].SpaceBefore || at == block.First)
            return true;
        return tokens[at - 1].Kind == TokenKind.Mark && (!IsSingle || tokens[at - 1].IsDoubleQuote || tokens[at - 1].Text is "(" or "[" or "—" or "–" or "--" or "-");
    }
}
