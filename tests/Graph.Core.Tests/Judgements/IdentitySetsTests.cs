using Graph.Core.Judgements;

namespace Graph.Core.Tests.Judgements;

public sealed class IdentitySetsTests
{
    [Fact]
    public void Sets_follow_from_chains_of_SAME()
    {
        var set = Assert.Single(IdentitySets.Of([Same("c", "b"), Same("b", "a")]));

        Assert.Equal(["a", "b", "c"], set.Members);
        Assert.Equal("a", set.CanonicalId);
        Assert.True(set.IsOne);
    }

    [Fact]
    public void A_DIFFERENT_wins_over_a_path_of_SAME_and_is_reported()
    {
        var set = Assert.Single(IdentitySets.Of([Same("a", "b"), Same("b", "c"), Judge("a", "c", Verdict.Different)]));

        Assert.False(set.IsOne);
        Assert.Equal(("a", "c"), (set.Conflicts[0].LeftId, set.Conflicts[0].RightId));
    }

    [Fact]
    public void What_is_undone_or_unsure_joins_nothing() =>
        Assert.Empty(IdentitySets.Of([Same("a", "b") with { UndoneAt = DateTimeOffset.UnixEpoch }, Judge("a", "b", Verdict.Unsure)]));

    private static Judgement Same(string left, string right) => Judge(left, right, Verdict.Same);

    private static Judgement Judge(string left, string right, Verdict verdict) =>
        new($"j-{left}-{right}", left, right, verdict, "test", 1, null, DateTimeOffset.UnixEpoch, null, null);
}
