using Graph.Extraction.Annotation;

namespace Graph.Extraction.Words;

/// <summary>Nouns that stand for what shows that something is so: where there is none of it, what it would show is not told to be so.</summary>
internal static class ProofWords
{
    private static readonly HashSet<string> Proofs = FunctionWords.Set("evidence proof sign indication suggestion hint trace");

    /// <summary>Whether a word says that there is none, or hardly any, of the noun behind it: "little evidence".</summary>
    public static bool IsScant(string word, string noun) => word is "little" or "scant" && Proofs.Contains(noun);

    /// <summary>Whether a noun is such a one that is said to be missing: "found no evidence that", "has not seen any sign that".</summary>
    public static bool IsMissing(AnnotatedArticle article, int noun)
    {
        var lemma = article.LemmaOf(noun);
        if (!Proofs.Contains(lemma))
            return false;
        foreach (var child in article.Tree.ChildrenOf(noun))
            if (article.Tokens[child].Lower is "no" or "without" or "neither" || IsScant(article.Tokens[child].Lower, lemma))
                return true;
        // "did not find any evidence", "there was not any evidence", but not "evidence of that is not new".
        return article.Tree.HeadOf(noun) is >= 0 and var head && (article.Tree.LabelOf(noun) == "obj" || article.Tree.LabelOf(noun) == "nsubj" && article.Tree.Child(head, "expl") is not null)
            && article.Tree.ChildrenOf(head).Any(child => FunctionWords.IsNegation(article.Tokens[child].Lower));
    }
}
