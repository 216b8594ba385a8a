namespace Graph.Extraction.Reference;

/// <summary>A city or region other than a capital.</summary>
/// <param name="State">ISO 3166-1 alpha-2 code of the state that it lies in; null for one of several or none.</param>
public sealed record ReferencePlace(string Name, string? State = null)
{
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>For a state of the United States, the short forms by which it stands behind a party's letter: "Ore.", "OR". Elsewhere they mean other things.</summary>
    public IReadOnlyList<string> Short { get; init; } = [];
}
