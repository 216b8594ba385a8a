using Graph.Extraction.Reference;

namespace Graph.Extraction.Tokens;

/// <summary>
/// How American news tells a politician's party and state, by a letter, a hyphen and the state's name or short form: "Sen. Ana Orlova (D-Ore.)",
/// "Rep. Ben Marek, R-Texas," (Associated Press Stylebook, "party affiliation"); and that of other states, by the party's letters: "Senator Ana
/// Orlova (KDP-Oldport)".
/// </summary>
internal static class PartyLetters
{
    private const int LongestName = 15;

    /// <summary>Of no party are more letters told so.</summary>
    public const int MostLetters = 7;

    // With the hyphens of typesetters, and the dashes that stand for one.
    private const string Hyphens = "-‐‑–—";

    /// <summary>Whether a letter is a party's, or "I", of somebody of none.</summary>
    public static bool IsOne(char letter) => letter is 'D' or 'R' or 'I';

    public static bool IsHyphen(char mark) => Hyphens.Contains(mark);

    /// <summary>Where the hyphen stands in such a word, of which a name of two words may go on behind it; -1 in any other: "D-Day", "R-rated".</summary>
    public static int HyphenIn(string text, int start, int end)
    {
        if (HyphenBehindLetters(text, start, end) is >= 0 and var behindParty)
            return behindParty;
        if (end - start is < 4 or > LongestName || !IsOne(text[start]) || !IsHyphen(text[start + 1]) || !char.IsUpper(text[start + 2]))
            return -1;
        var isOpened = start > 0 && text[start - 1] is '(' or '[' || start > 1 && text[start - 1] == ' ' && text[start - 2] == ',';
        return isOpened && (AmericanStates.Find(text[(start + 2)..end]) ?? AmericanStates.Find(text[(start + 2)..NextWordEnd(text, end)])) is not null ? start + 1 : -1;
    }

    // "Ana Orlova (KDP-Oldport)"
    private static int HyphenBehindLetters(string text, int start, int end)
    {
        if (start < 3 || text[start - 1] != '(' || text[start - 2] != ' ' || !char.IsLower(text[start - 3]))
            return -1;
        var at = start;
        while (at < end && at - start <= MostLetters && char.IsUpper(text[at]))
            at++;
        return at - start is > 1 and <= MostLetters && at + 2 < end && IsHyphen(text[at]) && char.IsUpper(text[at + 1]) && char.IsLower(text[at + 2]) ? at : -1;
    }

    /// <summary>Whether the full stop behind such a word is that of a short form: "D-Ore.", but no state's whole name has one.</summary>
    public static bool TakesStop(string text, int start, int stop) =>
        HyphenIn(text, start, stop) is >= 0 and var hyphen && AmericanStates.Find(text[(hyphen + 1)..stop]) is { } state && state.Short.Contains(text[(hyphen + 1)..(stop + 1)]);

    // "D-New York"
    private static int NextWordEnd(string text, int end)
    {
        if (end == text.Length || text[end] != ' ')
            return end;
        var at = end + 1;
        while (at < text.Length && at - end < LongestName && char.IsLetter(text[at]))
            at++;
        return at;
    }
}
