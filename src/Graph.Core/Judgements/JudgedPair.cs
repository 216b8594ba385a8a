using Graph.Core.Statements;

namespace Graph.Core.Judgements;

/// <summary>What a judgement is on: two entities, or two utterances.</summary>
public static class JudgedPair
{
    private const string UtterancePrefix = "u_";

    /// <summary>The judgement with its ids in ordinal order.</summary>
    /// <exception cref="ArgumentException">Both ids are the same, or only one is of an utterance.</exception>
    public static NewJudgement InOrder(NewJudgement judgement)
    {
        if (judgement.LeftId == judgement.RightId)
            throw new ArgumentException($"A judgement is on two of a kind, and both are {judgement.LeftId}.", nameof(judgement));
        if (IsUtterance(judgement.LeftId) != IsUtterance(judgement.RightId))
            throw new ArgumentException(
                $"A judgement is on two entities or on two utterances, not on {judgement.LeftId} and {judgement.RightId}.", nameof(judgement));
        return string.CompareOrdinal(judgement.LeftId, judgement.RightId) < 0
            ? judgement
            : judgement with { LeftId = judgement.RightId, RightId = judgement.LeftId };
    }

    /// <summary>Those on utterances and those on entities, each with its ids in ordinal order.</summary>
    /// <exception cref="ArgumentException">Both ids of one are the same, or only one is of an utterance.</exception>
    public static (IReadOnlyList<NewJudgement> OnUtterances, IReadOnlyList<NewJudgement> OnEntities) Part(IEnumerable<NewJudgement> judgements)
    {
        var parts = judgements.Select(InOrder).ToLookup(judgement => IsUtterance(judgement.LeftId));
        return ([.. parts[true]], [.. parts[false]]);
    }

    /// <summary>
    /// Whether a rule may judge two that have been judged so: what somebody decided stands, what waits may be decided, and what somebody
    /// undid the rule does not say again.
    /// </summary>
    /// <param name="isDeclined">Whether somebody else undid this verdict of this rule before.</param>
    public static bool LeavesOpen(Judgement? live, NewJudgement judgement, bool isDeclined) =>
        !isDeclined && (live is null || live.Verdict == Verdict.Unsure && judgement.Verdict == Verdict.Same);

    /// <summary>Whether an id is one that <see cref="Statement.UtteranceIdOf"/> gives.</summary>
    public static bool IsUtterance(string id) => id.StartsWith(UtterancePrefix, StringComparison.Ordinal);
}
