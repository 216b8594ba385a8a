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

    // Annotated is the person and not the town.
    [Fact]
    public void Names_of_texts_that_somebody_put_there_are_measured() => Assert.Equal(
        new() { ["names, UNER PUD"] = 66.7, ["PER"] = 100, ["ORG"] = 0, ["LOC"] = 0 },
        Invented.Tell(NameEvaluation.Run, 12, 4));

    // Mara Velt twice and Oslo are annotated, in the form of CoNLL-2003, where a name begins with I; Tomas Ilkar is read too.
    [Fact]
    public void Names_in_the_form_of_CoNLL_2003_are_measured() => Assert.Equal(
        new() { ["names, CoNLL++ 2020"] = 85.7, ["PER"] = 80, ["ORG"] = 0, ["LOC"] = 100 },
        Invented.Tell(NameEvaluation.Run, 16, 4));

    [Fact]
    public void Texts_that_are_not_there_are_told_of()
    {
        var figure = new DataFolder("nowhere").FigureOf("uner-pud/en_pud-ud-test.iob2", "names, UNER PUD", null, 74.4, "CoreNLP 74.4");

        Assert.Null(figure.Value);
        Assert.Equal($"CoreNLP 74.4; not measured: {Path.Combine("nowhere", "uner-pud/en_pud-ud-test.iob2")} is not there", figure.Published);
    }
}
