using Graph.Extraction.Encoders;

namespace Graph.Training.Encoders;

/// <summary>
/// Adam (Kingma and Ba 2015), with the rows of tables changed only when they are touched, the slopes cut at a norm (Pascanu et al.
/// 2013), and a running average of all weights (Polyak and Juditsky 1992), which reads better than the last ones.
/// </summary>
internal sealed class Adam
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.98f;
    private const float LongestSlope = 5f;
    private const int AverageEvery = 10;
    private const float AverageDecay = 0.995f;

    private readonly EncoderWeights _weights;
    private readonly EncoderWeights _average;
    private readonly Dictionary<Matrix, (float[] First, float[] Second)> _moments;
    private int _step;

    public Adam(EncoderWeights weights, EncoderWeights average)
    {
        (_weights, _average) = (weights, average);
        _moments = weights.All.ToDictionary(matrix => matrix, matrix => (new float[matrix.Values.Length], new float[matrix.Values.Length]));
        foreach (var (from, to) in weights.All.Zip(average.All))
            from.Values.CopyTo(to.Values, 0);
    }

    /// <summary>Changes the weights by the sum of the parts' slopes, times <paramref name="scale"/>.</summary>
    public void Step(IReadOnlyList<Gradients> parts, float scale, float rate)
    {
        _step++;
        for (var part = 1; part < parts.Count; part++)
            Join(parts[part], parts[0]);
        var norm = scale * MathF.Sqrt(SquareOf(parts[0]));
        var factor = scale * (norm > LongestSlope ? LongestSlope / norm : 1);
        var corrected = rate * MathF.Sqrt(1 - MathF.Pow(SecondDecay, _step)) / (1 - MathF.Pow(FirstDecay, _step));
        foreach (var dense in _weights.Dense)
            Change(dense, parts[0][dense], 0, dense.Values.Length, factor, corrected);
        foreach (var table in _weights.Tables)
            foreach (var row in parts[0].RowsOf(table))
                Change(table, parts[0][table], row * table.Columns, table.Columns, factor, corrected);
        if (_step % AverageEvery == 0)
            Average();
    }

    private void Join(Gradients from, Gradients to)
    {
        foreach (var dense in _weights.Dense)
            Matrices.Add(from[dense], to[dense]);
        foreach (var table in _weights.Tables)
            foreach (var row in from.RowsOf(table).Order())
                to.AddRow(table, row, from[table].AsSpan(row * table.Columns, table.Columns));
    }

    private float SquareOf(Gradients slopes)
    {
        var sum = 0f;
        foreach (var dense in _weights.Dense)
            sum += Matrices.Dot(slopes[dense], slopes[dense]);
        foreach (var table in _weights.Tables)
            foreach (var row in slopes.RowsOf(table).Order())
            {
                var values = slopes[table].AsSpan(row * table.Columns, table.Columns);
                sum += Matrices.Dot(values, values);
            }

        return sum;
    }

    private void Change(Matrix matrix, float[] slopes, int first, int count, float factor, float rate)
    {
        var (ones, twos) = _moments[matrix];
        for (var at = first; at < first + count; at++)
        {
            var slope = slopes[at] * factor;
            ones[at] += (1 - FirstDecay) * (slope - ones[at]);
            twos[at] += (1 - SecondDecay) * ((slope * slope) - twos[at]);
            matrix.Values[at] -= rate * ones[at] / (MathF.Sqrt(twos[at]) + 1e-8f);
        }
    }

    private void Average()
    {
        // While few steps are made, the average follows closely.
        var decay = Math.Min(AverageDecay, _step / (_step + (10f * AverageEvery)));
        foreach (var (from, to) in _weights.All.Zip(_average.All))
            for (var at = 0; at < to.Values.Length; at++)
                to.Values[at] += (1 - decay) * (from.Values[at] - to.Values[at]);
    }
}
