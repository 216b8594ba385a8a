namespace Graph.Extraction.Encoders;

/// <summary>The weights as reading uses them: what is multiplied with stands in panels.</summary>
internal sealed class PanelWeights(EncoderWeights weights)
{
    public float[] FirstBias => weights.First.Bias.Values;

    /// <summary>The part of the first layer's input that multiplies with a word's vector.</summary>
    public Panel FirstVector { get; } = new(weights.First.Input, 0, Width.Vector);

    /// <summary>All other parts.</summary>
    public Panel FirstForm { get; } = new(weights.First.Input, Width.Vector, Width.Input - Width.Vector);

    /// <summary>By class of <see cref="ListClasses"/>, what it adds to the gates of a word beside that of no list.</summary>
    public IReadOnlyList<float[]> FirstLists { get; } = [.. Enumerable.Range(0, ListClasses.Count).Select(list => GatesOfList(weights, list))];

    public Panel FirstForward { get; } = new(weights.First.Forward);

    public Panel FirstBackward { get; } = new(weights.First.Backward);

    public Panel SecondInput { get; } = new(weights.Second.Input);

    public float[] SecondBias => weights.Second.Bias.Values;

    public Panel SecondForward { get; } = new(weights.Second.Forward);

    public Panel SecondBackward { get; } = new(weights.Second.Backward);

    public Panel Tags { get; } = new(weights.Tags);

    public float[] TagBias => weights.TagBias.Values;

    public Panel Names { get; } = new(weights.Names);

    public float[] NameBias => weights.NameBias.Values;

    public Matrix NameMoves => weights.NameMoves;

    public Panel Roles { get; } = new(weights.Roles);

    public float[] RoleBias => weights.RoleBias.Values;

    public float[] Root => weights.Root.Values;

    public Panel Arcs { get; } = new(weights.Arcs);

    public float[] ArcBias => weights.ArcBias.Values;

    public Panel Labels { get; } = new(weights.Labels);

    public float[] LabelBias => weights.LabelBias.Values;

    private static float[] GatesOfList(EncoderWeights weights, int list)
    {
        // No list is part of every form's gates already; a class brings the difference.
        var difference = weights.Lists.Row(list).ToArray();
        Matrices.Add(weights.Lists.Row(0), difference, by: -1);
        var gates = new float[Width.BothGates];
        var rows = weights.First.Input.Values.AsSpan((Width.Input - Width.List) * Width.BothGates);
        Matrices.AddProduct(difference, rows, gates, 1, Width.List, Width.BothGates);
        return gates;
    }
}
