using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>Names of bodies that are parts of a state and not only based in it: "Interior Ministry", "Department of Trade", "Navy".</summary>
internal static class StateBodies
{
    private static readonly HashSet<string> Heads = FunctionWords.Set(
        "ministry department parliament congress senate assembly court army navy police treasury cabinet government presidency gendarmerie marines customs chancellery");

    /// <summary>Whether the head of a name, which is its last word or the last one before "of", "for" or "on", is that of a state's body.</summary>
    public static bool IsOne(List<Token> tokens, TokenRange name)
    {
        var end = name.First;
        while (end < name.End && !(tokens[end].Lower is "of" or "for" or "on"))
            end++;
        return end > name.First && Heads.Contains(tokens[end - 1].Lower);
    }
}
