using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Sentences;

/// <summary>When an entry of a running report was written, before it begins: "14:32 Trains stop", "14:32 GMT - Trains stop", "9.15am: Trains stop".</summary>
internal static class EntryTimes
{
    private static readonly HashSet<string> Zones = FunctionWords.Set("gmt utc bst cet cest eet eest msk et est edt ct cst cdt pt pst pdt ist");

    /// <summary>The token behind the time that opens a block, or the block's first.</summary>
    public static int EndOf(List<Token> tokens, TokenRange block)
    {
        var at = ClockEnd(tokens, block);
        if (at == block.First)
            return at;
        if (at < block.End && tokens[at].Lower is "am" or "pm" or "a.m." or "p.m.")
            at++;
        if (at < block.End && tokens[at].IsAllCapitals && Zones.Contains(tokens[at].Lower))
            at++;
        if (at < block.End && tokens[at].Text is "-" or "–" or "—" or ":" or "|")
            return at + 1 < block.End ? at + 1 : block.First;
        // "14:32 was when it began" tells of the time itself.
        return at < block.End && tokens[at].SpaceBefore && (tokens[at].IsCapitalised || tokens[at].IsDoubleQuote) ? at : block.First;
    }

    // "14:32" is three tokens, "9.15am" is one.
    private static int ClockEnd(List<Token> tokens, TokenRange block)
    {
        var first = block.First;
        if (block.Length < 2)
            return first;
        if (block.Length > 3 && tokens[first + 1].Text == ":" && !tokens[first + 1].SpaceBefore && !tokens[first + 2].SpaceBefore
            && IsPartOfClock(tokens[first].Text, least: 1) && IsPartOfClock(tokens[first + 2].Text, least: 2))
            return first + 3;
        return tokens[first].Lower is var one && (one.EndsWith("am", StringComparison.Ordinal) || one.EndsWith("pm", StringComparison.Ordinal))
            && one.Split('.') is [var hour, { Length: 4 } minute] && IsPartOfClock(hour, least: 1) && IsPartOfClock(minute[..2], least: 2) ? first + 1 : first;
    }

    private static bool IsPartOfClock(string text, int least) => text.Length >= least && text.Length <= 2 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
