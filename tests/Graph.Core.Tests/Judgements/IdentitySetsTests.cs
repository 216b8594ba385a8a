using System.Diagnostics;
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

    [Fact]
    public void A_hundred_thousand_joins_in_a_row_are_one_set_at_once()
    {
        const int joins = 100_000;
        var row = Enumerable.Range(0, joins).Select(place => Same(Id(joins - place), Id(joins - place - 1))).ToList();

        var clock = Stopwatch.StartNew();
        var apart = Assert.Single(IdentitySets.Of([.. row, Judge(Id(0), Id(joins), Verdict.Different)]));

        // Walking the whole row for each join would take minutes.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        Assert.Equal((joins + 1, 1), (apart.Members.Count, apart.Conflicts.Count));
        static string Id(int place) => $"e_{place:D6}";
    }

    [Fact]
    public void Sets_and_conflicts_are_those_that_walking_along_every_SAME_finds()
    {
        var random = new Random(20310304);
        for (var one = 0; one < 500; one++)
        {
            var judgements = Enumerable.Range(0, random.Next(1, 25)).Select(place => AtRandom(random, place)).ToList();
            var sets = IdentitySets.Of(judgements);

            Assert.Equal(Walk(judgements), sets.Select(set => string.Join(' ', set.Members)));
            Assert.Equal(
                judgements.Where(judgement => judgement.Verdict == Verdict.Different
                    && sets.Any(set => set.Members.Contains(judgement.LeftId) && set.Members.Contains(judgement.RightId)))
                    .Select(judgement => judgement.Id).Order(StringComparer.Ordinal),
                sets.SelectMany(set => set.Conflicts).Select(judgement => judgement.Id).Order(StringComparer.Ordinal));
        }
    }

    private static Judgement AtRandom(Random random, int place)
    {
        var left = random.Next(12);
        var right = (left + random.Next(1, 12)) % 12;
        return Judge($"e{left:D2}", $"e{right:D2}", (Verdict)random.Next(3)) with { Id = $"j{place:D2}" };
    }

    private static IEnumerable<string> Walk(List<Judgement> judgements)
    {
        var same = judgements.Where(judgement => judgement.Verdict == Verdict.Same).ToList();
        return same.SelectMany(judgement => new[] { judgement.LeftId, judgement.RightId })
            .Select(id => string.Join(' ', Reach(same, id))).Distinct().Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Reach(List<Judgement> same, string from)
    {
        var reached = new SortedSet<string>(StringComparer.Ordinal) { from };
        for (var before = 0; before < reached.Count;)
        {
            before = reached.Count;
            foreach (var judgement in same.Where(one => reached.Contains(one.LeftId) || reached.Contains(one.RightId)))
                reached.UnionWith([judgement.LeftId, judgement.RightId]);
        }

        return reached;
    }

    private static Judgement Same(string left, string right) => Judge(left, right, Verdict.Same);

    private static Judgement Judge(string left, string right, Verdict verdict) =>
        new($"j-{left}-{right}", left, right, verdict, "test", 1, null, DateTimeOffset.UnixEpoch, null, null);
}
