using Graph.Extraction.Words;

namespace Graph.Extraction.Tokens;

/// <summary>
/// What agencies put before a heading, with a hyphen and no blank: "UPDATE 2-Karst bank says", "BRIEF-Karst Steel", "RPT-WRAPUP 1-"; and papers with a
/// colon: "EXCLUSIVE: Karst bank says", "Analysis: ...". It is no part of it.
/// </summary>
internal static class WireLabels
{
    private static readonly HashSet<string> Words = FunctionWords.Set("UPDATE WRAPUP BRIEF REFILE RPT REPEAT CORRECTED CORRECTION EXCLUSIVE ANALYSIS FACTBOX TIMELINE EXPLAINER PREVIEW INSIGHT NEWSMAKER URGENT BREAKING ALERT");

    // "Tennis-Orlova beats Velt"
    private static readonly HashSet<string> Sports = FunctionWords.Set("SOCCER FOOTBALL TENNIS GOLF CRICKET RUGBY OLYMPICS PARALYMPICS CYCLING ATHLETICS SWIMMING BOXING BASKETBALL BASEBALL HOCKEY SKIING");

    /// <summary>Whether a word is such a label, in capitals or as it opens a heading.</summary>
    public static bool IsLabel(string word) => word.ToUpperInvariant() is var label && (Words.Contains(label) || Sports.Contains(label));

    /// <summary>Where the hyphen behind such a label stands in a word that opens a line, or -1.</summary>
    public static int HyphenIn(string text, int start, int end)
    {
        var hyphen = text.IndexOf('-', start, end - start);
        if (hyphen <= start || hyphen + 1 >= end || !char.IsUpper(text[hyphen + 1]))
            return -1;
        if (!char.IsAsciiDigit(text[start]))
            return OpensLine(text, start) && text[start..hyphen] is var word && (Words.Contains(word) || IsSport(word)) ? hyphen : -1;
        return hyphen - start <= MostDigits && LabelBefore(text, start) is { } label && OpensLine(text, label) ? hyphen : -1;
    }

    private static bool IsSport(string word) => char.IsLower(word[^1]) && Sports.Contains(word.ToUpperInvariant());

    // "UPDATE 12-"
    private const int MostDigits = 2;

    private static bool OpensLine(string text, int at) => at == 0 || text[at - 1] is '\n' or '\r' || text[at - 1] == '-' && at > 1 && (char.IsUpper(text[at - 2]) || char.IsAsciiDigit(text[at - 2]));

    // Where the word before a number begins that may have one, or null.
    private static int? LabelBefore(string text, int number)
    {
        var first = number - 1;
        while (first > 0 && number - first < LongestNumbered && char.IsUpper(text[first - 1]))
            first--;
        return first >= 0 && first < number - 1 && text[number - 1] == ' ' && text.AsSpan(first, number - 1 - first) is "UPDATE" or "WRAPUP" ? first : null;
    }

    private const int LongestNumbered = 8;

    /// <summary>The token behind the labels that open a block, or the block's first.</summary>
    public static int EndOf(List<Token> tokens, TokenRange block)
    {
        var first = block.First;
        if (first + 2 < block.End && tokens[first + 1].Text == ":" && tokens[first].IsCapitalised && IsLabel(tokens[first].Text))
            return first + 2;
        while (first + 2 < block.End && IsLabel(tokens[first].Text))
        {
            var hyphen = tokens[first + 1].Kind == TokenKind.Number ? first + 2 : first + 1;
            if (hyphen + 1 >= block.End || tokens[hyphen].Text != "-" || tokens[hyphen].SpaceBefore)
                return first;
            first = hyphen + 1;
        }

        return first;
    }
}
