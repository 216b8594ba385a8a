using Graph.Core.Beliefs;
using Graph.Core.Origins;

namespace Graph.Core.Tests.Beliefs;

public sealed class BeliefModelTests
{
    private static readonly TextOrigin Wire = TextOrigin.Own("a_1", "e_wire");
    private static readonly TextOrigin Gazette = TextOrigin.Own("a_2", "e_gazette");

    [Fact]
    public void Without_evidence_there_is_no_belief() => Assert.Equal(0, BeliefModel.Of([]).Value);

    [Fact]
    public void Repeating_lessens_the_random_error_alone()
    {
        var belief = BeliefModel.Of(Enumerable.Range(0, 50).Select(number => Piece(Wire, $"words {number}", Distance.Claimed, 0.5)));

        Assert.Equal(1 - BeliefModel.SystematicErrorOf(Distance.Claimed), belief.Value, 6);
    }

    [Fact]
    public void Every_distance_further_away_is_believed_less()
    {
        var values = Enum.GetValues<Distance>().Select(distance => BeliefModel.Of([Piece(Wire, "words", distance, 0.9)]).Value).ToList();

        Assert.Equal(values.OrderDescending(), values);
        Assert.Equal(values.Count, values.Distinct().Count());
    }

    [Fact]
    public void The_order_of_evidence_makes_no_difference()
    {
        BeliefEvidence[] pieces = [Piece(Wire, "a", Distance.Stated, 0.9), Piece(Gazette, "b", Distance.Claimed, 0.4), Piece(Wire, "c", Distance.Conveyed, 0.7)];

        Assert.Equal(BeliefModel.Of(pieces).Value, BeliefModel.Of(pieces.Reverse()).Value);
        Assert.Equal(["e_wire", "e_gazette"], BeliefModel.Of(pieces).Parts.Select(part => part.Origin.Key));
    }

    private static BeliefEvidence Piece(TextOrigin origin, string words, Distance distance, double confidence) => new(origin, distance, words, confidence);
}
