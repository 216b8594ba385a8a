using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>The letter of a party and the place of a seat beside who holds it: "Ana Orlova (D-Lowdale)", "Ana Orlova, D-Lowdale,".</summary>
internal static class PartyLetters
{
    /// <summary>Whether a token is such; it names nobody.</summary>
    public static bool IsAt(List<Token> tokens, int at) =>
        at > 1 && at < tokens.Count && tokens[at].Text is ['R' or 'D' or 'I', '-', var initial, ..] and not "D-Day" && char.IsUpper(initial)
        && tokens[at - 1].Text is "(" or "," && tokens[at - 2].IsCapitalised;
}
