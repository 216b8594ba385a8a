using Graph.Extraction.Tokens;

namespace Graph.Extraction.Names;

/// <summary>States' adjectives that name a tongue: "in Ruritanian and then in English". Nothing is told of the state.</summary>
internal static class Tongues
{
    /// <summary>The names without them.</summary>
    public static List<NameMention> Without(List<NameMention> names, List<Token> tokens) =>
        names.Exists(name => IsTongue(name, tokens)) ? names.FindAll(name => !IsTongue(name, tokens)) : names;

    // "said in Ruritanian.", but "lives in Ruritanian towns"
    private static bool IsTongue(NameMention name, List<Token> tokens) =>
        name is { Entry.Use: NameUse.Demonym, Range: { First: > 0 and var first, End: var end } } && tokens[first - 1].Is("in")
        && (end >= tokens.Count || tokens[end].Kind == TokenKind.Mark && !(tokens[end].Text == "," && end + 1 < tokens.Count && tokens[end + 1].IsCapitalised) || tokens[end].Lower is "to" or "on" or "at" or "before" or "when" or "as" || tokens[end].Is("and") && end + 1 < tokens.Count && tokens[end + 1].Lower is "then" or "in");
}
