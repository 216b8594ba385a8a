using Graph.Extraction.Tokens;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>What "it is worrying that" tells worries whoever says so, and "it" nobody.</summary>
internal static class Worrying
{
    /// <summary>Whether a verb tells so: "it is deeply worrying that", but neither "it is worried that" nor "the bank is worrying that".</summary>
    public static bool Is(List<Token> tokens, int verb) =>
        tokens[verb].Lower is "worrying" or "concerning" && Cue.FirstOf(tokens, verb, floor: 0) is var first && first > 0 && first < verb && tokens[first - 1].Is("it");
}
