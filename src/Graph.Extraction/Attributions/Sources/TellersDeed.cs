using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>
/// What whoever reports does as he reports, though the tree hangs it on what is said: "announced that Belk had been replaced, dismissing the
/// claim that ...", "said the plan was dead, rejecting ...": neither with whom a thing is done nor a thing does it.
/// </summary>
internal static class TellersDeed
{
    /// <param name="participle">The token that may tell of it.</param>
    public static bool Is(AnnotatedArticle article, Speakers speakers, int participle)
    {
        if (participle < 2 || article.Tags[participle].Penn != "VBG" || article.Tokens[participle - 1].Text != "," || !CueClasses.Denials.Contains(article.LemmaOf(participle)))
            return false;
        var (tree, told) = (article.Tree, article.Tree.HeadOf(participle));
        return told >= 0 && tree.LabelOf(participle) == "advcl" && tree.LabelOf(told) == "ccomp"
            && (tree.Child(told, "nsubj:pass") is not null || tree.Child(told, "nsubj") is { } subject && !speakers.MayBe(subject));
    }
}
