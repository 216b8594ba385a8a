using Graph.Evaluation.Chains;

namespace Graph.Evaluation.Tests;

public sealed class ChainEvaluationTests
{
    // "Orla Tamm" stands for "Orla Tamm, who was tired,", whose leading word it holds. The bed's chain, as long, is not read.
    [Fact]
    public void A_mention_counts_by_its_leading_word_and_each_kind_counts_among_all() => Assert.Equal(
        [100.0, 100, 100, 100, 100, 100, 66.7],
        Invented.Tell(ChainEvaluation.Run, 0, 7).Values.Select(value => value!.Value));
}
