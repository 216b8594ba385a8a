using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Names;

/// <summary>What is told of nobody but a person, whatever stands before the name: "At the Norwegian bank Dorun Velt, 40, was shot".</summary>
internal static class ToldFates
{
    private const int Furthest = 4;

    private static readonly HashSet<string> Fates = FunctionWords.Set("died killed shot born arrested injured wounded stabbed murdered jailed");

    /// <summary>Whether an age, "who" or somebody's fate stands behind the comma there.</summary>
    public static bool Follow(List<Token> tokens, int comma)
    {
        if (comma + 2 >= tokens.Count || tokens[comma].Text is not ",")
            return false;
        if (tokens[comma + 1].Kind == TokenKind.Number && tokens[comma + 2].Text is "," || tokens[comma + 1].Lower is "who" or "whose" or "whom" or "aged")
            return true;
        for (var at = comma + 1; at < Math.Min(comma + 1 + Furthest, tokens.Count) && tokens[at].Kind != TokenKind.Mark; at++)
            if (Fates.Contains(tokens[at].Lower))
                return true;
        return false;
    }
}
