using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Sources;
using Graph.Extraction.Words;

namespace Graph.Extraction.Attributions.Contents;

/// <summary>
/// What "will" tells of the future without anybody's plan: "prices will fall", "it will be late", "believes that Belk will go". What the speaker
/// or another will do is planned, and so is what has its day: "the bridge will open in May".
/// </summary>
internal sealed class Predictions(AnnotatedArticle article)
{
    private static readonly HashSet<string> Happening = FunctionWords.Set(
        "rain snow rise fall grow shrink drop increase decrease decline weaken strengthen ease slow suffer survive happen occur last become remain need cost prove succeed fail collapse die disappear vanish hurt benefit worsen improve lose win outlive outlast");

    private static readonly HashSet<string> Scheduled = FunctionWords.Set("open reopen close begin start resume run meet end expire arrive leave depart launch vote sail fly return move go come");
    private static readonly HashSet<string> Foretelling = FunctionWords.Set("predict forecast foresee estimate calculate project");

    private readonly Speakers _speakers = new(article);

    /// <summary>Whether a verb in what is said is foretold, and nobody's plan.</summary>
    public bool Foretell(Attribution attribution, int verb)
    {
        var subject = article.Tree.Child(verb, "nsubj", "nsubj:pass", "expl", "csubj") ?? -1;
        var word = subject < 0 ? "" : article.Tokens[subject].Lower;
        if (word is "i" or "we")
            return false;
        if (attribution.CueClass == CueClass.Thinking && !(word is "he" or "she" or "they" or "it") || attribution.Cue is { } cue && Foretelling.Contains(article.LemmaOf(cue.End - 1)))
            return true;
        if (subject < 0 || word is "he" or "she" or "they" or "you")
            return false;
        if (Happening.Contains(article.LemmaOf(verb)) && article.Tree.Child(verb, "obj") is null || article.Tree.LabelOf(subject) == "expl" || IsState(verb))
            return true;
        return !Scheduled.Contains(article.LemmaOf(verb)) && article.Tree.LabelOf(subject) == "nsubj" && IsThing(subject, word);
    }

    // "will be late", "will be a victory", but not "will be in Oldport".
    private bool IsState(int head) => article.Tags[head].Universal is "NOUN" or "ADJ" && article.Tree.Child(head, "cop") is not null && article.Tree.Child(head, "case") is null;

    private bool IsThing(int subject, string word) =>
        word is "this" or "that" or "these" or "those" or "what" or "which" || article.Tags[subject].Universal == "NOUN" && !_speakers.MayBe(subject);
}
