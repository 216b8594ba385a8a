using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>
/// "A probe the agency said was ongoing": a report in a relative clause without a pronoun has the noun before it for the subject of what is said (Huddleston and
/// Pullum 2002, chapter 12, sections 3.1 and 7.3).
/// </summary>
internal static class ReducedRelatives
{
    // "a long and costly inquiry into the breach the agency said was ongoing"
    private const int LongestNoun = 12;

    /// <summary>What is told of, which is said before the rest; null where the rest is said whole.</summary>
    public static TokenRange? Told(AnnotatedArticle article, int verb, TokenRange source, TokenRange said)
    {
        var tree = article.Tree;
        if (said.First != verb + 1 || !article.Tags[said.First].IsFinite || article.Dependencies[verb] is not { Label: "acl:relcl", Head: >= 0 and var noun } || noun >= source.First
            || tree.Child(verb, "ccomp") is { } clause && tree.Child(clause, "nsubj", "nsubj:pass") > verb)
            return null;
        var first = tree.RangeOf(noun).First;
        if (FunctionWords.Prepositions.Contains(article.Tokens[first].Lower))
            first++;
        return source.First - first <= LongestNoun && article.Tokens[source.First - 1].IsWord && !(article.Tokens[source.First - 1].Lower is "who" or "which" or "that") ? new(first, source.First) : null;
    }
}
