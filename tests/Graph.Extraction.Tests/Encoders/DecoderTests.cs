using Graph.Extraction.Encoders;

namespace Graph.Extraction.Tests.Encoders;

public sealed class DecoderTests
{
    [Fact]
    public void Whatever_the_scores_the_heads_are_a_tree_with_one_root()
    {
        var random = new Random(11);
        for (var run = 0; run < 2_000; run++)
        {
            var count = random.Next(1, 12);
            var stride = ArcScores.Stride(count);
            var scores = Enumerable.Range(0, count * stride).Select(_ => (float)random.NextDouble()).ToArray();
            var heads = new int[count];

            new TreeDecoder(160).Decode(scores, stride, count, heads);

            Assert.Single(heads, head => head == count);
            Assert.All(Enumerable.Range(0, count), word => Assert.True(ReachesRoot(heads, word), string.Join(' ', heads)));
        }
    }

    [Fact]
    public void The_best_head_of_each_word_is_kept_where_that_makes_a_tree()
    {
        // Three words; column 3 is the root.
        float[] scores =
        [
            0, 9, 1, 2, 0, 0, 0, 0,
            1, 0, 2, 9, 0, 0, 0, 0,
            1, 9, 0, 2, 0, 0, 0, 0,
        ];
        var heads = new int[3];

        new TreeDecoder(160).Decode(scores, 8, 3, heads);

        Assert.Equal([1, 3, 1], heads);
    }

    [Fact]
    public void A_further_word_of_a_name_stands_behind_a_first_one_of_its_kind()
    {
        var random = new Random(3);
        var moves = new Matrix(NameLabels.Count, 8);
        for (var run = 0; run < 500; run++)
        {
            var scores = Enumerable.Range(0, 10 * 8).Select(_ => (float)random.NextDouble()).ToArray();
            var labels = new byte[10];

            new NameDecoder(160).Decode(scores, moves, 10, labels);

            Assert.True(NameLabels.MayFollow(NameLabels.Outside, labels[0]));
            Assert.All(Enumerable.Range(1, 9), at => Assert.True(NameLabels.MayFollow(labels[at - 1], labels[at])));
        }
    }

    private static bool ReachesRoot(int[] heads, int word)
    {
        for (var steps = 0; steps <= heads.Length; steps++, word = heads[word])
            if (word == heads.Length)
                return true;
        return false;
    }
}
