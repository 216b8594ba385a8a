using Graph.Core.Articles;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Chains;

/// <summary>
/// "His country", "her own government", "our nation": of a minister or an envoy the state where the article gives him his office. Of whoever holds
/// none it tells nothing.
/// </summary>
internal static class OwnCountries
{
    private static readonly HashSet<string> Countries = FunctionWords.Set("country nation homeland government");

    /// <summary>The mention of the owner's state that begins with a pronoun; null where it is no such description or no state is told.</summary>
    /// <param name="pronoun">The token of "his", "my" or "our".</param>
    public static ChainMention? At(List<Token> tokens, int pronoun, EntityChain owner)
    {
        var noun = pronoun + 1;
        if (noun < tokens.Count && tokens[noun].Lower is "own" or "home")
            noun++;
        return noun < tokens.Count && tokens[pronoun].Lower is "his" or "her" or "my" or "our" && Countries.Contains(tokens[noun].Lower) && owner.StateOfOffice is { } state
            ? new ChainMention(state, new TokenRange(pronoun, noun + 1), MentionKind.Nominal, null) : null;
    }
}
