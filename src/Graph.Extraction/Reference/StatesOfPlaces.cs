namespace Graph.Extraction.Reference;

/// <summary>In which state the reference facts know a city or region, and the seat of a body.</summary>
internal static class StatesOfPlaces
{
    private static readonly Lazy<Dictionary<string, string>> Places = new(() => ReferenceData.Default.States.Select(state => (state.Capital.Name, State: state.Iso2))
        .Concat(ReferenceData.Default.Places.Where(place => place.State is not null).Select(place => (place.Name, State: place.State!)))
        .DistinctBy(place => place.Name).ToDictionary(place => place.Name, place => place.State, StringComparer.Ordinal));

    private static readonly Lazy<Dictionary<string, string>> Seats = new(() => ReferenceData.Default.Bodies.Where(body => body.BasedIn is not null)
        .DistinctBy(body => body.Name).ToDictionary(body => body.Name, body => body.BasedIn!, StringComparer.Ordinal));

    /// <summary>The ISO 3166-1 alpha-2 code of the state that a place lies in; null where the facts do not tell.</summary>
    public static string? OfPlace(string name) => Places.Value.GetValueOrDefault(name);

    /// <summary>The same for the body of a name.</summary>
    public static string? OfBody(string name) => Seats.Value.TryGetValue(name, out var seat) ? OfPlace(seat) : null;
}
