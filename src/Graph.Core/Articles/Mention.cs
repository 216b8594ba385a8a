using Graph.Core.Identity;

namespace Graph.Core.Articles;

/// <summary>A place in an article version that names somebody or something.</summary>
/// <param name="EntityId">The entity as it follows from assignment and judgements at the moment asked for; when writing, as assigned.</param>
/// <param name="Words">The version's text at <paramref name="Span"/>.</param>
public sealed record Mention(
    string Id,
    string VersionId,
    string ChainId,
    string EntityId,
    TextSpan Span,
    MentionKind Kind,
    string Words)
{
    /// <summary>How its chain came to be taken for the entity that it was written with, by whatever name that is shown now; null when writing.</summary>
    public ChainAssignment? Assignment { get; init; }

    public static string IdOf(string versionId, string chainId, TextSpan span) =>
        ContentId.Of("m", versionId, chainId, span.Start.ToString(), span.End.ToString());
}
