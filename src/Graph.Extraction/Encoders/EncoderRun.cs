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
/// The network over a few pieces at once, so that each weight is fetched once for all of them. The rows of its buffers go word by word:
/// the first words of all pieces, then the second ones. Keeps its buffers, so it belongs to one thread.
/// </summary>
internal sealed class EncoderRun(EncoderModel model)
{
    /// <summary>The work for one word grows with its piece; no real sentence is longer.</summary>
    public const int Longest = 160;

    /// <summary>As many rows as a product takes at once.</summary>
    public const int Together = 4;

    private readonly PanelWeights _weights = model.Panels;
    private readonly byte[] _lists = new byte[Longest];
    private readonly float[] _cells = new float[Together * Width.State];
    private readonly float[] _squashed = new float[Width.State];
    private readonly ArcScores _arcs = new(Longest);
    private readonly TreeDecoder _trees = new(Longest);
    private readonly NameDecoder _names = new(Longest);
    private float[] _gates = [];
    private float[] _first = [];
    private float[] _second = [];
    private float[] _scores = [];
    private float[] _hidden = [];
    private float[] _roles = [];
    private int _together;

    /// <summary>Reads at most <see cref="Together"/> pieces, the longest first; none is empty.</summary>
    public void Read(IReadOnlyList<string> words, ReadOnlySpan<Piece> pieces, WordReadings readings)
    {
        _together = pieces.Length;
        var rows = pieces[0].Count * _together;
        EnsureRoom(rows);
        FillFirstGates(words, pieces);
        RunLayer(_weights.FirstForward, _weights.FirstBackward, pieces, _first);
        Score(_first, _weights.Tags, _weights.TagBias, rows);
        ReadTags(pieces, readings);
        Matrices.FillRows(_gates, _weights.SecondBias, rows);
        Matrices.AddProduct(_first, Width.Output, _weights.SecondInput, _gates, Width.BothGates, rows);
        RunLayer(_weights.SecondForward, _weights.SecondBackward, pieces, _second);
        Score(_second, _weights.Names, _weights.NameBias, rows);
        ReadNames(pieces, readings);
        ReadTrees(pieces, readings, rows);
    }

    private void FillFirstGates(IReadOnlyList<string> words, ReadOnlySpan<Piece> pieces)
    {
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            var (first, count) = pieces[piece];
            ListClasses.Fill(words, first, first + count, _lists);
            for (var word = 0; word < count; word++)
                model.Forms.FillGates(words[first + word], _lists[word], _gates.AsSpan(RowOf(word, piece) * Width.BothGates, Width.BothGates));
        }
    }

    private void RunLayer(Panel forward, Panel backward, ReadOnlySpan<Piece> pieces, float[] output)
    {
        var longest = pieces[0].Count;
        _cells.AsSpan().Clear();
        for (var word = 0; word < longest; word++)
            RunStep(forward, word, before: word - 1, direction: 0, running: word == 0 ? 0 : RunningAt(pieces, word), RunningAt(pieces, word), output);
        _cells.AsSpan().Clear();
        for (var word = longest - 1; word >= 0; word--)
            RunStep(backward, word, before: word + 1, direction: 1, running: RunningAt(pieces, word + 1), RunningAt(pieces, word), output);
    }

    /// <summary>How many pieces have a word at this place; they are the first ones.</summary>
    private static int RunningAt(ReadOnlySpan<Piece> pieces, int word)
    {
        var running = pieces.Length;
        while (running > 0 && pieces[running - 1].Count <= word)
            running--;
        return running;
    }

    /// <param name="running">How many pieces bring a state from the word before.</param>
    /// <param name="reading">How many pieces have a word here.</param>
    private void RunStep(Panel recurrent, int word, int before, int direction, int running, int reading, float[] output)
    {
        var gates = _gates.AsSpan((RowOf(word, 0) * Width.BothGates) + (direction * Width.Gates));
        if (running > 0)
            Matrices.AddProduct(output.AsSpan((RowOf(before, 0) * Width.Output) + (direction * Width.State)), Width.Output, recurrent, gates, Width.BothGates, running);
        for (var piece = 0; piece < reading; piece++)
        {
            var cell = _cells.AsSpan(piece * Width.State, Width.State);
            Lstm.Step(gates.Slice(piece * Width.BothGates, Width.Gates), cell, cell, _squashed, output.AsSpan((RowOf(word, piece) * Width.Output) + (direction * Width.State), Width.State));
        }
    }

    private void ReadTags(ReadOnlySpan<Piece> pieces, WordReadings readings)
    {
        for (var piece = 0; piece < pieces.Length; piece++)
            for (var word = 0; word < pieces[piece].Count; word++)
                readings.Tags[pieces[piece].First + word] = (byte)Best(_scores.AsSpan(RowOf(word, piece) * _weights.Tags.Width, model.Tags.Count));
    }

    private void ReadNames(ReadOnlySpan<Piece> pieces, WordReadings readings)
    {
        var columns = _weights.Names.Width;
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            var (first, count) = pieces[piece];
            _names.Decode(_scores.AsSpan(piece * columns), _together * columns, _weights.NameMoves, count, readings.Names.AsSpan(first, count));
        }
    }

    private void ReadTrees(ReadOnlySpan<Piece> pieces, WordReadings readings, int rows)
    {
        Matrices.FillRows(_roles, _weights.RoleBias, rows);
        Matrices.AddProduct(_second, Width.Output, _weights.Roles, _roles, Width.Roles, rows);
        Squash.LeakyRectify(_roles.AsSpan(0, rows * Width.Roles));
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            var (first, count) = pieces[piece];
            var heads = readings.Heads.AsSpan(first, count);
            var scores = _arcs.Fill(_roles.AsSpan(piece * Width.Roles), _together * Width.Roles, _weights, count);
            _trees.Decode(scores, ArcScores.Stride(count), count, heads);
            for (var word = 0; word < count; word++)
                LabelHidden.Fill(RolesOf(word, piece), heads[word] == count ? _weights.Root : RolesOf(heads[word], piece), _hidden.AsSpan(RowOf(word, piece) * Width.Label, Width.Label));
        }

        Score(_hidden, _weights.Labels, _weights.LabelBias, rows);
        for (var piece = 0; piece < pieces.Length; piece++)
            for (var word = 0; word < pieces[piece].Count; word++)
                readings.Labels[pieces[piece].First + word] = (byte)Best(_scores.AsSpan(RowOf(word, piece) * _weights.Labels.Width, model.Labels.Count));
    }

    private void Score(float[] input, Panel weights, float[] bias, int rows)
    {
        Matrices.FillRows(_scores, bias, rows);
        Matrices.AddProduct(input, weights.Inner, weights, _scores, weights.Width, rows);
    }

    private int RowOf(int word, int piece) => (word * _together) + piece;

    private Span<float> RolesOf(int word, int piece) => _roles.AsSpan(RowOf(word, piece) * Width.Roles, Width.Roles);

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var at = 1; at < scores.Length; at++)
            if (scores[at] > scores[best])
                best = at;
        return best;
    }

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
