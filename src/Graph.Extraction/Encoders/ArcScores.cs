using System.Runtime.Intrinsics;

namespace Graph.Extraction.Encoders;

/// <summary>How well each word hangs on each other: (dependent · Arcs + ArcBias) · head.</summary>
internal sealed class ArcScores(int longest)
{
    private readonly float[] _asked = new float[longest * Width.Arc];
    private readonly float[] _heads = new float[Width.Arc * Stride(longest)];
    private readonly float[] _scores = new float[longest * Stride(longest)];

    /// <summary>The length of a word's row of scores: every word and the root, in whole lanes.</summary>
    public static int Stride(int count) => Matrices.Padded(count + 1);

    /// <summary>Row by dependent, column by head; the root is the column behind the last word.</summary>
    /// <param name="roles">What each word gives as dependent and head, word by word.</param>
    public ReadOnlySpan<float> Fill(ReadOnlySpan<float> roles, PanelWeights weights, int count)
    {
        var width = Stride(count);
        AddHeads(roles, count, width);
        AddHead(weights.Root.AsSpan(Width.Arc, Width.Arc), count, width);
        Matrices.Product(roles, Width.Roles, weights.Arcs, weights.ArcBias, _asked, count);
        _scores.AsSpan(0, count * width).Clear();
        Matrices.AddProduct(_asked, _heads, _scores, count, Width.Arc, width);
        return _scores;
    }

    // Four at once, since one column alone is a far store for each value.
    private void AddHeads(ReadOnlySpan<float> roles, int count, int width)
    {
        var word = 0;
        for (; word + 4 <= count; word += 4)
        {
            ref var column = ref _heads[word];
            var first = HeadOf(roles, word);
            var second = HeadOf(roles, word + 1);
            var third = HeadOf(roles, word + 2);
            var fourth = HeadOf(roles, word + 3);
            for (var at = 0; at < Width.Arc; at++)
                Vector128.Create(first[at], second[at], third[at], fourth[at]).StoreUnsafe(ref column, (nuint)(at * width));
        }

        for (; word < count; word++)
            AddHead(HeadOf(roles, word), word, width);
    }

    private static ReadOnlySpan<float> HeadOf(ReadOnlySpan<float> roles, int word) => roles.Slice((word * Width.Roles) + Width.Arc, Width.Arc);

    private void AddHead(ReadOnlySpan<float> head, int column, int width)
    {
        for (var at = 0; at < Width.Arc; at++)
            _heads[(at * width) + column] = head[at];
    }
}

/// <summary>What names the relation of a word to its head.</summary>
internal static class LabelHidden
{
    public const int DependentAt = 2 * Width.Arc;
    public const int HeadAt = DependentAt + Width.Label;

    /// <param name="dependent">The roles of the word.</param>
    /// <param name="head">The roles of its head.</param>
    public static void Fill(ReadOnlySpan<float> dependent, ReadOnlySpan<float> head, Span<float> hidden)
    {
        dependent.Slice(DependentAt, Width.Label).CopyTo(hidden);
        Matrices.Add(head.Slice(HeadAt, Width.Label), hidden);
        Squash.LeakyRectify(hidden);
    }
}
