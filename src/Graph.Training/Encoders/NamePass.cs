using Graph.Extraction.Encoders;

namespace Graph.Training.Encoders;

/// <summary>The names of a sentence as a linear-chain conditional random field (Lafferty et al. 2001) over the second layer.</summary>
internal sealed class NamePass(EncoderWeights weights)
{
    private const int Count = NameLabels.Count;
    private const float Never = -1e4f;

    private readonly int _columns = weights.Names.Columns;
    private readonly float[] _transposed = new float[weights.Names.Values.Length];
    private readonly double[] _moves = new double[Count * Count];
    private float[] _scores = [];
    private float[] _turned = [];
    private double[] _forward = [];
    private double[] _backward = [];

    public void TakeWeights()
    {
        Matrices.Transpose(weights.Names.Values, _transposed, Width.Output, _columns);
        for (var before = 0; before < Count; before++)
            for (var after = 0; after < Count; after++)
                _moves[(before * Count) + after] = NameLabels.MayFollow(before, after) ? weights.NameMoves.Values[(before * _columns) + after] : Never;
    }

    public double Learn(float[] rows, int[] right, int count, Gradients gradients, float[] rowSlopes)
    {
        EnsureRoom(count);
        Matrices.FillRows(_scores, weights.NameBias.Values, count);
        Matrices.AddProduct(rows, weights.Names.Values, _scores, count, Width.Output, _columns);
        var total = Sum(count);
        var loss = total - ScoreOf(right, count);
        ToSlopes(right, count, total, gradients[weights.NameMoves]);
        for (var row = 0; row < count; row++)
            Matrices.Add(_scores.AsSpan(row * _columns, _columns), gradients[weights.NameBias]);
        Matrices.Transpose(rows, _turned, count, Width.Output);
        Matrices.AddProduct(_turned, _scores, gradients[weights.Names], Width.Output, count, _columns);
        Matrices.AddProduct(_scores, _transposed, rowSlopes, count, _columns, Width.Output);
        return loss;
    }

    private double ScoreOf(int[] labels, int count)
    {
        var score = 0.0;
        for (var word = 0; word < count; word++)
            score += _scores[(word * _columns) + labels[word]] + (word == 0 ? 0 : _moves[(labels[word - 1] * Count) + labels[word]]);
        return score;
    }

    // The logarithm of the sum over all rows of labels, forward and backward.
    private double Sum(int count)
    {
        for (var label = 0; label < Count; label++)
            _forward[label] = NameLabels.MayFollow(NameLabels.Outside, label) ? _scores[label] : Never;
        for (var word = 1; word < count; word++)
            for (var label = 0; label < Count; label++)
                _forward[(word * Count) + label] = _scores[(word * _columns) + label] + LogSum(before => _forward[((word - 1) * Count) + before] + _moves[(before * Count) + label]);
        for (var label = 0; label < Count; label++)
            _backward[((count - 1) * Count) + label] = 0;
        for (var word = count - 2; word >= 0; word--)
            for (var label = 0; label < Count; label++)
                _backward[(word * Count) + label] = LogSum(after => _moves[(label * Count) + after] + _scores[((word + 1) * _columns) + after] + _backward[((word + 1) * Count) + after]);
        return LogSum(label => _forward[((count - 1) * Count) + label]);
    }

    private void ToSlopes(int[] right, int count, double total, float[] moves)
    {
        for (var word = 1; word < count; word++)
            for (var before = 0; before < Count; before++)
                for (var after = 0; after < Count; after++)
                {
                    var weight = _forward[((word - 1) * Count) + before] + _moves[(before * Count) + after] + _scores[(word * _columns) + after] + _backward[(word * Count) + after];
                    moves[(before * _columns) + after] += (float)Math.Exp(weight - total) - (right[word - 1] == before && right[word] == after ? 1 : 0);
                }

        for (var word = 0; word < count; word++)
        {
            for (var label = 0; label < Count; label++)
                _scores[(word * _columns) + label] = (float)Math.Exp(_forward[(word * Count) + label] + _backward[(word * Count) + label] - total) - (right[word] == label ? 1 : 0);
            _scores.AsSpan((word * _columns) + Count, _columns - Count).Clear();
        }
    }

    private static double LogSum(Func<int, double> value)
    {
        var most = double.NegativeInfinity;
        Span<double> values = stackalloc double[Count];
        for (var at = 0; at < Count; at++)
            most = Math.Max(most, values[at] = value(at));
        var sum = 0.0;
        foreach (var one in values)
            sum += Math.Exp(one - most);
        return most + Math.Log(sum);
    }

    private void EnsureRoom(int count)
    {
        if (_scores.Length >= count * _columns)
            return;
        _scores = new float[count * _columns];
        _turned = new float[count * Width.Output];
        (_forward, _backward) = (new double[count * Count], new double[count * Count]);
    }
}
