namespace Graph.Core.Statements;

/// <summary>
/// What a statement does with another whose content says the same: a denial, a confirmation, or the same said again. It goes by the
/// cue's class and the words alone, so that no link is made where reading cannot tell.
/// </summary>
public static class LinkRule
{
    public const string SameContent = "rule: cue and same content";
    public const string Reference = "rule: cue and reference back";

    // A reference back is resolved by place, which is less than words that agree.
    private const double ReferenceScore = 0.7;

    private static readonly HashSet<string> Referring = new(StringComparer.Ordinal)
    {
        "claim", "claims", "allegation", "allegations", "accusation", "accusations", "charge", "charges", "report", "reports", "statement", "rumour", "rumours", "rumor", "rumors",
    };

    /// <summary>
    /// The link that leads from a statement to one of the same content that is not known to be later; null where there is none. It does not
    /// matter which of the two came in first.
    /// </summary>
    public static StatementLink? Find(Statement from, Statement to)
    {
        if (IsEarlier(from, to) || KindOf(from, to) is not { } kind || UtteranceRule.ScoreWords(from.Content, to.Content) is not { } score || !AreOfOneThing(from, to, kind))
            return null;
        return new(from.Id, to.Id, kind, score, SameContent, default);
    }

    /// <summary>The link from "denied it" or "confirmed the report" to the statement that it stands behind.</summary>
    public static StatementLink? FindReference(Statement from, Statement before)
    {
        if (!RefersBack(from) || from.SpeakerId is null || before.SpeakerId == from.SpeakerId)
            return null;
        var kind = from.CueClass == CueClass.Denying ? LinkKind.Denies : LinkKind.Confirms;
        return new(from.Id, before.Id, kind, ReferenceScore, Reference, default);
    }

    /// <summary>Whether all that a statement says is that something said before is so or is not.</summary>
    public static bool RefersBack(Statement statement) =>
        statement.CueClass is CueClass.Denying or CueClass.Confirming
        && Identity.FoldedText.Words(statement.Content) is { Length: > 0 and <= 4 } words
        && words.All(word => Referring.Contains(word) || ContentWords.Of(word).Count == 0);

    // Who denies may do so by the cue alone or negate the words as well: "denied that it had leaked", "it has not leaked, he said, denying it".
    private static bool AreOfOneThing(Statement from, Statement to, LinkKind kind)
    {
        var (words, others) = (Particulars.Of(from), Particulars.Of(to));
        return words.ClashWith(others) == Clash.None && !others.Negates(words) && (kind == LinkKind.Denies || !words.Negates(others));
    }

    private static LinkKind? KindOf(Statement from, Statement to) => from.CueClass switch
    {
        CueClass.Denying when to.CueClass != CueClass.Denying => LinkKind.Denies,
        CueClass.Confirming when !IsOfOneSpeaker(from, to) => IsOneSide(from, to) && (to.CueClass != CueClass.Confirming || IsEarlier(to, from)) ? LinkKind.Confirms : null,
        not CueClass.Denying when IsOfOneSpeaker(from, to) && IsOneSide(from, to) && from.UtteranceId != to.UtteranceId && !UtteranceRule.AreAtOneTime(from, to) => LinkKind.Repeats,
        _ => null,
    };

    private static bool IsOfOneSpeaker(Statement from, Statement to) => from.SpeakerId is not null && from.SpeakerId == to.SpeakerId;

    private static bool IsOneSide(Statement from, Statement to) =>
        from.Polarity == to.Polarity && (from.CueClass == CueClass.Denying) == (to.CueClass == CueClass.Denying);

    private static bool IsEarlier(Statement from, Statement to)
    {
        var (day, other) = (from.SaidAt ?? from.PublishedOn, to.SaidAt ?? to.PublishedOn);
        return day is { } left && other is { } right && left.Last < right.First;
    }
}
