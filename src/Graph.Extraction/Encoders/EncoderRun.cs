using System.Runtime.InteropServices;

namespace Graph.Extraction.Encoders;

/// <summary>A part of a list of words, no longer than <see cref="EncoderRun.Longest"/>.</summary>
internal readonly record struct Piece(int First, int Count);

/// <summary>What the network says of words: places in its lists, and for each word its head within its piece.</summary>
internal sealed class WordReadings
{
    public byte[] Tags { get; private set; } = [];

    /// <summary>Counted from the piece's first word; the piece's length is the root.</summary>
    public int[] Heads { get; private set; } = [];

    public byte[] Labels { get; private set; } = [];

    public byte[] Names { get; private set; } = [];

    public void EnsureRoom(int words)
    {
        if (Tags.Length >= words)
            return;
        (Tags, Heads, Labels, Names) = (new byte[words], new int[words], new byte[words], new byte[words]);
    }
}

/// <summary>
/// The network over a few pieces at once, so that each weight is fetched once for all of them. Up to the second layer the rows of its
/// buffers stand as <see cref="PieceRows"/> has them; behind it piece by piece. Keeps its buffers, so it belongs to one thread.
/// </summary>
internal sealed class EncoderRun(EncoderModel model)
{
    /// <summary>The work for one word grows with its piece; no real sentence is longer.</summary>
    public const int Longest = 160;

    /// <summary>Twice as many rows as a product takes at once: the further pieces meet the weights while they are near.</summary>
    public const int Together = 8;

    private readonly PanelWeights _weights = model.Panels;
    private readonly PieceRows _rows = new(Longest);
    private readonly byte[] _lists = new byte[Longest];
    private readonly float[] _cells = new float[Together * Width.State];
    private readonly float[] _squashed = new float[Width.State];
    private readonly FormGates _forms = new(model);
    private readonly ArcScores _arcs = new(Longest);
    private readonly TreeDecoder _trees = new(Longest);
    private readonly VerblessRoots _verbless = new(model.Tags, model.Labels);
    private readonly NameDecoder _names = new(Longest);
    private float[] _gates = [];
    private float[] _first = [];
    private float[] _second = [];
    private float[] _scores = [];
    private float[] _hidden = [];
    private float[] _roles = [];

    /// <summary>Reads at most <see cref="Together"/> pieces, the longest first; none is empty.</summary>
    public void Read(List<string> words, ReadOnlySpan<Piece> pieces, WordReadings readings)
    {
        _rows.Set(pieces);
        EnsureRoom(_rows.Count);
        FillFirstGates(words, pieces);
        RunLayer(_weights.FirstForward, _weights.FirstBackward, pieces[0].Count, _first);
        ReadTags(pieces, readings);
        Matrices.Product(_first, Width.Output, _weights.SecondInput, _weights.SecondBias, _gates, _rows.Count);
        RunLayer(_weights.SecondForward, _weights.SecondBackward, pieces[0].Count, _second);
        var output = PieceByPiece(_second, pieces, _first);
        ReadNames(output, pieces, readings);
        ReadTrees(words, output, pieces, readings);
    }

    private void FillFirstGates(List<string> words, ReadOnlySpan<Piece> pieces)
    {
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            var (first, count) = pieces[piece];
            ListClasses.Fill(CollectionsMarshal.AsSpan(words), first, first + count, _lists);
            for (var word = 0; word < count; word++)
                _forms.Fill(words[first + word], _lists[word], _rows.Of(word, piece), _gates);
        }

