using Graph.Evaluation.Names;

namespace Graph.Evaluation.Tests;

public sealed class NameEvaluationTests
{
    // Five persons, Norway and Karst are right and "Norwegian" counts as no name; of two bodies one is annotated without its first word: 2 * 8 / (9 + 9).
    [Fact]
    public void A_name_is_right_only_with_its_exact_words() => Assert.Equal(
        new() { ["names, news nobody trained on (DWIE)"] = 88.9, ["PER"] = 100, ["ORG"] = 50, ["LOC"] = 100 },
        Invented.Tell(NameEvaluation.Run, 0, 4));

    // Read are Mara Velt twice, Tomas Ilkar and Oslo; annotated are Mara Velt twice, a river and Oslo.
    [Fact]
    public void Names_missed_and_names_too_many_both_count() => Assert.Equal(
        new() { ["names, UNER EWT test"] = 75, ["PER"] = 80, ["ORG"] = 0, ["LOC"] = 66.7 },
        Invented.Tell(NameEvaluation.Run, 4, 4));

    // Norway is annotated as an organisation: right in its words, wrong in its kind.
    [Fact]
    public void A_name_of_another_kind_is_wrong() => Assert.Equal(
        new() { ["names, CrossNER politics test"] = 66.7, ["PER"] = 100, ["ORG"] = 66.7, ["LOC"] = 0 },
        Invented.Tell(NameEvaluation.Run, 8, 4));
}
