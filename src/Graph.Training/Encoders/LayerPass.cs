using Graph.Extraction.Encoders;

namespace Graph.Training.Encoders;

/// <summary>A bidirectional layer over one sentence, forward and backward. Keeps what the way back needs.</summary>
internal sealed class LayerPass(LayerWeights weights, int input)
{
    private float[] _gates = [];
    private float[] _cells = [];
    private float[] _squashed = [];
    private float[] _slopes = [];
    private float[] _transposed = [];
    private float[] _before = [];
    private readonly float[] _none = new float[Width.State];
    private readonly float[] _inputTransposed = new float[input * Width.BothGates];
    private readonly float[] _forwardTransposed = new float[Width.State * Width.Gates];
    private readonly float[] _backwardTransposed = new float[Width.State * Width.Gates];

    /// <summary>What the layer gives: the forward state, then the backward one, for each word.</summary>
    public float[] Output { get; private set; } = [];

    /// <summary>Takes the weights as they now are; asked before each batch.</summary>
    public void TakeWeights()
    {
        Matrices.Transpose(weights.Input.Values, _inputTransposed, input, Width.BothGates);
        Matrices.Transpose(weights.Forward.Values, _forwardTransposed, Width.State, Width.Gates);
        Matrices.Transpose(weights.Backward.Values, _backwardTransposed, Width.State, Width.Gates);
    }

    public void Forward(float[] words, int count)
    {
        EnsureRoom(count);
        Matrices.FillRows(_gates, weights.Bias.Values, count);
        Matrices.AddProduct(words, weights.Input.Values, _gates, count, input, Width.BothGates);
        for (var word = 0; word < count; word++)
            Step(weights.Forward, word, word - 1, 0, isStart: word == 0);
        for (var word = count - 1; word >= 0; word--)
            Step(weights.Backward, word, word + 1, 1, isStart: word == count - 1);
    }

    private void Step(Matrix recurrent, int word, int before, int direction, bool isStart)
    {
        var gates = GatesOf(_gates, word, direction);
        if (!isStart)
            Matrices.AddProduct(StateOf(Output, before, direction), recurrent.Values, gates, 1, Width.State, Width.Gates);
        var last = isStart ? _none : StateOf(_cells, before, direction);
        Lstm.Step(gates, last, StateOf(_cells, word, direction), StateOf(_squashed, word, direction), StateOf(Output, word, direction));
    }

    /// <summary>From the slopes by the output to those by the weights and, where asked, by the input.</summary>
    public void Backward(float[] words, float[] outputSlopes, int count, Gradients gradients, float[]? inputSlopes)
    {
        BackwardDirection(outputSlopes, count, 0, _forwardTransposed);
        BackwardDirection(outputSlopes, count, 1, _backwardTransposed);
        for (var word = 0; word < count; word++)
            Matrices.Add(_slopes.AsSpan(word * Width.BothGates, Width.BothGates), gradients[weights.Bias]);
        Matrices.Transpose(words, _transposed, count, input);
        Matrices.AddProduct(_transposed, _slopes, gradients[weights.Input], input, count, Width.BothGates);
        AddRecurrent(count, 0, gradients[weights.Forward]);
        AddRecurrent(count, 1, gradients[weights.Backward]);
        if (inputSlopes is not null)
            Matrices.AddProduct(_slopes, _inputTransposed, inputSlopes, count, Width.BothGates, input);
    }

    private void BackwardDirection(float[] outputSlopes, int count, int direction, float[] recurrentTransposed)
    {
        Span<float> state = stackalloc float[Width.State];
        Span<float> cell = stackalloc float[Width.State];
        cell.Clear();
        for (var step = count - 1; step >= 0; step--)
        {
            var word = direction == 0 ? step : count - 1 - step;
            var (before, after) = direction == 0 ? (word - 1, word + 1) : (word + 1, word - 1);
            StateOf(outputSlopes, word, direction).CopyTo(state);
            if (step < count - 1)
                Matrices.AddProduct(GatesOf(_slopes, after, direction), recurrentTransposed, state, 1, Width.Gates, Width.State);
            BackwardStep(word, direction, state, cell, step == 0 ? _none : StateOf(_cells, before, direction));
        }
    }

    private void BackwardStep(int word, int direction, ReadOnlySpan<float> state, Span<float> cell, ReadOnlySpan<float> lastCell)
    {
        const int width = Width.State;
        var gates = GatesOf(_gates, word, direction);
        var slopes = GatesOf(_slopes, word, direction);
        var squashed = StateOf(_squashed, word, direction);
        for (var at = 0; at < width; at++)
        {
            var (i, f, o, g) = (gates[at], gates[width + at], gates[(2 * width) + at], gates[(3 * width) + at]);
            var c = cell[at] + (state[at] * o * (1 - (squashed[at] * squashed[at])));
            slopes[at] = c * g * i * (1 - i);
            slopes[width + at] = c * lastCell[at] * f * (1 - f);
            slopes[(2 * width) + at] = state[at] * squashed[at] * o * (1 - o);
            slopes[(3 * width) + at] = c * i * (1 - (g * g));
            cell[at] = c * f;
        }
    }

    private void AddRecurrent(int count, int direction, float[] gradient)
    {
        if (count < 2)
            return;
        // The state before each word, transposed, times the slopes of the word's gates.
        for (var pair = 0; pair < count - 1; pair++)
        {
            var (before, word) = direction == 0 ? (pair, pair + 1) : (pair + 1, pair);
            var state = StateOf(Output, before, direction);
            for (var at = 0; at < Width.State; at++)
                _transposed[(at * (count - 1)) + pair] = state[at];
            GatesOf(_slopes, word, direction).CopyTo(_before.AsSpan(pair * Width.Gates));
        }

        Matrices.AddProduct(_transposed, _before, gradient, Width.State, count - 1, Width.Gates);
    }

    private static Span<float> GatesOf(float[] all, int word, int direction) => all.AsSpan((word * Width.BothGates) + (direction * Width.Gates), Width.Gates);

    private static Span<float> StateOf(float[] all, int word, int direction) => all.AsSpan((word * Width.Output) + (direction * Width.State), Width.State);

    private void EnsureRoom(int count)
    {
        if (Output.Length >= count * Width.Output)
            return;
        Output = new float[count * Width.Output];
        (_cells, _squashed) = (new float[count * Width.Output], new float[count * Width.Output]);
        (_gates, _slopes) = (new float[count * Width.BothGates], new float[count * Width.BothGates]);
        _transposed = new float[count * Math.Max(input, Width.State)];
        _before = new float[count * Width.Gates];
    }
}
