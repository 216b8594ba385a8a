namespace Graph.Extraction.Reference;

/// <summary>A sovereign state and what news calls it.</summary>
/// <param name="Iso2">ISO 3166-1 alpha-2 code (XK for Kosovo).</param>
/// <param name="Name">The name it goes by in news.</param>
public sealed record ReferenceState(string Iso2, string Name, string OfficialName, ReferenceCapital Capital, string? WikidataId = null)
{
    /// <summary>Other names in use: "US", "U.S.".</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    public IReadOnlyList<string> FormerNames { get; init; } = [];

    /// <summary>Adjectives of it: "Kazakh", "Kazakhstani".</summary>
    public IReadOnlyList<string> Adjectives { get; init; } = [];

    /// <summary>Its people, in the plural: "Kazakhs"; empty where the language has no such word.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Seats of power that stand for those who work there, as organisations: "Kremlin".</summary>
    public IReadOnlyList<string> Seats { get; init; } = [];

    /// <summary>Adjectives of the regions it lies in, which describe it: "the Central Asian country".</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];
}

/// <summary>A state's capital, whose name may stand for its government.</summary>
public sealed record ReferenceCapital(string Name, string? WikidataId = null)
{
    public IReadOnlyList<string> Names { get; init; } = [];
}
