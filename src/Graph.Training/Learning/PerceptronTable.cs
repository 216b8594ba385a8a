using System.Runtime.InteropServices;
using Graph.Extraction.Models;

namespace Graph.Training.Learning;

/// <summary>
/// The weights of a multiclass perceptron while it learns, with the sums that give their average over all steps
/// (Freund and Schapire 1999; averaging after Daumé 2006).
/// </summary>
internal sealed class PerceptronTable(int classes)
{
    private readonly Dictionary<ulong, int> _rows = [];
    private float[] _weights = new float[classes * 1024];
    private float[] _sums = new float[classes * 1024];
    private long _step = 1;

    public int Classes => classes;

    public void Score(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        scores[..classes].Clear();
        foreach (var feature in features)
        {
            if (!_rows.TryGetValue(feature, out var row))
                continue;
            var weights = _weights.AsSpan(row * classes, classes);
            for (var at = 0; at < weights.Length; at++)
                scores[at] += weights[at];
        }
    }

    public void NextStep() => _step++;

    public void Update(ReadOnlySpan<ulong> features, int @class, float by)
    {
        foreach (var feature in features)
        {
            var at = (RowOf(feature) * classes) + @class;
            _weights[at] += by;
            _sums[at] += by * _step;
        }
    }

    private int RowOf(ulong feature)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, feature, out var exists);
        if (!exists)
            row = _rows.Count - 1;
        if ((row + 1) * classes > _weights.Length)
        {
            Array.Resize(ref _weights, _weights.Length * 2);
            Array.Resize(ref _sums, _sums.Length * 2);
        }

        return row;
    }

    /// <summary>
    /// The averaged weights as signed bytes, ordered by feature: <paramref name="unit"/> is the weight that one byte step stands for,
    /// as a share of the largest thousandth's weight / 127. What rounds to zero everywhere is left out.
    /// </summary>
    public List<(ulong Feature, sbyte[] Row)> Quantise(float keepAbove = 0)
    {
        var unit = Unit();
        var rows = new List<(ulong, sbyte[])>();
        foreach (var (feature, row) in _rows)
        {
            var bytes = new sbyte[classes];
            for (var at = 0; at < classes; at++)
            {
                var weight = Average((row * classes) + at);
                bytes[at] = Math.Abs(weight) <= keepAbove ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(weight / unit), -127, 127);
            }

            if (bytes.Any(value => value != 0))
                rows.Add((feature, bytes));
        }

        rows.Sort((left, right) => left.Item1.CompareTo(right.Item1));
        return rows;
    }

    private float Average(int at) => _weights[at] - (_sums[at] / _step);

    // Few weights are very large; that these are cut costs less than coarser steps for all others.
    private float Unit()
    {
        var sizes = new List<float>();
        for (var at = 0; at < _rows.Count * classes; at++)
        {
            var weight = Math.Abs(Average(at));
            if (weight > 0)
                sizes.Add(weight);
        }

        sizes.Sort();
        return sizes.Count == 0 ? 1 : Math.Max(sizes[(int)(sizes.Count * 0.9995)] / 127, 1e-6f);
    }
}
