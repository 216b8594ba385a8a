using Graph.Core.Stores;
using Graph.Ingestion.Articles;

namespace Graph.Ingestion;

/// <summary>What became of one article: it was written (or stood there already), or refused.</summary>
/// <param name="Origin">Where it was found.</param>
/// <param name="Receipt">What writing it did; null where it was refused.</param>
/// <param name="Refusal">Why it was not taken; null where it was.</param>
public sealed record IngestionResult(ArticleOrigin Origin, WriteReceipt? Receipt, Refusal? Refusal)
{
    public static IngestionResult Of(ArticleOrigin origin, WriteReceipt receipt) => new(origin, receipt, null);

    public static IngestionResult Of(Refusal refusal) => new(refusal.Origin, null, refusal);
}
