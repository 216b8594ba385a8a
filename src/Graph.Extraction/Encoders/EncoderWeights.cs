namespace Graph.Extraction.Encoders;

/// <summary>A row-major matrix.</summary>
internal sealed class Matrix(int rows, int columns)
{
    public int Rows => rows;

    public int Columns => columns;

    public float[] Values { get; } = new float[rows * columns];

    public Span<float> Row(int row) => Values.AsSpan(row * columns, columns);
}

/// <summary>How wide the parts of the network are.</summary>
internal static class Width
{
    /// <summary>A vector learned from large texts, padded to whole lanes.</summary>
    public const int Vector = 104;
    public const int Word = 32;
    public const int Affix = 40;
    public const int Shape = 16;
    public const int List = 16;
    public const int Input = Vector + Word + Affix + Shape + List;

    /// <summary>The state of one direction of a layer.</summary>
    public const int State = 64;
    public const int Gates = 4 * State;
    public const int BothGates = 2 * Gates;
    public const int Output = 2 * State;

    public const int Arc = 64;
    public const int Label = 64;

    /// <summary>What each word gives the parser: as dependent and as head, for arcs and for labels.</summary>
    public const int Roles = (2 * Arc) + (2 * Label);

    public const int AffixRows = 8192;
}

/// <summary>One bidirectional layer: columns of the forward direction, then of the backward one.</summary>
internal sealed class LayerWeights(int input)
{
    public Matrix Input { get; } = new(input, Width.BothGates);

    public Matrix Bias { get; } = new(1, Width.BothGates);

    public Matrix Forward { get; } = new(Width.State, Width.Gates);

    public Matrix Backward { get; } = new(Width.State, Width.Gates);

    public IReadOnlyList<Matrix> All => [Input, Bias, Forward, Backward];
}

/// <summary>All that training changes. Tables are looked up by row; the other matrices are multiplied with.</summary>
internal sealed class EncoderWeights(int words, int tags, int labels)
{
    /// <summary>Row 0 stands for every word that has none of its own.</summary>
    public Matrix Words { get; } = new(words, Width.Word);

    public Matrix Affixes { get; } = new(Width.AffixRows, Width.Affix);

    public Matrix Shapes { get; } = new(WordShape.Count, Width.Shape);

    public Matrix Lists { get; } = new(ListClasses.Count, Width.List);

    public LayerWeights First { get; } = new(Width.Input);

    public LayerWeights Second { get; } = new(Width.Output);

    public Matrix Tags { get; } = new(Width.Output, Matrices.Padded(tags));

    public Matrix TagBias { get; } = new(1, Matrices.Padded(tags));

    public Matrix Names { get; } = new(Width.Output, Matrices.Padded(NameLabels.Count));

    public Matrix NameBias { get; } = new(1, Matrices.Padded(NameLabels.Count));

    /// <summary>How well one name label follows another: row before, column after.</summary>
    public Matrix NameMoves { get; } = new(NameLabels.Count, Matrices.Padded(NameLabels.Count));

    public Matrix Roles { get; } = new(Width.Output, Width.Roles);

    public Matrix RoleBias { get; } = new(1, Width.Roles);

    /// <summary>What the root gives the parser as head, in the places of <see cref="Roles"/>.</summary>
    public Matrix Root { get; } = new(1, Width.Roles);

    public Matrix Arcs { get; } = new(Width.Arc, Width.Arc);

    public Matrix ArcBias { get; } = new(1, Width.Arc);

    public Matrix Labels { get; } = new(Width.Label, Matrices.Padded(labels));

    public Matrix LabelBias { get; } = new(1, Matrices.Padded(labels));

    public IReadOnlyList<Matrix> Tables => [Words, Affixes, Shapes, Lists];

    public IReadOnlyList<Matrix> Dense =>
    [
        .. First.All, .. Second.All, Tags, TagBias, Names, NameBias, NameMoves, Roles, RoleBias, Root, Arcs, ArcBias, Labels, LabelBias,
    ];

    public IEnumerable<Matrix> All => Tables.Concat(Dense);
}
