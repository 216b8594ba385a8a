using System.Collections.Concurrent;

namespace Graph.Extraction.Encoders;

/// <summary>
/// What a word's form adds to the first layer's gates, whatever stands beside it. Most words of a text are few forms, so this saves
/// most of the first layer. Full, it starts again; what it returns never depends on what it holds.
/// </summary>
internal sealed class FormCache
{
    private const int Most = 12_000;
    private const int LongestKept = 64;

    private readonly ConcurrentDictionary<string, float[]> _forms = new(StringComparer.Ordinal);
    private readonly Vocabulary _vocabulary;
    private readonly EncoderWeights _weights;
    private readonly Lazy<float[][]> _lists;
    private int _count;

    public FormCache(Vocabulary vocabulary, EncoderWeights weights)
    {
        (_vocabulary, _weights) = (vocabulary, weights);
        _lists = new(() => [.. Enumerable.Range(0, ListClasses.Count).Select(GatesOfList)]);
    }

    /// <summary>Fills what a form in a class of <see cref="ListClasses"/> gives to the gates, bias included.</summary>
    public void FillGates(string form, byte list, Span<float> gates)
    {
        GatesOf(form).CopyTo(gates);
        if (list != 0)
            Matrices.Add(_lists.Value[list], gates);
    }

    private float[] GatesOf(string form)
    {
        if (_forms.TryGetValue(form, out var known))
            return known;
        var gates = Compute(form);
        if (form.Length > LongestKept)
            return gates;
        if (Interlocked.Increment(ref _count) > Most)
        {
            _forms.Clear();
            Interlocked.Exchange(ref _count, 0);
        }

        _forms[form] = gates;
        return gates;
    }

    private float[] Compute(string form)
    {
        Span<float> input = stackalloc float[Width.Input];
        EncoderInput.Fill(_vocabulary, _weights, form, input);
        _weights.Lists.Row(0).CopyTo(input[EncoderInput.ListAt..]);
        var gates = _weights.First.Bias.Values.ToArray();
        Matrices.AddProduct(input, _weights.First.Input.Values, gates, 1, Width.Input, Width.BothGates);
        return gates;
    }

    private float[] GatesOfList(int list)
    {
        // No list is part of every form's gates already; a class brings the difference.
        var difference = _weights.Lists.Row(list).ToArray();
        Matrices.Add(_weights.Lists.Row(0), difference, by: -1);
        var gates = new float[Width.BothGates];
        var rows = _weights.First.Input.Values.AsSpan((Width.Input - Width.List) * Width.BothGates);
        Matrices.AddProduct(difference, rows, gates, 1, Width.List, Width.BothGates);
        return gates;
    }
}
