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

    [Fact]
    public void A_claimant_is_one_source_whose_own_text_and_all_that_cite_him_count_together()
    {
        var cited = new Claimant("e_wire", "u_1");
        BeliefEvidence[] citing = [Piece(Gazette, "a", Distance.Claimed, 0.8, cited), Piece(TextOrigin.Own("a_3", "e_courier"), "a", Distance.Claimed, 0.8, cited)];

        var (claimed, stated) = (BeliefModel.Of(citing), BeliefModel.Of([.. citing, Piece(Wire, "a", Distance.Stated, 0.8)]));

        Assert.Equal((1, 2, "e_wire"), (claimed.Parts.Count, claimed.Parts[0].Evidence, claimed.Parts[0].ClaimantId));
        Assert.Equal(1 - (0.35 + (0.65 * 0.2 * 0.2)), claimed.Value, 9);
        Assert.Equal((1, 3, Distance.Stated, Wire, null), (stated.Parts.Count, stated.Parts[0].Evidence, stated.Parts[0].Distance, stated.Parts[0].Origin, stated.Parts[0].ClaimantId));
    }

    [Fact]
    public void Claimants_who_are_not_known_are_told_apart_by_what_they_said()
    {
        var belief = BeliefModel.Of([
            Piece(Wire, "a", Distance.Claimed, 0.8, new(null, "u_1")), Piece(Gazette, "b", Distance.Claimed, 0.8, new(null, "u_1")),
            Piece(Gazette, "c", Distance.Claimed, 0.8, new(null, "u_2"))]);

        Assert.Equal([2, 1], belief.Parts.Select(part => part.Evidence));
    }

    private static BeliefEvidence Piece(TextOrigin origin, string words, Distance distance, double confidence, Claimant? claimant = null) =>
        new(origin, distance, words, confidence, claimant);
}
