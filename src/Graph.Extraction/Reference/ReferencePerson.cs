namespace Graph.Extraction.Reference;

/// <summary>Somebody who is or was head of a state or government. The facts are Wikidata's (CC0 1.0), as a list of 2022 has them.</summary>
public sealed record ReferencePerson(string WikidataId, string Name)
{
    /// <summary>Other full names in use: "Felipe VI" beside "Felipe VI of Spain".</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The offices held, by their beginnings.</summary>
    public IReadOnlyList<ReferenceTerm> Terms { get; init; } = [];
}

/// <summary>A time in an office of a state.</summary>
/// <param name="State">ISO 3166-1 alpha-2 code.</param>
/// <param name="Office">As news calls it: "prime minister".</param>
/// <param name="Type">The name of the relation that it is.</param>
/// <param name="From">Since when, as precisely as known ("2012").</param>
/// <param name="To">Until when; null where it had not ended in <see cref="AsOf"/>.</param>
public sealed record ReferenceTerm(string State, string Office, string Type, string From, string? To = null)
{
    /// <summary>The year of the list: who held an office in it without an end still did so then.</summary>
    public const string AsOf = "2022";
}
