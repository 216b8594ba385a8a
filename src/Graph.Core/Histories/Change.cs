using System.Globalization;
using Graph.Core.Stores;

namespace Graph.Core.Histories;

/// <summary>What was done to the graph.</summary>
public enum ChangeKind
{
    ArticleWritten,
    ArticleRetracted,
    ArticleRestored,
    VersionShown,
    Judged,
    JudgementConfirmed,
    JudgementReplaced,
    JudgementReopened,
    JudgementUndone,
    EntitySplit,
    SplitUndone,
}

/// <summary>One change: who did what, when and why. It is written with the change itself and never altered.</summary>
/// <param name="Number">Its place among all changes of the graph, in the order in which they were made.</param>
/// <param name="At">When it was recorded (UTC, milliseconds).</param>
/// <param name="By">The name of a person, a rule or an extractor.</param>
/// <param name="SubjectId">The article, judgement or split that was changed.</param>
/// <param name="Note">The reason that was given; of an article that was written or a version that was shown again the id of the version.</param>
public sealed record Change(long Number, DateTimeOffset At, string By, ChangeKind Kind, string SubjectId, string? Note)
{
    /// <summary>Why an article was written or a version was shown again; null for any other change.</summary>
    public string? VersionReason { get; init; }

    /// <summary>The reason that was given, whatever the change; null where nobody gave one.</summary>
    public string? Reason => Kind is ChangeKind.ArticleWritten or ChangeKind.VersionShown ? VersionReason : Note;
}

/// <summary>The changes that made something what it is, the first one first.</summary>
/// <param name="HasEarlier">Whether there are earlier ones than were asked for.</param>
public sealed record History(IReadOnlyList<Change> Changes, bool HasEarlier)
{
    private const string Order = "history";

    /// <summary>The history of what nothing was done to.</summary>
    public static History None { get; } = new([], false);

    /// <summary>The history of changes read latest first, one more than <paramref name="limit"/> where there are earlier ones.</summary>
    public static History OfLatest(IReadOnlyList<Change> latestFirst, int limit) =>
        new([.. latestFirst.Take(limit).Reverse()], latestFirst.Count > limit);

    /// <summary>The cursor of the first change, before which the earlier ones are asked for; null where there is none.</summary>
    public string? StartCursor => Changes is [var first, ..] ? new Cursor(Order, null, first.Number.ToString(CultureInfo.InvariantCulture)).ToString() : null;

    /// <summary>The number of the change that a cursor names, before which changes are asked for; beyond all for null.</summary>
    /// <exception cref="InvalidCursorException">The text is no cursor of a history.</exception>
    public static long NumberBefore(string? cursor)
    {
        if (cursor is null)
            return long.MaxValue;
        return long.TryParse(Cursor.Parse(cursor, Order).Id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidCursorException($"'{cursor}' is not a cursor of a history. Give the startCursor of an answer, or leave it out.");
    }
}

/// <summary>The words that stores keep changes under; written once, so that both keep the same.</summary>
public static class ChangeWords
{
    private static readonly Dictionary<ChangeKind, string> Words = new()
    {
        [ChangeKind.ArticleWritten] = "write article",
        [ChangeKind.ArticleRetracted] = "retract article",
        [ChangeKind.ArticleRestored] = "restore article",
        [ChangeKind.VersionShown] = "show version",
        [ChangeKind.Judged] = "judge",
        [ChangeKind.JudgementConfirmed] = "judge again",
        [ChangeKind.JudgementReplaced] = "replace judgement",
        [ChangeKind.JudgementReopened] = "reopen judgement",
        [ChangeKind.JudgementUndone] = "undo judgement",
        [ChangeKind.EntitySplit] = "split entity",
        [ChangeKind.SplitUndone] = "undo split",
    };

    private static readonly Dictionary<string, ChangeKind> Kinds = Words.ToDictionary(word => word.Value, word => word.Key, StringComparer.Ordinal);

    public static string Of(ChangeKind kind) => Words[kind];

    /// <summary>Why a judgement counts no more that another on the same two takes the place of.</summary>
    public static string ReplacedBy(string judgementId) => $"{judgementId} takes its place.";

    /// <summary>Why a retracted article is shown again that nobody restored.</summary>
    public static string ShownAgainIn(string versionId) => $"Its new version {versionId} shows it again.";

    /// <summary>Why a judgement counts again whose place another had taken.</summary>
    public static string ReopenedBy(string judgementId) => $"{judgementId} was undone.";

    /// <exception cref="KeyNotFoundException">No change is kept under the word.</exception>
    public static ChangeKind Read(string word) => Kinds[word];
}
