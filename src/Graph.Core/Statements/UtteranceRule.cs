using Graph.Core.Identity;
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

    // Below this the one word in five or six that differs may be the one that tells: "the northern gates", "the southern gates".
    private const double Sure = 0.85;

    // Fewer words than this may agree by chance, unless they are all there is.
    internal const int FewestShared = 4;

    // Papers print what was said within days; the same words a month later were said again.
    private const int DaysOfReporting = 7;

    /// <summary>How surely the two are one; null where they are not. Of a speaker who is not known only the very same words are.</summary>
    public static double? Score(Statement left, Statement right)
    {
        if (left.SpeakerId != right.SpeakerId)
            return null;
        return left.SpeakerId is not null ? ScoreIfOneSpeaker(left, right) : AreOfOneUnknown(left, right) ? ScoreReports(left, right) : null;
    }

    /// <summary>How surely the two are one if their speakers are; null where they are not.</summary>
    public static double? ScoreIfOneSpeaker(Statement left, Statement right) =>
        left.SpeakerId is null || right.SpeakerId is null ? null : ScoreReports(left, right);

    /// <summary>
    /// Whether a report may be of another time than the one that it agrees with: not both tell the day, and near them the same was said on
    /// more days than one.
    /// </summary>
    /// <param name="alike">What may say the same.</param>
    public static bool MayBeOfOtherDay(Statement left, Statement right, IEnumerable<Statement> alike)
    {
        if (WouldShareId(left, right) || (DayOf(left) is { } day && day == DayOf(right)))
            return false;
        return alike.Append(left).Append(right).Where(other => other.SpeakerId == left.SpeakerId && IsNear(other) && ScoreOneAct(left, other) is not null)
            .Select(DayOf).OfType<DateOnly>().Distinct().Count() > 1;

        bool IsNear(Statement other) => left.PublishedOn is not { } first || other.PublishedOn is not { } second || DaysBetween(first, second) <= DaysOfReporting;
    }

    /// <summary>Whether a person need not be asked.</summary>
    public static bool IsSure(double score) => score >= Sure;

    /// <summary>What a modality does: indirect speech turns "we will open it" into "they would open it", in which the plan is no longer seen.</summary>
    internal static Modality ActOf(Modality modality) => modality == Modality.Planned ? Modality.Asserted : modality;

    /// <summary>How surely two contents are one by their words alone, whoever says them; null where they are not.</summary>
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

    /// <summary>The judgement that asks whether the utterances of the two are one, since the same was said on several days.</summary>
    public static NewJudgement AskWhichDay(Statement left, Statement right, double score) => new(
        left.UtteranceId, right.UtteranceId, Verdict.Unsure, Name, Math.Min(score, Bar), "The same speaker said so on several days, and not both reports tell on which.");

    /// <summary>The judgement that joins the utterances of the two, or asks whether they are one.</summary>
    public static NewJudgement Judge(Statement left, Statement right, double score) => new(
        left.UtteranceId, right.UtteranceId, IsSure(score) ? Verdict.Same : Verdict.Unsure, Name, score,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{score:P0} of the shorter report's words are in the other one, by the same speaker."));

    /// <summary>Whether reports of two articles would be one utterance by their id alone, were the speaker one.</summary>
    private static bool WouldShareId(Statement left, Statement right) => IdByOne(left) == IdByOne(right);

    private static string IdByOne(Statement statement) => Statement.UtteranceIdOf(
        statement.ArticleId, "one", null, statement.Content, statement.Polarity, statement.Modality, statement.SaidAt, statement.PublishedOn);

    private static DateOnly? DayOf(Statement statement) => statement.SaidAt is { Precision: DatePrecision.Day } day ? day.First : null;

    private static bool AreOfOneUnknown(Statement left, Statement right) =>
        FoldedText.FoldName(left.SpeakerWords ?? "") == FoldedText.FoldName(right.SpeakerWords ?? "")
        && ContentWords.Of(left.Content).Count >= FewestShared && FoldedText.Fold(left.Content) == FoldedText.Fold(right.Content);

    private static double? ScoreReports(Statement left, Statement right) =>
        left.ArticleId != right.ArticleId && (AreAtOneTime(left, right) || WouldShareId(left, right)) ? ScoreOneAct(left, right) : null;

    private static double? ScoreOneAct(Statement left, Statement right)
    {
        if (!IsOneAct(left, right) || ScoreWords(left.Content, right.Content) is not { } score)
            return null;
        var (first, second) = (Particulars.Of(left), Particulars.Of(right));
        return first.Negates(second) || second.Negates(first) ? null : first.ClashWith(second) switch
        {
            Clash.None => score,
            Clash.Doubtful => Bar,
            _ => null,
        };
    }

    private static bool IsOneAct(Statement left, Statement right) =>
        left.Polarity == right.Polarity && ActOf(left.Modality) == ActOf(right.Modality);

    private static int DaysBetween(PartialDate left, PartialDate right) => left.First > right.Last
        ? left.First.DayNumber - right.Last.DayNumber
        : right.First > left.Last ? right.First.DayNumber - left.Last.DayNumber : 0;
}
