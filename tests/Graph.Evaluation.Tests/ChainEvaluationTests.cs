using Graph.Evaluation.Chains;
using Graph.Training.ConllU;

namespace Graph.Evaluation.Tests;

public sealed class ChainEvaluationTests
{
    // "Orla Tamm" stands for "Orla Tamm, who was tired,", whose leading word it holds. The bed's chain, as long, is not read.
    [Fact]
    public void A_mention_counts_by_its_leading_word_and_each_kind_counts_among_all() => Assert.Equal(
        [100.0, 100, 100, 100, 100, 100, 0, 100, 100, 100, 0, 66.7],
        Invented.Tell(ChainEvaluation.Run, 0, 12).Values.Select(value => value!.Value));

    [Fact]
    public void Errors_are_told_by_kind_and_by_whether_their_chain_was_found()
    {
        var words = "Orla Tamm slept . She woke . Pell Brandt saw her".Split(' ');
        string[] tags = ["PROPN", "PROPN", "VERB", "PUNCT", "PRON", "VERB", "PUNCT", "PROPN", "PROPN", "VERB", "PRON"];
        List<GoldMention> gold = [new(0, 2, 0, 1, "person", "1"), new(4, 5, 4, 4, "person", "1"), new(10, 11, 10, 10, "person", "1"), new(7, 9, 7, 8, "person", "2")];

        var errors = new ChainErrors([.. words.Zip(tags, (word, tag) => new ConlluWord(word, word, tag, tag == "PRON" ? "PRP" : tag, -1, "root", "_", true))], gold, ["person"])
            .Of([[0, 1, 3]], new Dictionary<int, (int First, int End)>());

        Assert.Equal(
            [
                ("wrong name", "Orla Tamm slept . She woke . [Pell Brandt] saw her is Pell Brandt and not Orla Tamm"),
                ("missed pronoun of the third person, chain found", "slept . She woke . Pell Brandt saw [her]  is Orla Tamm"),
            ],
            errors);
    }
}
