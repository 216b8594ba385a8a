namespace Graph.Extraction.Reference;

/// <summary>A body that news speaks of: intergovernmental, an agency, a newspaper, a party, a company.</summary>
/// <param name="Kind">One of intergovernmental, organ, agency, court, parliament, news, party, armed, ngo, sport, company.</param>
/// <param name="BasedIn">The city that it is based in, by name.</param>
/// <param name="PartOf">The body that it belongs to, by acronym or name.</param>
public sealed record ReferenceBody(
    string Name, string Kind, string? Acronym = null, string? WikidataId = null, string? BasedIn = null, string? PartOf = null)
{
    /// <summary>Other names in use.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>For a party of the United States, the letter by which news tells of it beside a politician's name: "D".</summary>
    public char? Letter { get; init; }

    /// <summary>For a party, what somebody of it is called: "Democrat", "Democratic senator", "Tory MP". Elsewhere in the world it means other parties.</summary>
    public IReadOnlyList<string> Affiliates { get; init; } = [];

    /// <summary>Capitals whose names stand for the body where it is spoken of, and not their state: "Brussels" for the European Union.</summary>
    public IReadOnlyList<string> Metonyms { get; init; } = [];

    /// <summary>All its member states, present and former, where the body has such and the list is whole; else empty.</summary>
    public IReadOnlyList<ReferenceMembership> Members { get; init; } = [];
}

/// <summary>A state's membership in a body.</summary>
/// <param name="State">ISO 3166-1 alpha-2 code.</param>
/// <param name="From">Since when, as precisely as known ("2007-01-01", "2017-06"); null when not recorded here.</param>
/// <param name="To">Until when, for one that ended.</param>
public sealed record ReferenceMembership(string State, string? From = null, string? To = null);
