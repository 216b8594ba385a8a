using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Evidences;
using Graph.Core.Histories;
using Graph.Core.Origins;
using Graph.Core.Relations;
using Graph.Core.Statements;

namespace Graph.Core.Stores;

/// <summary>
/// All that one version of one article says, written in one transaction. Times of recording and version numbers inside it are
/// the store's to give; what stands there is ignored.
/// </summary>
/// <param name="Entities">Entities that chains are assigned to and that may be new, or that this version describes; one already held is left as it is but for what the version calls it by its description.</param>
/// <param name="Chains">Every chain of this version, and one without mentions for the source where it is known.</param>
public sealed record ArticleFacts(
    Article Article,
    ArticleVersion Version,
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<Chain> Chains,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<Relation> Relations,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Who brings the article and why, for its history; null for the extractor that read it.</summary>
    public Importer? Importer { get; init; }

    /// <summary>Where the version's text comes from; null for its own publisher.</summary>
    public TextOrigin? Origin { get; init; }

    /// <summary>
    /// The keys under which later copies of the text find it (<see cref="TextShingles.BandKeys"/>); empty where the text is itself a
    /// copy, so that copies are compared with the first one alone.
    /// </summary>
    public IReadOnlyList<string> BandKeys { get; init; } = [];

    /// <summary>The keys under which later reports find each statement (<see cref="ContentWords.Keys"/>), by the statement's id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> ContentKeys { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>
    /// Statements that the article says already and only reports on another day or for another source: each one's id, and the id under which
    /// it was held until now. It keeps when it was first recorded, and is not told as new where the held one was shown.
    /// </summary>
    public IReadOnlyDictionary<string, string> HeldAs { get; init; } = new Dictionary<string, string>();

    /// <summary>What connects it with what others say.</summary>
    public ArticleConnections Connections { get; init; } = ArticleConnections.None;
}

/// <summary>What writing an article did.</summary>
public enum WriteOutcome
{
    /// <summary>The article was not known.</summary>
    New,

    /// <summary>This version is recorded already, shown or not; nothing was written.</summary>
    Unchanged,

    /// <summary>A newer version replaced the one shown, or shows a retracted article again. A corrected date or source is a version too.</summary>
    Changed,
}

/// <summary>What writing an article did, and which of its statements were not shown before, be it with another day or source.</summary>
public sealed record WriteReceipt(string ArticleId, string VersionId, WriteOutcome Outcome, IReadOnlyList<string> NewStatementIds)
{
    /// <summary>The number of the version that the article equals, where another one is shown in its place; null otherwise.</summary>
    public int? EarlierVersion { get; init; }
}
