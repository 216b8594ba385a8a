using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Graph.Training.Learning;

/// <summary>
/// The weights of a multiclass perceptron while it learns, with the sums that give their average over all steps
/// (Freund and Schapire 1999; averaging after Daumé 2006). A feature counts from its <paramref name="fewestUpdates"/>th update on: most
/// were updated once or twice, take most of the room and tell little (Goldberg and Elhadad 2011).
/// </summary>
internal sealed class PerceptronTable(int classes, int fewestUpdates = 1)
{
    private readonly Dictionary<ulong, int> _rows = [];
    private float[] _weights = new float[classes * 1024];
    private double[] _sums = new double[classes * 1024];
    private int[] _updates = new int[1024];
    private long _step = 1;

    public int Classes => classes;

    public void Score(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        scores[..classes].Clear();
        foreach (var feature in features)
        {
            if (!_rows.TryGetValue(feature, out var row) || _updates[row] < fewestUpdates)
                continue;
            var weights = _weights.AsSpan(row * classes, classes);
            ref var from = ref MemoryMarshal.GetReference(weights);
            ref var to = ref MemoryMarshal.GetReference(scores);
            var at = 0;
            for (; at <= classes - Vector256<float>.Count; at += Vector256<float>.Count)
                (Vector256.LoadUnsafe(ref to, (nuint)at) + Vector256.LoadUnsafe(ref from, (nuint)at)).StoreUnsafe(ref to, (nuint)at);
            for (; at < classes; at++)
                scores[at] += weights[at];
        }
    }

    public void NextStep() => _step++;

    public void Update(ReadOnlySpan<ulong> features, int @class, float by)
    {
        foreach (var feature in features)
        {
            var row = RowOf(feature);
            _updates[row]++;
            var at = (row * classes) + @class;
            _weights[at] += by;
            _sums[at] += (double)by * _step;
        }
    }

    private int RowOf(ulong feature)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, feature, out var exists);
        if (!exists)
            row = _rows.Count - 1;
        if ((row + 1) * classes > _weights.Length || row >= _updates.Length)
        {
            Array.Resize(ref _weights, _weights.Length * 2);
            Array.Resize(ref _sums, _sums.Length * 2);
            Array.Resize(ref _updates, _updates.Length * 2);
        }

        return row;
    }

    /// <summary>
    /// The weights as signed bytes, ordered by feature. What is not above <paramref name="keepAbove"/> becomes zero, and what is zero
    /// for every class is left out.
    /// </summary>
    public List<(ulong Feature, sbyte[] Row)> Quantise(float keepAbove = 0)
    {
        var unit = Unit();
        var rows = new List<(ulong, sbyte[])>();
        foreach (var (feature, row) in _rows)
        {
            if (_updates[row] < fewestUpdates)
                continue;
            var bytes = new sbyte[classes];
            for (var at = 0; at < classes; at++)
            {
                var weight = _weights[(row * classes) + at];
                bytes[at] = Math.Abs(weight) <= keepAbove ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(weight / unit), -127, 127);
            }

            if (bytes.Any(value => value != 0))
                rows.Add((feature, bytes));
        }

        rows.Sort((left, right) => left.Item1.CompareTo(right.Item1));
        return rows;
    }

    /// <summary>Takes the average of all steps as the weights; nothing is learned afterwards.</summary>
    public void EndWithAverage()
    {
        for (var at = 0; at < _rows.Count * classes; at++)
            _weights[at] -= (float)(_sums[at] / _step);
        _sums = [];
    }

    // Few weights are very large; that these are cut costs less than coarser steps for all others.
    private float Unit()
    {
        var sizes = new List<float>();
        for (var at = 0; at < _rows.Count * classes; at++)
        {
            var weight = Math.Abs(_weights[at]);
            if (weight > 0 && _updates[at / classes] >= fewestUpdates)
                sizes.Add(weight);
        }

        sizes.Sort();
        return sizes.Count == 0 ? 1 : Math.Max(sizes[(int)(sizes.Count * 0.9999)] / 127, 1e-6f);
    }
}
