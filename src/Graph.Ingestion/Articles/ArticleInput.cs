namespace Graph.Ingestion.Articles;

/// <summary>One thing that was found in the input: an article, or what stands where one should be.</summary>
/// <param name="Article">The article, or null where there is a refusal.</param>
/// <param name="Refusal">Why it could not be read, or null.</param>
public sealed record ArticleInput(ArticleSubmission? Article, Refusal? Refusal)
{
    /// <summary>Fields that are not read, each with the one that its sender may have meant.</summary>
    internal IReadOnlyList<(string Name, string Meant)> StrayFields { get; init; } = [];

    public static ArticleInput Of(ArticleSubmission article) => new(article, null);

    /// <param name="line">The line of the fault; 0 where it is one of the file as a whole.</param>
    public static ArticleInput Refused(RefusalCode code, string message, string? file, int line) =>
        new(null, new Refusal(code, message, new ArticleOrigin(file, line)));
}
