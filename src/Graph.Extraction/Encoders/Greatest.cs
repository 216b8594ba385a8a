using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Graph.Extraction.Encoders;

/// <summary>The place of the greatest of some scores, the first of them where there are several.</summary>
internal static class Greatest
{
    private static readonly Vector256<float> Never = Vector256.Create(float.NegativeInfinity);

    /// <param name="except">A place that does not count, or -1.</param>
    public static int Of(ReadOnlySpan<float> scores, int except = -1)
    {
        var (best, score) = (except == 0 ? 1 : 0, float.NegativeInfinity);
        var (places, tops) = (Vector256<int>.Zero, Never);
        var lanes = Vector256<int>.Indices;
        var at = 0;
        for (; at <= scores.Length - Matrices.Lane; at += Matrices.Lane)
        {
            var here = Vector256.Create(at) + lanes;
            var values = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(scores), (nuint)at);
            values = Vector256.ConditionalSelect(Vector256.Equals(here, Vector256.Create(except)).AsSingle(), Never, values);
            var isMore = Vector256.GreaterThan(values, tops);
            tops = Vector256.ConditionalSelect(isMore, values, tops);
            places = Vector256.ConditionalSelect(isMore.AsInt32(), here, places);
        }

        if (at > 0 && MostOf(tops) is var most && most > score)
            (best, score) = (LeastOf(Vector256.ConditionalSelect(Vector256.Equals(tops, Vector256.Create(most)).AsInt32(), places, Vector256.Create(int.MaxValue))), most);
        for (; at < scores.Length; at++)
            if (scores[at] > score && at != except)
                (best, score) = (at, scores[at]);
        return best;
    }

    private static float MostOf(Vector256<float> values)
    {
        var four = Vector128.MaxNative(values.GetLower(), values.GetUpper());
        var two = Vector128.MaxNative(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        return MathF.Max(two[0], two[1]);
    }

    private static int LeastOf(Vector256<int> values)
    {
        var four = Vector128.Min(values.GetLower(), values.GetUpper());
        var two = Vector128.Min(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        return Math.Min(two[0], two[1]);
    }
}
