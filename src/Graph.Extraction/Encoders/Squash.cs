using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Graph.Extraction.Encoders;

/// <summary>
/// The curves of the gates. The hyperbolic tangent is Lambert's continued fraction, cut after x⁷ and held at ±1 where it would pass it:
/// within 0.0002 of the true value, and made of nothing but sums and products, so the same on every machine.
/// </summary>
internal static class Squash
{
    private const float Edge = 4.97f;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x)
    {
        x = Vector256.Max(Vector256.Min(x, Vector256.Create(Edge)), Vector256.Create(-Edge));
        var square = x * x;
        var above = Vector256.FusedMultiplyAdd(square + Vector256.Create(378f), square, Vector256.Create(17325f));
        above = Vector256.FusedMultiplyAdd(above, square, Vector256.Create(135135f)) * x;
        var below = Vector256.FusedMultiplyAdd(Vector256.FusedMultiplyAdd(Vector256.Create(28f), square, Vector256.Create(3150f)), square, Vector256.Create(62370f));
        below = Vector256.FusedMultiplyAdd(below, square, Vector256.Create(135135f));
        return Vector256.Max(Vector256.Min(above / below, Vector256<float>.One), -Vector256<float>.One);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x)
    {
        var half = Vector256.Create(0.5f);
        return Vector256.FusedMultiplyAdd(Tanh(x * half), half, half);
    }

    /// <summary>Keeps what is positive and a tenth of what is negative.</summary>
    public static void LeakyRectify(Span<float> values)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        for (nuint at = 0; at < (nuint)values.Length; at += Matrices.Lane)
        {
            var value = Vector256.LoadUnsafe(ref first, at);
            Vector256.MaxNative(value, value * Vector256.Create(0.1f)).StoreUnsafe(ref first, at);
        }
    }
}
