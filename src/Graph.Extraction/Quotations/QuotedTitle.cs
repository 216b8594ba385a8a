using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Quotations;

/// <summary>
/// The title of a programme, a book or a song, which stands between quotation marks too and is nobody's words: on Lowmark One's "Good
/// Morning, Oldport". It is written in capitals, and the sentence runs on into it without a comma, a colon or a verb of speech.
/// </summary>
internal static class QuotedTitle
{
    private const int LongestTitle = 14;

    public static bool Is(List<Token> tokens, IReadOnlyList<TokenRange> parts)
    {
        if (parts is not [{ Length: > 2 and <= LongestTitle, First: > 0 } range] || !IsRunInto(tokens[range.First - 1]) && !IsPaper(tokens, range) || !tokens[range.First + 1].IsCapitalised)
            return false;
        for (var at = range.First + 1; at < range.End - 1; at++)
            if (tokens[at] is { IsWord: true, IsCapitalised: false } word && !IsSmall(word.Lower))
                return false;
        return true;
    }

    // "The bridge is lost, “Oldport Echo” reported": nothing that is said ends without a mark before its verb.
    private static bool IsPaper(List<Token> tokens, TokenRange quoted) =>
        tokens[quoted.First - 1].Text == "," && quoted.End < tokens.Count && tokens[quoted.End].Lower is "reported" or "reports" && tokens[quoted.End - 2].IsWord;

    private static bool IsRunInto(Token before) => before.Kind == TokenKind.Possessive || before.IsWord && !Attributions.Cues.CueWords.IsForm(before.Lower);

    // Words that titles write with a small letter.
    private static bool IsSmall(string word) =>
        FunctionWords.IsDeterminer(word) || FunctionWords.Prepositions.Contains(word) || FunctionWords.Coordinators.Contains(word) || word is "as" or "n't" or "'s" or "'re" or "'ll" or "'m" or "'ve" or "'d";
}
