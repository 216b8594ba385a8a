using System.Runtime.Intrinsics;

namespace Graph.Extraction.Encoders;

/// <summary>The best row of name labels under scores for each word and for each step (Viterbi 1967).</summary>
internal sealed class NameDecoder(int longest)
{
    private static readonly Vector256<float> Never = Vector256.Create(float.NegativeInfinity);

    // By the label before, which ones may follow it: all bits of theirs are set.
    private static readonly Vector256<float>[] Following = [.. Enumerable.Range(0, NameLabels.Count).Select(FollowingOf)];

    // By word and label, the label before it on the best row that ends there.
    private readonly int[] _before = new int[longest * Matrices.Lane];

    /// <param name="scores">Rows as wide as those of <paramref name="moves"/>: one vector holds all labels.</param>
    public void Decode(ReadOnlySpan<float> scores, Matrix moves, int count, Span<byte> labels)
    {
        Span<float> best = stackalloc float[Matrices.Lane];
        Vector256.ConditionalSelect(Following[NameLabels.Outside], Vector256.Create(scores), Never).CopyTo(best);
        for (var word = 1; word < count; word++)
        {
            var (score, from) = BestBefore(best, moves);
            from.CopyTo(_before, word * Matrices.Lane);
            (score + Vector256.Create(scores[(word * Matrices.Lane)..])).CopyTo(best);
        }

        Follow(best, count, labels);
    }

    /// <summary>For each label, the best sum of a row that ends in a label before it, and that label.</summary>
    private static (Vector256<float> Score, Vector256<int> From) BestBefore(ReadOnlySpan<float> best, Matrix moves)
    {
        var (score, from) = (Never, Vector256<int>.Zero);
        for (var before = 0; before < NameLabels.Count; before++)
        {
            var sum = Vector256.Create(best[before]) + Vector256.Create<float>(moves.Row(before));
            var isBetter = Vector256.GreaterThan(sum, score) & Following[before];
            score = Vector256.ConditionalSelect(isBetter, sum, score);
            from = Vector256.ConditionalSelect(isBetter.AsInt32(), Vector256.Create(before), from);
        }

        return (score, from);
    }

    private static Vector256<float> FollowingOf(int before)
    {
        var following = Vector256<int>.Zero;
        for (var label = 0; label < NameLabels.Count; label++)
            following = following.WithElement(label, NameLabels.MayFollow(before, label) ? -1 : 0);
        return following.AsSingle();
    }

    private void Follow(ReadOnlySpan<float> best, int count, Span<byte> labels)
    {
        var last = 0;
        for (var label = 1; label < NameLabels.Count; label++)
            if (best[label] > best[last])
                last = label;
        for (var word = count - 1; word >= 0; word--)
        {
            labels[word] = (byte)last;
            last = _before[(word * Matrices.Lane) + last];
        }
    }
}
