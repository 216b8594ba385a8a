using Graph.Evaluation.Trees;

namespace Graph.Evaluation.Tests;

public sealed class TreeEvaluationTests
{
    // Of six words one is annotated with a head that nobody would give it; the full stop counts.
    [Fact]
    public void Every_word_counts_for_its_tag_lemma_head_and_relation() => Assert.Equal(
        new() { ["UPOS, EWT test"] = 100, ["UAS, EWT test"] = 83.3, ["LAS, EWT test"] = 83.3, ["lemmas, EWT test"] = 100 },
        Invented.Tell(TreeEvaluation.Run, 0, 4));

    // The full stop is annotated with a head of its own.
    [Fact]
    public void Trees_of_texts_that_somebody_put_there_are_measured() => Assert.Equal(
        new() { ["UAS, UD PUD"] = 83.3, ["LAS, UD PUD"] = 83.3 },
        Invented.Tell(TreeEvaluation.Run, 7, 2));
}
