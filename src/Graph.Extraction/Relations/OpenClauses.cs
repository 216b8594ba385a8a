using Graph.Extraction.Annotation;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>Clauses that leave open whether they are so, or deny it: "if Orlova is ...", "neither Belk nor Orlova is ...", "rumours that Orlova is ...", "no evidence that Orlova is ...", "it is not true that Orlova is ...".</summary>
internal static class OpenClauses
{
    private const int FurthestNegation = 3;

    private static readonly HashSet<string> Doubtful = FunctionWords.Set(
        "rumour rumours rumor rumors claim claims allegation allegations accusation accusations suggestion suggestions speculation idea notion myth lie lies reports suspicion suspicions");

    private static readonly HashSet<string> Truths = FunctionWords.Set("true clear certain sure case proven confirmed");

    /// <summary>Whether the clause whose subject begins at <paramref name="subject"/> is such a one.</summary>
    public static bool BeginAt(AnnotatedArticle article, int subject)
    {
        var tokens = article.Tokens;
        var at = subject - 1;
        while (at > 0 && FunctionWords.IsDeterminer(tokens[at].Lower) && !tokens[at].Is("that"))
            at--;
        if (at < 0 || tokens[at].Lower is "if" or "whether" or "unless" or "neither" or "nor")
            return at >= 0;
        if (at < 1 || !tokens[at].Is("that"))
            return false;
        return Doubtful.Contains(tokens[at - 1].Lower) || ProofWords.IsMissing(article, at - 1)
            || Truths.Contains(tokens[at - 1].Lower) && IsNegated(article, at - 1);
    }

    private static bool IsNegated(AnnotatedArticle article, int truth)
    {
        for (var at = truth - 1; at >= Math.Max(0, truth - FurthestNegation); at--)
            if (article.Tokens[at].Lower is "not" or "n't" or "never" or "hardly")
                return true;
        return false;
    }
}
