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

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(27)]
    public void The_first_of_the_greatest_scores_is_chosen(int count)
    {
        var random = new Random(count);
        for (var run = 0; run < 200; run++)
        {
            var scores = Enumerable.Range(0, count).Select(_ => (float)random.Next(6)).ToArray();
            var except = random.Next(-1, count);
            var others = Enumerable.Range(0, count).Where(at => at != except).OrderByDescending(at => scores[at]);

            Assert.Equal(others.DefaultIfEmpty(except == 0 ? 1 : 0).First(), Greatest.Of(scores, except));
        }
    }

    [Fact]
    public void The_best_row_of_name_labels_has_the_greatest_sum_of_all()
    {
        var random = new Random(7);
        for (var run = 0; run < 20; run++)
        {
            var moves = new Matrix(NameLabels.Count, 8);
            foreach (ref var move in moves.Values.AsSpan())
                move = random.Next(16);
            var scores = Enumerable.Range(0, 4 * 8).Select(_ => (float)random.Next(64)).ToArray();
            var labels = new byte[4];

            new NameDecoder(160).Decode(scores, moves, 4, labels);

            Assert.Equal(RowsOfLabels(4).Max(row => SumOf(row, scores, moves)), SumOf([.. labels.Select(label => (int)label)], scores, moves));
        }
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

    private static IEnumerable<int[]> RowsOfLabels(int count) => count == 0
        ? [[]]
        : RowsOfLabels(count - 1).SelectMany(row => Enumerable.Range(0, NameLabels.Count)
            .Where(label => NameLabels.MayFollow(row.Length == 0 ? NameLabels.Outside : row[^1], label))
            .Select(label => (int[])[.. row, label]));

    private static float SumOf(int[] row, float[] scores, Matrix moves) =>
        row.Select((label, at) => scores[(at * 8) + label] + (at == 0 ? 0 : moves.Row(row[at - 1])[label])).Sum();

    private static bool ReachesRoot(int[] heads, int word)
    {
        for (var steps = 0; steps <= heads.Length; steps++, word = heads[word])
            if (word == heads.Length)
                return true;
        return false;
    }
}
