using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Graph.Extraction.Encoders;

/// <summary>
/// One step of a long short-term memory (Hochreiter and Schmidhuber 1997, with the forget gate of Gers et al. 2000). The gates stand
/// behind each other: input, forget, output, candidate, each as wide as the state.
/// </summary>
internal static class Lstm
{
    /// <summary>Squashes the sums in <paramref name="gates"/> in place and gives the new cell and state.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Step(Span<float> gates, ReadOnlySpan<float> lastCell, Span<float> cell, Span<float> cellSquashed, Span<float> state)
    {
        var width = (nuint)state.Length;
        ref var gate = ref MemoryMarshal.GetReference(gates);
        ref var last = ref MemoryMarshal.GetReference(lastCell);
        for (nuint at = 0; at < width; at += Matrices.Lane)
        {
            var input = Squash.Sigmoid(Vector256.LoadUnsafe(ref gate, at));
            var forget = Squash.Sigmoid(Vector256.LoadUnsafe(ref gate, width + at));
            var output = Squash.Sigmoid(Vector256.LoadUnsafe(ref gate, (2 * width) + at));
            var candidate = Squash.Tanh(Vector256.LoadUnsafe(ref gate, (3 * width) + at));
            input.StoreUnsafe(ref gate, at);
            forget.StoreUnsafe(ref gate, width + at);
            output.StoreUnsafe(ref gate, (2 * width) + at);
            candidate.StoreUnsafe(ref gate, (3 * width) + at);
            var now = Vector256.FusedMultiplyAdd(input, candidate, forget * Vector256.LoadUnsafe(ref last, at));
            var squashed = Squash.Tanh(now);
            now.StoreUnsafe(ref MemoryMarshal.GetReference(cell), at);
            squashed.StoreUnsafe(ref MemoryMarshal.GetReference(cellSquashed), at);
            (output * squashed).StoreUnsafe(ref MemoryMarshal.GetReference(state), at);
        }
    }
}
