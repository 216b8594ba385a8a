using Graph.Extraction.Dates;
using Graph.Extraction.Names;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Sentences;

/// <summary>Where and by whom a text was written, before it begins: "OLDPORT, March 7 (Lowmark Wire) - ...", "Oldport, March 7 - ...", "Oldport (Lowmark Wire) - ...".</summary>
internal static class Datelines
{
    private const int Longest = 16;
    private const int LongestPlace = 6;

    /// <summary>The token behind the dateline that opens a block, or the block's first.</summary>
    public static int EndOf(List<Token> tokens, TokenRange block)
    {
        if (block.Length < 4 || !tokens[block.First].IsAllCapitals && !TellsWhenOrWho(tokens, block))
            return block.First;
        for (var at = block.First + 1; at < Math.Min(block.First + Longest, block.End - 1); at++)
        {
            if (IsDash(tokens, at))
                return at + 1;
            if (tokens[at].IsDoubleQuote || tokens[at].Text is "." or ":")
                break;
        }

        return block.First;
    }

    // A place in small letters may open a sentence: only with a day or an agency right before the dash it is a dateline.
    private static bool TellsWhenOrWho(List<Token> tokens, TokenRange block)
    {
        var at = block.First;
        while (at < block.End && at < block.First + LongestPlace && !DateReader.IsMonth(tokens[at]) && (tokens[at].IsCapitalised || tokens[at].Text == "," && at > block.First))
            at++;
        if (at == block.First || at >= block.End)
            return false;
        if (DateReader.Read(tokens, at) is { Day: not null, Range.End: var behind })
            return behind < block.End && (IsDash(tokens, behind) || tokens[behind].Text == "(");
        return at + 1 < tokens.Count && tokens[at].Text == "(" && !MayBeNamed(tokens, new(block.First, at), at + 1) && Enumerable.Range(at + 1, Math.Max(0, Math.Min(block.End - 1, at + LongestPlace) - at - 1)).Any(close => tokens[close].Text == ")" && IsDash(tokens, close + 1));
    }

    // "Ana Orlova (LP) - the mayor - left", "Lakeside Party (LP) - a small one - lost": somebody with the letters of a party, or a body with its own.
    private static bool MayBeNamed(List<Token> tokens, TokenRange words, int inBrackets) =>
        words.Length > 1 && ((World.Default.IsGivenName(tokens[words.First].Text) || World.Default.GenderOf(tokens[words.First].Text) is not null) && tokens[words.First + 1].IsCapitalised
            || tokens[inBrackets].Text == string.Concat(Enumerable.Range(words.First, words.Length).Select(at => tokens[at].Text[0])));

    private static bool IsDash(List<Token> tokens, int at) =>
        tokens[at].Text is "-" or "—" or "–" or "--" && tokens[at].SpaceBefore && at + 1 < tokens.Count && tokens[at + 1].SpaceBefore;
}
