namespace Graph.Extraction.Reference;

/// <summary>A city or region other than a capital.</summary>
/// <param name="State">ISO 3166-1 alpha-2 code of the state that it lies in; null for one of several or none.</param>
public sealed record ReferencePlace(string Name, string? State = null)
{
    public IReadOnlyList<string> Names { get; init; } = [];
}
