using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>Where a name is told to be another one of whom was just named: "Ana Orlova (born 1970), better known as Mara Velt".</summary>
internal static class Aliases
{
    private static readonly HashSet<string> Telling = FunctionWords.Set("known called nicknamed aka a.k.a. alias pseudonym moniker née born nickname identified self-identified");

    private static readonly HashSet<string> Beside = FunctionWords.Set(
        "also better best commonly formerly widely popularly sometimes previously then now originally simply locally who which is was as by under his her its the a stage pen birth real name nom de guerre self - , ( “ \" '");

    // No words between two names of one are more, and no bracket with dates and letters behind a name is longer.
    private const int Furthest = 14;
    private const int LongestBracket = 40;

    /// <summary>Before which token the other name ends; null where none is told.</summary>
    public static int? NameBefore(List<Token> tokens, int first)
    {
        var (at, isTold) = (first - 1, false);
        for (var steps = 0; at > 0 && steps < Furthest; steps++, at--)
        {
            if (tokens[at].Text == ")")
                at = Opening(tokens, at);
            else if (Telling.Contains(tokens[at].Lower) && !tokens[at].IsCapitalised)
                isTold = true;
            else if (!Beside.Contains(tokens[at].Lower))
                break;
        }

        return isTold && at < first - 1 ? at + 1 : null;
    }

    private static int Opening(List<Token> tokens, int closing)
    {
        for (var at = closing - 1; at > Math.Max(0, closing - LongestBracket); at--)
            if (tokens[at].Text == "(")
                return at;
        return closing;
    }
}
