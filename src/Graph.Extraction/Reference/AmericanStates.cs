namespace Graph.Extraction.Reference;

/// <summary>The states of the United States by their names and short forms, with or without full stops: "Oregon", "Ore.", "OR".</summary>
internal static class AmericanStates
{
    private static readonly Lazy<Dictionary<string, ReferencePlace>> ByForm = new(() => ReferenceData.Default.Places.Where(place => place.Short.Count > 0)
        .SelectMany(place => place.Short.Append(place.Name).Select(form => KeyValuePair.Create(WithoutStops(form), place))).ToDictionary(StringComparer.Ordinal));

    /// <summary>The state of a name or short form; null where there is none.</summary>
    public static ReferencePlace? Find(string form) => ByForm.Value.GetValueOrDefault(WithoutStops(form));

    private static string WithoutStops(string form) => form.Replace(".", "", StringComparison.Ordinal);
}
