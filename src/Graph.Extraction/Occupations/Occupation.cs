namespace Graph.Extraction.Occupations;

/// <summary>What a person is told to do.</summary>
/// <param name="Words">The text's words for it, the occupation's own in lower case: "captain of the football team".</param>
/// <param name="Field">The field of the reference facts: "sport".</param>
public sealed record Occupation(string Words, string Field)
{
    /// <summary>The field of those who hold offices of state.</summary>
    public const string Politics = "politics";
}
