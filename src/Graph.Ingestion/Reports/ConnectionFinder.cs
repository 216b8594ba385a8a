using Graph.Core.Articles;
using Graph.Core.Stores;
using Graph.Extraction;
using Graph.Extraction.Readings;
using Graph.Ingestion.Articles;
using Graph.Ingestion.Chains;
using Graph.Ingestion.Identity;

namespace Graph.Ingestion.Reports;

/// <summary>
/// Finds what connects a version that is about to be shown again with what came while it was hidden, as if it came now: who is the same,
/// which reports are of one utterance, which statements answer another.
/// </summary>
internal sealed class ConnectionFinder(
    IGraphReader reader, ArticleReader articleReader, ReferenceNames reference, IdentityResolver resolver, ReportFinder reports)
{
    /// <param name="article">The article as the graph holds it.</param>
    /// <param name="version">One of its versions.</param>
    public async Task<ArticleConnections> FindAsync(Article article, ArticleVersion version, CancellationToken cancellationToken)
    {
        var contents = await reader.GetVersionContentsAsync([version.Id], AsOf.Now, cancellationToken);
        var text = CheckedArticle.Of(article, version);
        // Reference facts were not read, and their sentences are no news. What was read before and meets a fault of the reader now does not stay hidden.
        var reading = version.Extractor == Reading.Extractor ? CheckedReading.Read(articleReader, text).Reading ?? Reading.Empty : Reading.Empty;
        var assignments = await resolver.ResolveAsync(ArticleChains.Of(text, reading, reference), reading, article, cancellationToken);
        // A reader of today may find chains that the version was written without.
        var judgements = assignments.Values.Where(assignment => assignment.IsKept).SelectMany(assignment => assignment.Judgements).ToList();
        return await reports.FindAsync(article, version, contents[version.Id].Statements, judgements, cancellationToken);
    }
}
