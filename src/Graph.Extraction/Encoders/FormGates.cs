using Graph.Extraction.Models;

namespace Graph.Extraction.Encoders;

/// <summary>
/// What a word's form adds to the first layer's gates, whatever stands beside it. Most words of a text are few forms, so keeping it saves
/// most of the first layer. New forms are computed a few at once, so that each weight is fetched once for all. A form is kept when it comes
/// the second time: a text of ever new words keeps none. Belongs to one thread.
/// </summary>
internal sealed class FormGates(EncoderModel model)
{
    private const int Together = 4;

    private readonly (string Form, byte List, int Row)[] _waiting = new (string, byte, int)[Together];
    private readonly float[] _inputs = new float[Together * Width.Input];
    private readonly float[] _computed = new float[Together * Width.BothGates];

    // By the last bits of its hash, the hash of a form that came.
    private readonly uint[] _came = new uint[1 << 14];
    private int _count;

    /// <summary>Fills a row with what a form in a class of <see cref="ListClasses"/> gives to the gates, bias included; at the latest when <see cref="Finish"/> is called.</summary>
    public void Fill(string form, byte list, int row, Span<float> gates)
    {
        if (model.Forms.Find(form) is { } known)
        {
            Put(known, list, row, gates);
            return;
        }

        _waiting[_count++] = (form, list, row);
        if (_count == Together)
            Finish(gates);
    }

    /// <summary>Fills the rows that still wait.</summary>
    public void Finish(Span<float> gates)
    {
        Compute();
        for (var at = 0; at < _count; at++)
        {
            var (form, list, row) = _waiting[at];
            var computed = _computed.AsSpan(at * Width.BothGates, Width.BothGates);
            Put(computed, list, row, gates);
            if (CameBefore(form))
                model.Forms.Add(form, computed.ToArray());
        }

        _count = 0;
    }

    private bool CameBefore(string form)
    {
        var hash = FeatureHash.OfText(form);
        ref var came = ref _came[hash % (uint)_came.Length];
        var isSame = came == hash;
        came = hash;
        return isSame;
    }

    private void Compute()
    {
        var anyVector = false;
        for (var at = 0; at < _count; at++)
        {
            var input = _inputs.AsSpan(at * Width.Input, Width.Input);
            anyVector |= EncoderInput.Fill(model.Vocabulary, model.Weights, _waiting[at].Form, input);
            model.Weights.Lists.Row(0).CopyTo(input[EncoderInput.ListAt..]);
        }

        if (anyVector)
            Matrices.Product(_inputs, Width.Input, model.Panels.FirstVector, model.Panels.FirstBias, _computed, _count);
        else
            Matrices.FillRows(_computed, model.Panels.FirstBias, _count);
        Matrices.AddProduct(_inputs.AsSpan(Width.Vector), Width.Input, model.Panels.FirstForm, _computed, Width.BothGates, _count);
    }

    private void Put(ReadOnlySpan<float> known, byte list, int row, Span<float> gates)
    {
        var target = gates.Slice(row * Width.BothGates, Width.BothGates);
        known.CopyTo(target);
        if (list != 0)
            Matrices.Add(model.Panels.FirstLists[list], target);
    }
}
