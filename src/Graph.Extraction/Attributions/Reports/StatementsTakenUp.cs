using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>"Belk said the bridge was unsafe. Ostrova denied this.": what is denied, or confirmed, is what another said right before.</summary>
internal static class StatementsTakenUp
{
    // "Belk said so. The letter went out in May. Ostrova denied this."
    private const int FurthestSentence = 2;

    // No more reports stand in so many sentences.
    private const int MostReports = 40;

    /// <summary>Whether a report denies or confirms, in a word, what stands before it.</summary>
    public static bool Is(AnnotatedArticle article, Attribution report) =>
        report is { Within: null, IsCueNegated: false, Source: not null, Cue: { } cue, Content: [var only] } && article.LemmaOf(cue.End - 1) is var verb && (verb == "confirm" || CueClasses.Denials.Contains(verb))
        && article.Tokens[only.First].Lower is "this" or "that" or "it" && only.First == cue.End && !article.IsQuoted(cue.First) && (only.Length == 1 || IsDay(article, only with { First = only.First + 1 }));

    // "denied this on Monday"
    private static bool IsDay(AnnotatedArticle article, TokenRange words)
    {
        foreach (var date in article.DatesIn(words.First, words.End))
            return date.Range.End == words.End && (date.Range.First == words.First || date.Range.First == words.First + 1 && article.Tokens[words.First].Is("on"));
        return false;
    }

    /// <summary>Gives such reports what they take up, and drops those before which nobody else has said anything.</summary>
    /// <param name="found">In the order of the text, with their speakers.</param>
    public static void Resolve(AnnotatedArticle article, List<Attribution> found)
    {
        var lost = new HashSet<Attribution>();
        for (var at = found.Count - 1; at >= 0; at--)
        {
            if (!Is(article, found[at]))
                continue;
            if (Before(article, found, at) is { } told)
                (found[at].Content, found[at].IsOfStatementBefore, found[at].Confidence) = ([.. told.Content], true, Confidences.Construed);
            else if (!article.Tokens[found[at].Content[0].First].Is("it"))
                lost.Add(found[at]);
        }

        if (lost.Count > 0)
            found.RemoveAll(lost.Contains);
    }

    private static Attribution? Before(AnnotatedArticle article, List<Attribution> found, int answer)
    {
        var (own, sentence) = (found[answer], article.SentenceAt(found[answer].Cue!.Value.First));
        Attribution? told = null;
        for (var at = answer - 1; at >= Math.Max(0, answer - MostReports); at--)
        {
            var report = found[at];
            if (report.Within is not null || report.Extent.End > own.Extent.First || report.CueClass is CueClass.Denying or CueClass.Asking or CueClass.Demanding or CueClass.Thinking)
                continue;
            var distance = sentence - article.SentenceAt(report.Extent.End - 1);
            if (distance > FurthestSentence)
                break;
            if (report.Speaker is not null && report.Speaker == own.Speaker)
                continue;
            // Of what one sentence holds its first report, be it before another participle of the same speaker.
            if (told is not null && article.SentenceAt(told.Extent.First) != article.SentenceAt(report.Extent.First))
                break;
            told = report;
        }

        return told;
    }
}
