namespace Graph.Extraction.Reference;

/// <summary>What people do, by the field in which they do it.</summary>
/// <param name="Heads">Words that tell a field only by what stands beside them: "captain" of a football team, "director" of an opera.</param>
public sealed record ReferenceOccupations(IReadOnlyList<OccupationField> Fields, IReadOnlyList<string> Heads);

/// <summary>A field of work.</summary>
/// <param name="Field">Its name: "sport".</param>
/// <param name="Near">Fields that one person is often told of in besides; named on one side alone.</param>
/// <param name="Occupations">In the singular and lower case; each stands in one field.</param>
/// <param name="Subjects">Words for what the field deals in and the bodies it has, which give a head its field: "football", "team".</param>
public sealed record OccupationField(string Field, IReadOnlyList<string> Near, IReadOnlyList<string> Occupations, IReadOnlyList<string> Subjects);
