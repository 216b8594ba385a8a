using Graph.Evaluation.Attributions;
using Graph.Evaluation.Trees;
using Graph.Training.ConllU;

namespace Graph.Evaluation.Tests;

public sealed class NestingTests
{
    // Of the two pairs of dev and test one is read; train has another that is. All four sides that were read stand in the right one.
    // Three of the five contents of dev and test are read, and nothing else.
    [Fact]
    public void A_pair_is_right_where_both_contents_are() => Assert.Equal(
        new()
        {
            ["nested attributions with the right outer one, open GUM dev and test (2), F1"] = 66.7,
            ["precision"] = 100,
            ["recall"] = 50,
            ["in all its parts (3), F1"] = 80,
            ["the outer one of those that were read themselves, as was the outer one (2), F1"] = 100,
            ["contents of all attributions there, at least half alike, F1"] = 75,
        },
        Invented.Tell(NestingEvaluation.Run, 0, 6));

    // The annotation has the second report inside the first, where the two are read side by side.
    [Fact]
    public void Two_that_are_read_apart_have_no_outer_one()
    {
        var text = Text("Mara Velt said that the old dam above the lower town was weak . Pell Brandt said that the mill was closed .");
        var score = new NestingScore();

        score.Add(text, [new([.. Range(3, 13), 15, .. Range(19, 22)], [.. Range(0, 13)]), new([.. Range(17, 22)], [15, .. Range(19, 22)])], []);

        Assert.Equal((0, 1, 0), (score.Pairs.Found, score.Pairs.Sought, score.Pairs.Right));
        Assert.Equal((0, 1, 0), (score.Links.Found, score.Links.Sought, score.Links.Right));
        Assert.Equal((2, 2, 2), (score.Contents.Found, score.Contents.Sought, score.Contents.Right));
    }

    private static ConlluText Text(string words) => ConlluText.Of(
        [new ConlluSentence("invented", false, [.. words.Split(' ').Select(word => new ConlluWord(word, word, "X", "X", -1, "root", "_", true))])]);

    private static IEnumerable<int> Range(int first, int end) => Enumerable.Range(first, end - first);
}
