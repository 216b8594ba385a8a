using Graph.Extraction.Annotation;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Cues;

/// <summary>Who "declined to comment" or "refused to say who paid" has said nothing of it, and so denies nothing either.</summary>
internal static class Silence
{
    private static readonly HashSet<string> Refusals = FunctionWords.Set("decline refuse");
    private static readonly HashSet<string> Speech = FunctionWords.Set("comment say speak talk discuss elaborate answer respond disclose reveal specify confirm name identify explain");
    private static readonly HashSet<string> Giving = FunctionWords.Set("give provide offer");
    private static readonly HashSet<string> Given = FunctionWords.Set("details information reasons reason names comment explanation figures answer answers interview");

    /// <summary>Whether a cue only tells that its speaker does not speak.</summary>
    /// <param name="lemma">The cue's.</param>
    public static bool Is(AnnotatedArticle article, string lemma, TokenRange content)
    {
        var verb = content.First + 1;
        if (!Refusals.Contains(lemma) || verb >= content.End || !article.Tokens[content.First].Is("to"))
            return false;
        if (FunctionWords.IsAdverb(article.Tokens[verb].Lower) && verb + 1 < content.End)
            verb++;
        return Speech.Contains(article.LemmaOf(verb)) || Giving.Contains(article.LemmaOf(verb)) && article.Tree.Child(verb, "obj") is { } given && Given.Contains(article.Tokens[given].Lower);
    }
}
