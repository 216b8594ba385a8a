using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>A reporting verb in its place, with its subject where one was found.</summary>
/// <param name="Verb">Which verb it is.</param>
/// <param name="Range">The verb with its auxiliaries, adverbs and particle.</param>
/// <param name="Subject">Who speaks; null where it is understood ("..., adding that").</param>
/// <param name="IsInverted">Whether the subject stands behind: "said Orlova".</param>
/// <param name="Start">Where subject and verb together begin, the comma or "and" before them not included.</param>
/// <param name="IsNegated">Whether the verb is negated.</param>
internal sealed record Cue(CueVerb Verb, CueForm Form, TokenRange Range, TokenRange? Subject, bool IsInverted, int Start, bool IsNegated)
{
    /// <summary>Whether it only adds to another verb: ", adding that".</summary>
    public bool IsParticiple => Form == CueForm.Ing && Start == Range.First;

    /// <summary>Where subject and verb together end.</summary>
    public int End => IsInverted ? Subject!.Value.End : Range.End;

    /// <summary>Where a verb begins with the auxiliaries and adverbs before it: "has always denied".</summary>
    public static int FirstOf(List<Token> tokens, int verb, int floor)
    {
        var first = verb;
        while (first > floor && (FunctionWords.Auxiliaries.Contains(tokens[first - 1].Lower) || FunctionWords.IsAdverb(tokens[first - 1].Lower)))
            first--;
        return first;
    }
}
