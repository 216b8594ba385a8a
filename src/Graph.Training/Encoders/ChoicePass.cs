using Graph.Extraction.Encoders;

namespace Graph.Training.Encoders;

/// <summary>A choice of one class for each row: softmax and the loss of the right class's logarithm.</summary>
internal sealed class ChoicePass(Matrix weights, Matrix bias, int classes)
{
    private readonly float[] _transposed = new float[weights.Values.Length];
    private float[] _scores = [];
    private float[] _turned = [];

    public void TakeWeights() => Matrices.Transpose(weights.Values, _transposed, weights.Rows, weights.Columns);

    /// <summary>Adds the slopes by the rows to <paramref name="rowSlopes"/> and returns the loss; a class below 0 is not learned from.</summary>
    public double Learn(float[] rows, int[] right, int count, Gradients gradients, float[] rowSlopes)
    {
        var columns = weights.Columns;
        EnsureRoom(count);
        Matrices.FillRows(_scores, bias.Values, count);
        Matrices.AddProduct(rows, weights.Values, _scores, count, weights.Rows, columns);
        var loss = 0.0;
        for (var row = 0; row < count; row++)
        {
            var scores = _scores.AsSpan(row * columns, columns);
            scores[classes..].Clear();
            loss += Softmax.ToSlopes(scores[..classes], right[row]);
        }

        for (var row = 0; row < count; row++)
            Matrices.Add(_scores.AsSpan(row * columns, columns), gradients[bias]);
        Matrices.Transpose(rows, _turned, count, weights.Rows);
        Matrices.AddProduct(_turned, _scores, gradients[weights], weights.Rows, count, columns);
        Matrices.AddProduct(_scores, _transposed, rowSlopes, count, columns, weights.Rows);
        return loss;
    }

    private void EnsureRoom(int count)
    {
        if (_scores.Length >= count * weights.Columns)
            return;
        _scores = new float[count * weights.Columns];
        _turned = new float[count * weights.Rows];
    }
}

internal static class Softmax
{
    /// <summary>Turns scores into the slopes of the loss by them, and returns the loss; all zero where nothing is right.</summary>
    public static double ToSlopes(Span<float> scores, int right)
    {
        if (right < 0)
        {
            scores.Clear();
            return 0;
        }

        var most = float.NegativeInfinity;
        foreach (var score in scores)
            most = Math.Max(most, score);
        var sum = 0f;
        for (var at = 0; at < scores.Length; at++)
            sum += scores[at] = MathF.Exp(scores[at] - most);
        for (var at = 0; at < scores.Length; at++)
            scores[at] /= sum;
        var loss = -Math.Log(Math.Max(scores[right], 1e-30f));
        scores[right] -= 1;
        return loss;
    }
}
