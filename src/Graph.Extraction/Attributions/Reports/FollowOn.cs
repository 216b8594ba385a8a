using Graph.Core.Statements;
using Graph.Extraction.Annotation;
using Graph.Extraction.Attributions.Cues;
using Graph.Extraction.Quotations;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Attributions.Reports;

/// <summary>
/// A sentence that is nothing but quotation and comes right behind a report, in the same paragraph or as one of its own, is more of it.
/// </summary>
internal static class FollowOn
{
    // No sentence holds more reports of its own.
    private const int MostInside = 40;

    /// <summary>Whether the sentence belongs to the last report, which then has its words.</summary>
    public static bool Continue(AnnotatedArticle article, Sentence sentence, List<Attribution> found)
    {
        if (article.QuotationAt(sentence.First) is not { } quotation || quotation.First > sentence.First)
            return false;
        return ContinueBy(article, quotation, sentence, found, isQuoted: true) || ContinueBy(article, quotation, sentence, found, isQuoted: false);
    }

    private static bool ContinueBy(AnnotatedArticle article, Quotation quotation, Sentence sentence, List<Attribution> found, bool isQuoted)
    {
        foreach (var report in Last(article, found))
        {
            if (report.Tells(sentence.First))
                return true;
            if (quotation.First != sentence.First || IsSaidByOther(article, quotation, sentence) || !StandsBehind(article, report, sentence) || IsQuoted(article, report) != isQuoted || !isQuoted && !MayBear(article, report, quotation, sentence))
                continue;
            List<TokenRange> more = IsWhole(article, quotation, sentence) ? [.. quotation.Parts] : [WithoutStop(article, sentence)];
            report.Content.AddRange(more);
            report.ConveyedBy?.Content.AddRange(more);
            return true;
        }

        return false;
    }

    // "“He lied,” agreed Belk": a mark closes what is said, and who says it follows.
    private static bool IsSaidByOther(AnnotatedArticle article, Quotation quotation, Sentence sentence) =>
        article.Tokens[quotation.End - 2].Text == "," && quotation.End < article.Tokens.Count || !IsWhole(article, quotation, sentence) && article.Tokens[quotation.End - 2].Text is "!" or "?";

    // What a report's own words tell, quoted or not, does not part it from what comes behind.
    private static IEnumerable<Attribution> Last(AnnotatedArticle article, List<Attribution> found)
    {
        var first = Math.Max(0, found.Count - MostInside);
        for (var at = found.Count - 1; at >= first; at--)
            if (found[at].Cue is { } cue && !article.IsQuoted(cue.First) && !IsInside(found[at], found, first))
                yield return found[at];
    }

    private static bool IsInside(Attribution report, List<Attribution> found, int first)
    {
        for (var at = first; at < found.Count; at++)
            if (found[at].Tells(report.Cue!.Value.First) && !(found[at].Cue is { } outer && report.Tells(outer.First)))
                return true;
        return false;
    }

    private static bool StandsBehind(AnnotatedArticle article, Attribution report, Sentence sentence)
    {
        var previous = article.Sentences[article.SentenceAt(report.Extent.End - 1)];
        return previous.End == sentence.First
            && (previous.BlockIndex == sentence.BlockIndex || previous.BlockIndex == sentence.BlockIndex - 1 && (report.Content[^1].End <= report.Cue!.Value.First || !IsQuoted(article, report)) && IsAlone(article, sentence));
    }

    private static bool IsQuoted(AnnotatedArticle article, Attribution report) => report.Content.Exists(part => article.IsQuoted(part.First) || article.IsQuoted(part.End - 1));

    // "Belk said the plan was dead. “It will never be built.”": the words of whom the whole sentence before reports.
    private static bool MayBear(AnnotatedArticle article, Attribution report, Quotation quotation, Sentence sentence) =>
        report is { Source: { } source, Cue: { } cue, IsClause: true } && IsSpeech(article, cue) && quotation.InnerLength > 2 && article.Tokens[sentence.First + 1].IsCapitalised && IsWhole(article, quotation, sentence) && !IsReportedBehind(article, quotation.End)
        && !source.Overlaps(report.Content[0]);

    // A verb by which one speaks, and of the sentence itself.
    private static bool IsSpeech(AnnotatedArticle article, TokenRange cue) =>
        CueWords.Find(article.Tokens[cue.End - 1].Lower, "") is { Verb: { Class: not (CueClass.Asking or CueClass.Thinking) } verb } && verb.Complement.Holds(Complement.Quote) && article.Tree.LabelOf(cue.End - 1) is "root" or "conj" or "parataxis";

    // "“Is it so? Is it?” Belk asked."
    private static bool IsReportedBehind(AnnotatedArticle article, int end)
    {
        for (var at = end; at < Math.Min(article.Tokens.Count, end + FurthestReport) && article.Tokens[at].IsWord; at++)
            if (CueWords.IsForm(article.Tokens[at].Lower))
                return true;
        return false;
    }

    // "the mayor of Oldport asked"
    private const int FurthestReport = 6;

    // A paragraph that is nothing but a quotation.
    private static bool IsAlone(AnnotatedArticle article, Sentence sentence)
    {
        var block = article.BlockTokens[sentence.BlockIndex];
        return article.QuotationAt(sentence.First) is { } quotation && quotation.First == block.First && (quotation.End >= block.End || IsClosing(article, quotation.End, block.End));
    }

    private static bool IsWhole(AnnotatedArticle article, Quotation quotation, Sentence sentence) =>
        quotation.End >= sentence.End || IsClosing(article, quotation.End, sentence.End);

    private static TokenRange WithoutStop(AnnotatedArticle article, Sentence sentence) =>
        new(sentence.First, article.Tokens[sentence.End - 1].Text == "." ? sentence.End - 1 : sentence.End);

    private static bool IsClosing(AnnotatedArticle article, int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from)).All(at => article.Tokens[at].Kind == TokenKind.Mark);
}
