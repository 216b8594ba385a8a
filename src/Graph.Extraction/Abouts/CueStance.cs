using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Abouts;

/// <summary>What a cue itself expresses towards its object.</summary>
internal static class CueStance
{
    private static readonly string[] Good = ["prais", "applaud", "hail", "endors", "thank", "welcom", "support", "back", "defend", "commend", "congratul"];
    private static readonly string[] Bad = ["critici", "accus", "condemn", "denounc", "slam", "decr", "mock", "ridicul", "blam", "blast", "oppos", "rebuk", "lambast", "derid", "bash"];

    public static Stance? Of(AnnotatedArticle article, TokenRange? cue)
    {
        if (cue is not { } range)
            return null;
        var words = Enumerable.Range(range.First, range.Length).Select(at => article.Tokens[at].Lower).ToList();
        if (words.Exists(word => FunctionWords.Adverbs.Contains(word) && word is "not" or "n't" or "never"))
            return null;
        if (words.Exists(word => Good.Any(stem => word.StartsWith(stem, StringComparison.Ordinal))))
            return Stance.Positive;
        return words.Exists(word => Bad.Any(stem => word.StartsWith(stem, StringComparison.Ordinal))) ? Stance.Negative : null;
    }
}
