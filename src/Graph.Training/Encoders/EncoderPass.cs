using Graph.Extraction.Encoders;
using Graph.Training.Learning;

namespace Graph.Training.Encoders;

/// <summary>The network over one sentence while it learns: forward, the loss, and the slopes of the loss by every weight.</summary>
internal sealed class EncoderPass(EncoderModel model, Gradients gradients)
{
    private readonly EncoderWeights _weights = model.Weights;
    private readonly InputPass _input = new(model);
    private readonly LayerPass _first = new(model.Weights.First, Width.Input);
    private readonly LayerPass _second = new(model.Weights.Second, Width.Output);
    private readonly ChoicePass _tags = new(model.Weights.Tags, model.Weights.TagBias, model.Tags.Count);
    private readonly NamePass _names = new(model.Weights);
    private readonly TreePass _tree = new(model.Weights, model.Labels.Count);
    private float[] _firstKept = [];
    private float[] _secondKept = [];
    private float[] _firstSlopes = [];
    private float[] _secondSlopes = [];
    private float[] _inputSlopes = [];

    public Gradients Gradients => gradients;

    /// <summary>Takes the weights as they now are; asked before each batch.</summary>
    public void TakeWeights()
    {
        _first.TakeWeights();
        _second.TakeWeights();
        _tags.TakeWeights();
        _names.TakeWeights();
        _tree.TakeWeights();
    }

    /// <summary>Adds the slopes of one sentence and returns its loss.</summary>
    public double Learn(EncoderExample example, RandomNumbers random)
    {
        var count = example.Words.Length;
        EnsureRoom(count);
        var input = _input.Forward(example.Words, random);
        _first.Forward(input, count);
        var keep = Dropout.Columns(Width.Output, Dropout.State, random);
        Dropout.Keep(_first.Output, _firstKept, keep, count);
        _second.Forward(_firstKept, count);
        var keepSecond = Dropout.Columns(Width.Output, Dropout.State, random);
        Dropout.Keep(_second.Output, _secondKept, keepSecond, count);

        _firstSlopes.AsSpan(0, count * Width.Output).Clear();
        _secondSlopes.AsSpan(0, count * Width.Output).Clear();
        _inputSlopes.AsSpan(0, count * Width.Input).Clear();
        var loss = 0.0;
        if (example.Tags is not null)
            loss += _tags.Learn(_firstKept, example.Tags, count, gradients, _firstSlopes);
        if (example.Names is not null)
            loss += _names.Learn(_secondKept, example.Names, count, gradients, _secondSlopes);
        if (example.Heads is not null)
            loss += _tree.Learn(_secondKept, example, gradients, _secondSlopes, random);

        Dropout.Keep(_secondSlopes, _secondSlopes, keepSecond, count);
        _second.Backward(_firstKept, _secondSlopes, count, gradients, _firstSlopes);
        Dropout.Keep(_firstSlopes, _firstSlopes, keep, count);
        _first.Backward(input, _firstSlopes, count, gradients, _inputSlopes);
        _input.Backward(_inputSlopes, count, gradients);
        return loss;
    }

    private void EnsureRoom(int count)
    {
        if (_firstKept.Length >= count * Width.Output)
            return;
        (_firstKept, _secondKept) = (new float[count * Width.Output], new float[count * Width.Output]);
        (_firstSlopes, _secondSlopes) = (new float[count * Width.Output], new float[count * Width.Output]);
        _inputSlopes = new float[count * Width.Input];
    }
}
