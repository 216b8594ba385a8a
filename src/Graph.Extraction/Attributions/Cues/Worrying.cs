using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>What "it is worrying that" and "it worries me that" tell worries whoever says so, and "it" nobody.</summary>
internal static class Worrying
{
    /// <summary>Whether a verb tells so: "it is deeply worrying that", but neither "it is worried that" nor "the bank is worrying that".</summary>
    public static bool Is(List<Token> tokens, int verb)
    {
        if (!Forms.Contains(tokens[verb].Lower))
            return false;
        var first = Cue.FirstOf(tokens, verb, floor: 0);
        return first > 0 && tokens[first - 1].Is("it") && (tokens[verb].Lower.EndsWith("ing", StringComparison.Ordinal) ? first < verb && !OpensObject(tokens, verb + 1) : verb + 1 < tokens.Count && Whom.Contains(tokens[verb + 1].Lower));
    }

    // "It is encouraging residents to vote": a body does.
    private static bool OpensObject(List<Token> tokens, int at) => at < tokens.Count && tokens[at].IsWord && !(tokens[at].Lower is "that" or "how" or "when" or "to" or "if");

    private static readonly HashSet<string> Forms = FunctionWords.Set("worrying concerning encouraging worries worried encourages");

    private static readonly HashSet<string> Whom = FunctionWords.Set("me us him her them you");
}
