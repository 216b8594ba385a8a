using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Graph.Training.Stances;

/// <summary>
/// Ridge regression with a Gaussian kernel over vectors of length one (Saunders, Gammerman and Vovk 1998), solved by Cholesky's
/// decomposition. Sums run in one order, so the same input gives the same bits.
/// </summary>
internal sealed class KernelRidge
{
    private const float Sharpness = 2.5f;
    private const float Penalty = 0.1f;

    private readonly float[][] _inputs;
    private readonly float[] _weights;

    private KernelRidge(float[][] inputs, float[] weights) => (_inputs, _weights) = (inputs, weights);

    /// <param name="inputs">All of one length, a multiple of eight.</param>
    public static KernelRidge Fit(float[][] inputs, float[] values)
    {
        // Row i holds the first i + 1 columns, filled up to whole vectors with zeros.
        var lower = new float[inputs.Length][];
        for (var row = 0; row < inputs.Length; row++)
        {
            lower[row] = new float[(row + 8) / 8 * 8];
            for (var column = 0; column <= row; column++)
                lower[row][column] = Kernel(inputs[row], inputs[column]) + (row == column ? Penalty : 0);
        }

        Decompose(lower);
        return new KernelRidge(inputs, Solve(lower, [.. values]));
    }

    public float[] Predict(float[][] inputs) => Array.ConvertAll(inputs, input =>
    {
        var sum = 0f;
        for (var at = 0; at < _inputs.Length; at++)
            sum += _weights[at] * Kernel(input, _inputs[at]);
        return sum;
    });

    private static float Kernel(float[] left, float[] right) => MathF.Exp(Sharpness * (Dot(left, right, left.Length) - 1));

    private static void Decompose(float[][] lower)
    {
        for (var row = 0; row < lower.Length; row++)
        {
            for (var column = 0; column < row; column++)
                lower[row][column] = (lower[row][column] - Dot(lower[row], lower[column], column)) / lower[column][column];
            lower[row][row] = MathF.Sqrt(lower[row][row] - Dot(lower[row], lower[row], row));
        }
    }

    private static float[] Solve(float[][] lower, float[] values)
    {
        for (var row = 0; row < lower.Length; row++)
            values[row] = (values[row] - Dot(lower[row], values, row)) / lower[row][row];
        for (var row = lower.Length - 1; row >= 0; row--)
        {
            values[row] /= lower[row][row];
            for (var above = 0; above < row; above++)
                values[above] -= lower[row][above] * values[row];
        }

        return values;
    }

    private static float Dot(float[] left, float[] right, int length)
    {
        var (sums, at) = (Vector256<float>.Zero, 0);
        for (; at + 8 <= length; at += 8)
            sums += Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(left), (nuint)at) * Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(right), (nuint)at);
        var sum = Vector256.Sum(sums);
        for (; at < length; at++)
            sum += left[at] * right[at];
        return sum;
    }
}
