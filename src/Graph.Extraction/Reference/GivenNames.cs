namespace Graph.Extraction.Reference;

/// <summary>Given names by the gender of those who mostly bear them.</summary>
public sealed record GivenNames(IReadOnlyList<string> Male, IReadOnlyList<string> Female, IReadOnlyList<string> Either);
