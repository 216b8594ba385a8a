using Graph.Extraction.Encoders;
using Graph.Training.Learning;

namespace Graph.Training.Encoders;

/// <summary>What the first layer sees of a sentence's words, and the way back to the rows of the tables.</summary>
internal sealed class InputPass(EncoderModel model)
{
    private readonly EncoderWeights _weights = model.Weights;
    private readonly int[] _affix = new int[Vocabulary.AffixCount];
    private float[] _input = [];
    private WordRows[] _rows = [];
    private int[] _affixes = [];
    private byte[] _lists = [];
    private float[] _keep = [];

    public float[] Forward(string[] words, RandomNumbers random)
    {
        EnsureRoom(words.Length);
        ListClasses.Fill(words, 0, words.Length, _lists);
        _keep = Dropout.Columns(Width.Input, Dropout.Input, random);
        for (var word = 0; word < words.Length; word++)
            Fill(words[word], word, isWordLeftOut: random.NextFloat() < Dropout.Word);
        Dropout.Keep(_input, _input, _keep, words.Length);
        return _input;
    }

    private void Fill(string form, int word, bool isWordLeftOut)
    {
        var input = _input.AsSpan(word * Width.Input, Width.Input);
        input.Clear();
        var lower = Vocabulary.Lower(form);
        var rows = model.Vocabulary.RowsOf(form, lower);
        if (isWordLeftOut)
            rows = rows with { Word = 0 };
        _rows[word] = rows;
        model.Vocabulary.Vectors.Fill(rows.Vector, input[..Width.Vector]);
        _weights.Words.Row(rows.Word).CopyTo(input[EncoderInput.WordAt..]);
        Vocabulary.FillAffixes(lower, _affix);
        _affix.CopyTo(_affixes, word * Vocabulary.AffixCount);
        foreach (var affix in _affix)
            Matrices.Add(_weights.Affixes.Row(affix), input.Slice(EncoderInput.AffixAt, Width.Affix));
        _weights.Shapes.Row(rows.Shape).CopyTo(input[EncoderInput.ShapeAt..]);
        _weights.Lists.Row(_lists[word]).CopyTo(input[EncoderInput.ListAt..]);
    }

    public void Backward(float[] slopes, int count, Gradients gradients)
    {
        Dropout.Keep(slopes, slopes, _keep, count);
        for (var word = 0; word < count; word++)
        {
            var slope = slopes.AsSpan(word * Width.Input, Width.Input);
            gradients.AddRow(_weights.Words, _rows[word].Word, slope.Slice(EncoderInput.WordAt, Width.Word));
            for (var affix = 0; affix < Vocabulary.AffixCount; affix++)
                gradients.AddRow(_weights.Affixes, _affixes[(word * Vocabulary.AffixCount) + affix], slope.Slice(EncoderInput.AffixAt, Width.Affix));
            gradients.AddRow(_weights.Shapes, _rows[word].Shape, slope.Slice(EncoderInput.ShapeAt, Width.Shape));
            gradients.AddRow(_weights.Lists, _lists[word], slope.Slice(EncoderInput.ListAt, Width.List));
        }
    }

    private void EnsureRoom(int count)
    {
        if (_rows.Length >= count)
            return;
        _input = new float[count * Width.Input];
        _rows = new WordRows[count];
        _affixes = new int[count * Vocabulary.AffixCount];
        _lists = new byte[count];
    }
}
