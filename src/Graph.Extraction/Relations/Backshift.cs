using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Tokens;
using Graph.Extraction.Words;

namespace Graph.Extraction.Relations;

/// <summary>
/// The past of retold speech: in "Belk said Orlova was the chair" the tense is the reporting verb's and tells no end, as a day or "once" in
/// what is said does (backshift, Huddleston and Pullum 2002, chapter 3, section 6.1).
/// </summary>
internal sealed class Backshift(AnnotatedArticle article)
{
    private static readonly HashSet<string> Earlier = FunctionWords.Set("once formerly previously earlier then");

    /// <summary>Whether the verb of a relation is in the past only because it is retold.</summary>
    /// <param name="words">The words that say it.</param>
    public bool Holds(int verb, TokenRange words) =>
        article.InnermostAround(words) is { Cue: { } cue } report && article.IsQuoted(verb) == article.IsQuoted(cue.First) && IsPast(cue)
        && !report.Content.Exists(HoldsDate)
        && !Enumerable.Range(words.First, words.Length).Any(at => Earlier.Contains(article.Tokens[at].Lower));

    private bool HoldsDate(TokenRange part)
    {
        foreach (var date in article.DatesIn(part.First, part.End))
            if (part.Contains(date.Range))
                return true;
        return false;
    }

    // "said", "pointed out", and "adding" where it hangs on one of these.
    private bool IsPast(TokenRange cue)
    {
        var verb = Enumerable.Range(cue.First, cue.Length).FirstOrDefault(at => article.Tags[at].Universal == "VERB", -1);
        while (verb >= 0 && article.Tags[verb].Penn == "VBG")
            verb = article.Dependencies[verb].Head;
        return verb >= 0 && article.Tags[verb].Penn is "VBD" or "VBN";
    }
}
