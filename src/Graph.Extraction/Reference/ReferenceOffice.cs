namespace Graph.Extraction.Reference;

/// <summary>A kind of office and the relation that its holder has to what it is an office of.</summary>
/// <param name="Title">In lower case, as it stands before or after a name: "foreign minister".</param>
/// <param name="OfState">The relation type's name where it is the office of a state; null where it cannot be.</param>
/// <param name="OfBody">Likewise for an organisation.</param>
/// <param name="OfPerson">Likewise for a person, as a spokesman has.</param>
/// <param name="OfPlace">Likewise for a place, as a senator has; null where it is as for an organisation.</param>
public sealed record ReferenceOffice(string Title, string? OfState = null, string? OfBody = null, string? OfPerson = null, string? OfPlace = null);
