using Graph.Core.Articles;
using Graph.Core.Identity;

namespace Graph.Core.Evidences;

/// <summary>Why a relation or statement is held: the words of one article version that say so.</summary>
/// <param name="FactId">The relation or statement.</param>
/// <param name="Span">From the first to the last word that proves it (UTF-16 code units).</param>
/// <param name="Words">The version's text at <paramref name="Span"/>, always equal to it.</param>
/// <param name="Parts">The places of a statement's source, cue and content; empty for a relation.</param>
/// <param name="SubjectChainId">The chain that is a relation's subject here.</param>
/// <param name="ObjectChainId">The chain that is a relation's object here.</param>
/// <param name="StatementId">The statement that claims a relation, where its basis is a claim.</param>
/// <param name="Confidence">How sure the extractor is, 0 to 1.</param>
/// <param name="RecordedAt">When it was recorded (UTC, milliseconds).</param>
/// <param name="RetractedAt">When its version was replaced or its article retracted; null while it counts.</param>
public sealed record Evidence(
    string Id,
    string FactId,
    string ArticleId,
    string VersionId,
    TextSpan Span,
    string Words,
    IReadOnlyList<EvidencePart> Parts,
    string? SubjectChainId,
    string? ObjectChainId,
    string? StatementId,
    string Extractor,
    string Rule,
    double Confidence,
    DateTimeOffset RecordedAt,
    DateTimeOffset? RetractedAt)
{
    public static string IdOf(string versionId, string factId, TextSpan span) =>
        ContentId.Of("x", versionId, factId, span.Start.ToString(), span.End.ToString());
}

/// <summary>What a piece of a statement's evidence is.</summary>
public enum EvidenceRole
{
    Source,
    Cue,
    Content,
    SaidAt,
    Occasion,
}

/// <summary>One piece of a statement's evidence.</summary>
public sealed record EvidencePart(EvidenceRole Role, TextSpan Span);
