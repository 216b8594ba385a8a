using Graph.Evaluation.Stances;

namespace Graph.Evaluation.Tests;

public sealed class StanceEvaluationTests
{
    // Negative, positive and neutral are each read rightly once; a fourth is annotated as neutral and read as negative.
    [Fact]
    public void A_wrong_side_weighs_on_both_sides_and_the_mean_is_over_the_sides() => Assert.Equal(
        new() { ["stance towards a given target, NewsMTSC dev, macro F1"] = 77.8, ["negative F1"] = 66.7, ["neutral F1"] = 66.7, ["positive F1"] = 100 },
        Invented.Tell(StanceEvaluation.Run, 0, 4));
}
