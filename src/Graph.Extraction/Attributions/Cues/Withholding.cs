using Graph.Extraction.Annotation;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>Who "denied them food" or "denied her bail" has kept something from somebody and told nothing.</summary>
internal static class Withholding
{
    private static readonly HashSet<string> Withheld = FunctionWords.Set("entry access bail parole visa visas asylum permission citizenship passage medication treatment food water sleep visitation");

    private static readonly HashSet<string> Deprived = FunctionWords.Set("them him her us me");

    /// <summary>Whether a verb tells so.</summary>
    public static bool Is(AnnotatedArticle article, int verb)
    {
        if (article.LemmaOf(verb) != "deny" || verb + 2 >= article.Tokens.Count)
            return false;
        // "denied her report" is about what she owns.
        if (Deprived.Contains(article.Tokens[verb + 1].Lower) && article.Tags[verb + 1].Penn == "PRP" && article.Tags[verb + 2].Universal is "NOUN" or "ADJ" or "DET")
            return true;
        return article.Tree.Child(verb, "obj") is { } kept && kept > verb && Withheld.Contains(article.Tokens[kept].Lower) && !(kept + 1 < article.Tokens.Count && article.Tokens[kept + 1].Is("of"));
    }
}
