using Graph.Core.Identity;

namespace Graph.Extraction.Reference;

/// <summary>Those of the reference facts by their names, in folded letters.</summary>
internal static class ReferencePeople
{
    private static readonly Lazy<ILookup<string, ReferencePerson>> FullNames = new(() => By(name => name.Contains(' ', StringComparison.Ordinal) ? [name] : []));

    private static readonly Lazy<ILookup<string, ReferencePerson>> FullNamesAndSurnames = new(() => By(name => [name, name[(name.LastIndexOf(' ') + 1)..]]));

    /// <summary>By every full name of two words or more.</summary>
    public static ILookup<string, ReferencePerson> ByFullName => FullNames.Value;

    /// <summary>By every full name and by its last word alone.</summary>
    public static ILookup<string, ReferencePerson> ByName => FullNamesAndSurnames.Value;

    private static ILookup<string, ReferencePerson> By(Func<string, string[]> namesOf) => ReferenceData.Default.People
        .SelectMany(person => person.Names.Prepend(person.Name).SelectMany(namesOf), (person, name) => (Name: FoldedText.FoldName(name), Person: person))
        .Distinct().ToLookup(named => named.Name, named => named.Person, StringComparer.Ordinal);
}
