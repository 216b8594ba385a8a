using Graph.Extraction.Encoders;
using Graph.Training.Learning;

namespace Graph.Training.Encoders;

/// <summary>Heads and relations over the second layer: for each word a choice among all heads, and of the relation to the right one.</summary>
internal sealed class TreePass(EncoderWeights weights, int labels)
{
    private readonly ChoicePass _labels = new(weights.Labels, weights.LabelBias, labels);
    private readonly float[] _rolesTransposed = new float[weights.Roles.Values.Length];
    private readonly float[] _arcsTransposed = new float[weights.Arcs.Values.Length];
    private float[] _roles = [];
    private float[] _slopes = [];
    private float[] _dependents = [];
    private float[] _asked = [];
    private float[] _heads = [];
    private float[] _turned = [];
    private float[] _scores = [];
    private float[] _hidden = [];
    private float[] _work = [];

    public void TakeWeights()
    {
        _labels.TakeWeights();
        Matrices.Transpose(weights.Roles.Values, _rolesTransposed, Width.Output, Width.Roles);
        Matrices.Transpose(weights.Arcs.Values, _arcsTransposed, Width.Arc, Width.Arc);
    }

    public double Learn(float[] rows, EncoderExample example, Gradients gradients, float[] rowSlopes, RandomNumbers random)
    {
        var count = example.Words.Length;
        EnsureRoom(count);
        Matrices.FillRows(_roles, weights.RoleBias.Values, count);
        Matrices.AddProduct(rows, weights.Roles.Values, _roles, count, Width.Output, Width.Roles);
        Squash.LeakyRectify(_roles.AsSpan(0, count * Width.Roles));
        var keep = Dropout.Columns(Width.Roles, Dropout.Role, random);
        Dropout.Keep(_roles, _roles, keep, count);
        weights.Root.Values.CopyTo(_roles.AsSpan(count * Width.Roles));
        _slopes.AsSpan(0, (count + 1) * Width.Roles).Clear();

        var loss = LearnArcs(example.Heads!, count, gradients) + LearnLabels(example, count, gradients);
        Matrices.Add(_slopes.AsSpan(count * Width.Roles, Width.Roles), gradients[weights.Root]);
        Dropout.Keep(_slopes, _slopes, keep, count);
        Unrectify(_roles, _slopes, count * Width.Roles);
        for (var word = 0; word < count; word++)
            Matrices.Add(_slopes.AsSpan(word * Width.Roles, Width.Roles), gradients[weights.RoleBias]);
        Matrices.Transpose(rows, _work, count, Width.Output);
        Matrices.AddProduct(_work, _slopes, gradients[weights.Roles], Width.Output, count, Width.Roles);
        Matrices.AddProduct(_slopes, _rolesTransposed, rowSlopes, count, Width.Roles, Width.Output);
        return loss;
    }

    private double LearnArcs(int[] heads, int count, Gradients gradients)
    {
        var stride = ArcScores.Stride(count);
        FillArcs(count, stride);
        var loss = 0.0;
        for (var word = 0; word < count; word++)
        {
            var scores = _scores.AsSpan(word * stride, stride);
            scores[word] = -1e4f;
            scores[(count + 1)..].Clear();
            loss += Softmax.ToSlopes(scores[..(count + 1)], heads[word]);
        }

        AddArcSlopes(count, stride, gradients);
        return loss;
    }

    private void FillArcs(int count, int stride)
    {
        _heads.AsSpan(0, stride * Width.Arc).Clear();
        for (var word = 0; word <= count; word++)
        {
            var row = _roles.AsSpan(word * Width.Roles, Width.Roles);
            if (word < count)
                row[..Width.Arc].CopyTo(_dependents.AsSpan(word * Width.Arc));
            row.Slice(Width.Arc, Width.Arc).CopyTo(_heads.AsSpan(word * Width.Arc));
        }

        Matrices.FillRows(_asked, weights.ArcBias.Values, count);
        Matrices.AddProduct(_dependents, weights.Arcs.Values, _asked, count, Width.Arc, Width.Arc);
        Matrices.Transpose(_heads, _turned, stride, Width.Arc);
        _scores.AsSpan(0, count * stride).Clear();
        Matrices.AddProduct(_asked, _turned, _scores, count, Width.Arc, stride);
    }

