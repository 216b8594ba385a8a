using Graph.Evaluation.Chains;
using Graph.Evaluation.Trees;
using Graph.Training.ConllU;

namespace Graph.Evaluation.Tests;

public sealed class ChainScoreTests
{
    [Fact]
    public void Measures_agree_with_the_worked_example_of_their_reference_scorer()
    {
        // Pradhan et al. 2014, figure 1.
        var score = new ChainScore();
        score.Add(Chains("ab", "cd", "fghi"), Chains("abc", "defg"));

        Assert.Equal(40, score.Muc, 6);
        Assert.Equal(100 * 2 * 0.5 * (2.9166667 / 7) / (0.5 + (2.9166667 / 7)), score.BCubed, 4);
        Assert.Equal(100 * 2 * 0.65 * (1.3 / 3) / (0.65 + (1.3 / 3)), score.Ceaf, 6);
    }

    [Fact]
    public void The_same_chains_score_full_and_single_mentions_do_not_count()
    {
        var score = new ChainScore();
        score.Add(Chains("ab", "cde", "f"), Chains("cde", "ab"));

        Assert.Equal(100, score.Conll, 6);
    }

    [Fact]
    public void Mentions_are_read_where_one_lies_in_another()
    {
        string[] misc = ["Entity=(1-person-new-cf1-2-coref", "Entity=(2-place-new-cf2-1-sgl)", "_", "Entity=1)|SpaceAfter=No", "Entity=(1-person-giv:act-cf1-1-coref)"];
        var mentions = GumMentions.Of([.. misc.Select(one => new ConlluWord("word", "word", "NOUN", "NN", -1, "root", one, true))]);

        Assert.Equal([new(1, 2, 1, 1, "place", "2"), new(0, 4, 1, 1, "person", "1"), new(4, 5, 4, 4, "person", "1")], mentions);
    }

    [Fact]
    public void A_title_leads_a_name_whose_last_word_stands_for_it()
    {
        string[] misc = ["Entity=(1-person-new-cf2-1,2,3-coref", "_", "Entity=1)"];
        var mentions = GumMentions.Of([.. misc.Select(one => new ConlluWord("word", "word", "PROPN", "NNP", -1, "root", one, true))]);

        Assert.Equal([new(0, 3, 0, 2, "person", "1")], mentions);
    }

    private static IEnumerable<HashSet<int>> Chains(params string[] chains) => chains.Select(chain => chain.Select(mention => (int)mention).ToHashSet());
}
