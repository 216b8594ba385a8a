using Graph.Benchmarks.Identity;

namespace Graph.Ingestion.Tests.Identity;

/// <summary>How well people are told apart over news whose truth is known; the benchmark asks the same at any size.</summary>
public sealed class InventedNewsTests
{
    [Fact]
    public async Task People_of_invented_news_are_told_apart()
    {
        var result = await IdentityBenchmark.MeasureAsync(300, _ => { }, TestContext.Current.CancellationToken);

        Assert.InRange(result.NotRead, 0, 2);
        Assert.InRange(result.Score.PairPrecision, 99, 100);
        Assert.InRange(result.Score.PairRecall, 85, 100);
        Assert.InRange(result.Score.CubedPrecision, 98, 100);
        Assert.InRange(result.Score.CubedRecall, 80, 100);
    }

    [Fact]
    public void Groups_are_scored_by_their_pairs_and_by_their_members()
    {
        var score = new ClusterScore();
        foreach (var (found, truth) in new[] { ("a", 1), ("a", 1), ("a", 2), ("b", 2) })
            score.Add(found, truth);

        // One of the three pairs found is true; of the two true pairs one was found.
        Assert.Equal((100 / 3.0, 50.0), (score.PairPrecision, score.PairRecall));
        Assert.Equal(100 * ((2 * 2 / 3.0) + (1 / 3.0) + 1) / 4, score.CubedPrecision, 9);
        Assert.Equal(100 * (2 + 0.5 + 0.5) / 4, score.CubedRecall, 9);
    }
}