    private void AddArcSlopes(int count, int stride, Gradients gradients)
    {
        // By the heads: scores turned, times what was asked.
        Matrices.Transpose(_scores, _work, count, stride);
        _turned.AsSpan(0, stride * Width.Arc).Clear();
        Matrices.AddProduct(_work, _asked, _turned, stride, count, Width.Arc);
        for (var word = 0; word <= count; word++)
            Matrices.Add(_turned.AsSpan(word * Width.Arc, Width.Arc), _slopes.AsSpan((word * Width.Roles) + Width.Arc, Width.Arc));

        // By what was asked, and from there by the dependents and the form between.
        _asked.AsSpan(0, count * Width.Arc).Clear();
        Matrices.AddProduct(_scores, _heads, _asked, count, stride, Width.Arc);
        for (var word = 0; word < count; word++)
            Matrices.Add(_asked.AsSpan(word * Width.Arc, Width.Arc), gradients[weights.ArcBias]);
        Matrices.Transpose(_dependents, _work, count, Width.Arc);
        Matrices.AddProduct(_work, _asked, gradients[weights.Arcs], Width.Arc, count, Width.Arc);
        _dependents.AsSpan(0, count * Width.Arc).Clear();
        Matrices.AddProduct(_asked, _arcsTransposed, _dependents, count, Width.Arc, Width.Arc);
        for (var word = 0; word < count; word++)
            Matrices.Add(_dependents.AsSpan(word * Width.Arc, Width.Arc), _slopes.AsSpan(word * Width.Roles, Width.Arc));
    }

    private double LearnLabels(EncoderExample example, int count, Gradients gradients)
    {
        for (var word = 0; word < count; word++)
            LabelHidden.Fill(RolesOf(word), RolesOf(example.Heads![word]), _hidden.AsSpan(word * Width.Label, Width.Label));
        var slopes = _work.AsSpan(0, count * Width.Label);
        slopes.Clear();
        var loss = _labels.Learn(_hidden, example.Labels!, count, gradients, _work);
        Unrectify(_hidden, _work, count * Width.Label);
        for (var word = 0; word < count; word++)
        {
            var slope = _work.AsSpan(word * Width.Label, Width.Label);
            Matrices.Add(slope, _slopes.AsSpan((word * Width.Roles) + LabelHidden.DependentAt, Width.Label));
            Matrices.Add(slope, _slopes.AsSpan((example.Heads![word] * Width.Roles) + LabelHidden.HeadAt, Width.Label));
        }

        return loss;
    }

    private Span<float> RolesOf(int word) => _roles.AsSpan(word * Width.Roles, Width.Roles);

    private static void Unrectify(float[] values, float[] slopes, int count)
    {
        for (var at = 0; at < count; at++)
            if (values[at] < 0)
                slopes[at] *= 0.1f;
    }

    private void EnsureRoom(int count)
    {
        if (_dependents.Length >= count * Width.Arc)
            return;
        var stride = ArcScores.Stride(count);
        (_roles, _slopes) = (new float[(count + 1) * Width.Roles], new float[(count + 1) * Width.Roles]);
        (_dependents, _asked) = (new float[count * Width.Arc], new float[count * Width.Arc]);
        (_heads, _turned) = (new float[stride * Width.Arc], new float[stride * Width.Arc]);
        (_scores, _hidden) = (new float[count * stride], new float[count * Width.Label]);
        _work = new float[Math.Max(count * Width.Output, stride * stride)];
    }
}
