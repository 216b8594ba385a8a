using Graph.Core.Judgements;
using Graph.Core.Time;

namespace Graph.Core.Statements;

/// <summary>
/// Whether two reports are of one utterance: the same speaker, in different articles, as the same kind of act, at dates that can
/// be one, in words of which the shorter report's nearly all stand in the longer one.
/// </summary>
public static class UtteranceRule
{
    /// <summary>The name that judgements of this rule carry.</summary>
    public const string Name = "rule: same words";

    private const double Bar = 0.8;

    // Fewer words than this may agree by chance, unless they are all there is.
    internal const int FewestShared = 4;

    // Papers print what was said within days; the same words a month later were said again.
    private const int DaysOfReporting = 7;

    /// <summary>How surely the two are one; null where they are not.</summary>
    public static double? Score(Statement left, Statement right) => left.SpeakerId == right.SpeakerId ? ScoreIfOneSpeaker(left, right) : null;

    /// <summary>How surely the two are one if their speakers are; null where they are not.</summary>
    public static double? ScoreIfOneSpeaker(Statement left, Statement right)
    {
        if (left.SpeakerId is null || right.SpeakerId is null || left.ArticleId == right.ArticleId)
            return null;
        return IsOneAct(left, right) && AreAtOneTime(left, right) ? ScoreWords(left.Content, right.Content) : null;
    }

    /// <summary>What a modality does: indirect speech turns "we will open it" into "they would open it", in which the plan is no longer seen.</summary>
    internal static Modality ActOf(Modality modality) => modality == Modality.Planned ? Modality.Asserted : modality;

    /// <summary>How surely two contents are one, whoever says them; null where they are not.</summary>
    public static double? ScoreWords(string left, string right)
    {
        var (first, second) = (ContentWords.Of(left), ContentWords.Of(right));
        var isEnough = first.Shared(second) >= FewestShared || (first.Count >= 2 && first.IsSame(second));
        var score = first.Containment(second);
        return isEnough && score >= Bar ? score : null;
    }

    /// <summary>Whether the days of saying, or of the reports where those are not known, may be one.</summary>
    public static bool AreAtOneTime(Statement left, Statement right)
    {
        if (left.SaidAt is { } said && right.SaidAt is { } other)
            return said.First <= other.Last && other.First <= said.Last;
        return left.PublishedOn is not { } first || right.PublishedOn is not { } second || DaysBetween(first, second) <= DaysOfReporting;
    }

    /// <summary>The judgement that joins the utterances of the two.</summary>
    public static NewJudgement Judge(Statement left, Statement right, double score) => new(
        left.UtteranceId, right.UtteranceId, Verdict.Same, Name, score,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{score:P0} of the shorter report's words are in the other one, by the same speaker."));

    private static bool IsOneAct(Statement left, Statement right) =>
        left.Polarity == right.Polarity && ActOf(left.Modality) == ActOf(right.Modality);

    private static int DaysBetween(PartialDate left, PartialDate right) => left.First > right.Last
        ? left.First.DayNumber - right.Last.DayNumber
        : right.First > left.Last ? right.First.DayNumber - left.Last.DayNumber : 0;
}
