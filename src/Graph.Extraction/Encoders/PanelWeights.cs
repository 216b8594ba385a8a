namespace Graph.Extraction.Encoders;

/// <summary>The weights as reading uses them: what is multiplied with stands in panels.</summary>
internal sealed class PanelWeights(EncoderWeights weights)
{
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
}
