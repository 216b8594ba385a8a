using Graph.Evaluation.Relations;

namespace Graph.Evaluation.Tests;

public sealed class RelationEvaluationTests
{
    private static readonly Dictionary<string, double?> Told = Invented.Tell(RelationEvaluation.Run, 0, 100);

    // Right are who presides over Norway, by way of "Norwegian", and who chairs the council; that two met is not annotated.
    // Who chairs the board counts for nothing, since its name is annotated with other words.
    [Fact]
    public void A_relation_counts_where_both_ends_are_annotated_and_is_right_where_a_label_of_its_type_is() => Assert.Equal(
        (66.7, 100, 100, 0),
        (Told["relations, DWIE train side, precision"], Told["HEAD_OF_STATE_OF, precision of 1"], Told["CHAIRS, precision of 1"], Told["MEETS, precision of 1"]));

    [Fact]
    public void Recall_is_of_all_pairs_that_are_annotated() => Assert.Equal(50, Told["recall of 4 pairs"]);

    [Fact]
    public void A_type_of_which_nothing_was_found_is_told() => Assert.Null(Told["FOUNDED, precision of 0"]);
}
