using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;

namespace Graph.Extraction.Attributions.Sources;

/// <summary>
/// What whoever reports does as he reports, though the tree hangs it on what is said: "announced that Belk had been replaced, dismissing the
/// claim that ...", "said the plan was dead, rejecting ...": neither with whom a thing is done nor a thing does it.
/// </summary>
internal static class TellersDeed
{
    /// <summary>The verb of whoever reports; null where the participle tells of no such deed.</summary>
    /// <param name="participle">The token that may tell of it.</param>
    public static int? ReportOf(AnnotatedArticle article, Speakers speakers, int participle)
    {
        if (participle < 2 || article.Tags[participle].Penn != "VBG" || article.Tokens[participle - 1].Text != "," || !CueClasses.Denials.Contains(article.LemmaOf(participle)))
            return null;
        var (tree, told) = (article.Tree, article.Tree.HeadOf(participle));
        if (told < 0 || tree.LabelOf(participle) != "advcl" || tree.Child(told, "nsubj:pass") is null && !(tree.Child(told, "nsubj") is { } subject && !speakers.MayBe(subject)))
            return null;
        if (tree.LabelOf(told) == "ccomp")
            return tree.HeadOf(told);
        // "announced at a conference that": the tree may tell it of the conference.
        return tree.LabelOf(told) == "acl:relcl" && tree.Child(told, "mark") is { } that && article.Tokens[that].Is("that") && tree.HeadOf(told) is >= 0 and var noun && tree.LabelOf(noun).StartsWith("obl", StringComparison.Ordinal) ? tree.HeadOf(noun) : null;
    }
}
