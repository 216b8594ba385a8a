namespace Graph.Extraction.Reference;

/// <summary>
/// Rarer given names that lists of one gender alone hold, in many languages: whom a pronoun may mean, but no sign that a word is a name, since
/// many are words too. From the lists of the npm package @faker-js/faker 10.6.0 (MIT).
/// </summary>
public sealed record NameGenders(IReadOnlyList<string> Male, IReadOnlyList<string> Female);