        _forms.Finish(_gates);
    }

    private void RunLayer(Panel forward, Panel backward, int longest, float[] output)
    {
        _cells.AsSpan().Clear();
        for (var word = 0; word < longest; word++)
            RunStep(forward, word, before: word - 1, direction: 0, running: word == 0 ? 0 : _rows.HavingWord(word), output);
        _cells.AsSpan().Clear();
        for (var word = longest - 1; word >= 0; word--)
            RunStep(backward, word, before: word + 1, direction: 1, running: _rows.HavingWord(word + 1), output);
    }

    /// <param name="running">How many pieces bring a state from the word before.</param>
    private void RunStep(Panel recurrent, int word, int before, int direction, int running, float[] output)
    {
        var gates = _gates.AsSpan((_rows.FirstOf(word) * Width.BothGates) + (direction * Width.Gates));
        if (running > 0)
            Matrices.AddProduct(output.AsSpan((_rows.FirstOf(before) * Width.Output) + (direction * Width.State)), Width.Output, recurrent, gates, Width.BothGates, running);
        for (var piece = 0; piece < _rows.HavingWord(word); piece++)
        {
            var cell = _cells.AsSpan(piece * Width.State, Width.State);
            Lstm.Step(gates.Slice(piece * Width.BothGates, Width.Gates), cell, cell, _squashed, output.AsSpan((_rows.Of(word, piece) * Width.Output) + (direction * Width.State), Width.State));
        }
    }

    private void ReadTags(ReadOnlySpan<Piece> pieces, WordReadings readings)
    {
        Score(_first, _weights.Tags, _weights.TagBias, _rows.Count);
        for (var piece = 0; piece < pieces.Length; piece++)
            for (var word = 0; word < pieces[piece].Count; word++)
                readings.Tags[pieces[piece].First + word] = (byte)Greatest.Of(_scores.AsSpan(_rows.Of(word, piece) * _weights.Tags.Width, model.Tags.Count));
    }

    private ReadOnlySpan<float> PieceByPiece(float[] from, ReadOnlySpan<Piece> pieces, float[] to)
    {
        var row = 0;
        for (var piece = 0; piece < pieces.Length; piece++)
            for (var word = 0; word < pieces[piece].Count; word++, row++)
                from.AsSpan(_rows.Of(word, piece) * Width.Output, Width.Output).CopyTo(to.AsSpan(row * Width.Output));
        return to;
    }

    private void ReadNames(ReadOnlySpan<float> output, ReadOnlySpan<Piece> pieces, WordReadings readings)
    {
        Score(output, _weights.Names, _weights.NameBias, _rows.Count);
        var row = 0;
        foreach (var (first, count) in pieces)
        {
            _names.Decode(_scores.AsSpan(row * _weights.Names.Width), _weights.NameMoves, count, readings.Names.AsSpan(first, count));
            row += count;
        }
    }

    private void ReadTrees(IReadOnlyList<string> words, ReadOnlySpan<float> output, ReadOnlySpan<Piece> pieces, WordReadings readings)
    {
        Matrices.Product(output, Width.Output, _weights.Roles, _weights.RoleBias, _roles, _rows.Count);
        Squash.LeakyRectify(_roles.AsSpan(0, _rows.Count * Width.Roles));
        var row = 0;
        foreach (var (first, count) in pieces)
        {
            var roles = _roles.AsSpan(row * Width.Roles);
            var heads = readings.Heads.AsSpan(first, count);
            var scores = _arcs.Fill(roles, _weights, count);
            _trees.Decode(scores, ArcScores.Stride(count), count, heads);
            _verbless.Mend(words, first, scores, ArcScores.Stride(count), heads, readings.Tags.AsSpan(first, count));
            for (var word = 0; word < count; word++, row++)
                LabelHidden.Fill(RolesOf(roles, word), heads[word] == count ? _weights.Root : RolesOf(roles, heads[word]), _hidden.AsSpan(row * Width.Label, Width.Label));
        }

        ReadLabels(pieces, readings);
    }

    private void ReadLabels(ReadOnlySpan<Piece> pieces, WordReadings readings)
    {
        Score(_hidden, _weights.Labels, _weights.LabelBias, _rows.Count);
        var row = 0;
        foreach (var (first, count) in pieces)
            for (var word = first; word < first + count; word++, row++)
                readings.Labels[word] = _verbless.LabelOf((byte)Greatest.Of(_scores.AsSpan(row * _weights.Labels.Width, model.Labels.Count)), first + readings.Heads[word], readings.Tags);
    }

    private void Score(ReadOnlySpan<float> input, Panel weights, float[] bias, int rows) => Matrices.Product(input, weights.Inner, weights, bias, _scores, rows);

    private static ReadOnlySpan<float> RolesOf(ReadOnlySpan<float> roles, int word) => roles.Slice(word * Width.Roles, Width.Roles);

    private void EnsureRoom(int rows)
    {
        if (_first.Length >= rows * Width.Output)
            return;
        rows = Math.Min(Longest * Together, Math.Max(rows, 2 * _first.Length / Width.Output));
        (_first, _second) = (new float[rows * Width.Output], new float[rows * Width.Output]);
        (_gates, _roles) = (new float[rows * Width.BothGates], new float[rows * Width.Roles]);
        _scores = new float[rows * Math.Max(_weights.Tags.Width, _weights.Labels.Width)];
        _hidden = new float[rows * Width.Label];
    }
}
