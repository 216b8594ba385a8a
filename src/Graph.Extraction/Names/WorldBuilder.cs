using Graph.Core.Entities;
using Graph.Extraction.Reference;

namespace Graph.Extraction.Names;

/// <summary>Lays out the reference facts by the names under which articles speak of them.</summary>
internal static class WorldBuilder
{
    // States before bodies before places: where one name is listed twice, the first stands.
    public static World Build(ReferenceData data) => new(
        [.. data.States.SelectMany(state => StateNames(state, data.Bodies)), .. data.Bodies.SelectMany(BodyNames), .. data.Places.SelectMany(PlaceNames)],
        [
            .. Of('m', data.GivenNames.Male),
            .. Of('f', data.GivenNames.Female),
            .. Of(null, data.GivenNames.Either),
        ],
        [.. Of('m', data.NameGenders.Male), .. Of('f', data.NameGenders.Female)]);

    private static IEnumerable<KeyValuePair<string, char?>> Of(char? gender, IEnumerable<string> names) => names.Select(name => KeyValuePair.Create(name, gender));

    private static IEnumerable<KeyValuePair<string, ListedName>> StateNames(ReferenceState state, IReadOnlyList<ReferenceBody> bodies)
    {
        var entry = new ListedName(state.Iso2, EntityType.State, state.Name, state.WikidataId, NameUse.Name, null, state.Regions, state.Capital.WikidataId);
        foreach (var name in state.Names.Concat(state.FormerNames).Prepend(state.OfficialName).Prepend(state.Name))
            yield return KeyValuePair.Create(name, entry);
        foreach (var name in state.Adjectives.Concat(state.People))
            yield return KeyValuePair.Create(name, entry with { Use = NameUse.Demonym });
        var capital = entry with { Use = NameUse.Capital, BodyKey = bodies.FirstOrDefault(body => body.Metonyms.Contains(state.Capital.Name)) is { } body ? KeyOf(body) : null };
        foreach (var name in state.Capital.Names.Prepend(state.Capital.Name))
            yield return KeyValuePair.Create(name, capital);
        foreach (var seat in state.Seats)
            yield return KeyValuePair.Create(seat, new ListedName("seat:" + seat, EntityType.Organization, seat, null, NameUse.Name, "government"));
    }

    private static IEnumerable<KeyValuePair<string, ListedName>> BodyNames(ReferenceBody body)
    {
        var entry = new ListedName(KeyOf(body), EntityType.Organization, body.Name, body.WikidataId, NameUse.Name, body.Kind);
        foreach (var name in body.Names.Prepend(body.Name))
            yield return KeyValuePair.Create(name, entry);
        if (body.Acronym is { } acronym)
            yield return KeyValuePair.Create(acronym, entry with { Use = NameUse.Acronym });
    }

    private static string KeyOf(ReferenceBody body) => "body:" + body.Name;

    private static IEnumerable<KeyValuePair<string, ListedName>> PlaceNames(ReferencePlace place)
    {
        var entry = EntryOf(place);
        return place.Names.Prepend(place.Name).Select(name => KeyValuePair.Create(name, entry));
    }

    /// <summary>How a place is known by its name, also where a state or a capital bears it too.</summary>
    public static ListedName EntryOf(ReferencePlace place) => new("place:" + place.Name, EntityType.Place, place.Name, null, NameUse.Name);
}
