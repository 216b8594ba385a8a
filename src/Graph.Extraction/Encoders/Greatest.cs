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

        for (var lane = 0; at > 0 && lane < Matrices.Lane; lane++)
            if (tops[lane] > score || (tops[lane] == score && places[lane] < best && score > float.NegativeInfinity))
                (best, score) = (places[lane], tops[lane]);
        for (; at < scores.Length; at++)
            if (scores[at] > score && at != except)
                (best, score) = (at, scores[at]);
        return best;
    }
}
