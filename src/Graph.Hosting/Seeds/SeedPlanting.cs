using Graph.Core.Histories;
using Graph.Core.Stores;
using Graph.Hosting.Configuration;
using Graph.Ingestion;
using Graph.Ingestion.Articles;

namespace Graph.Hosting.Seeds;

/// <summary>Reads the articles that come with the project, so that a fresh start has something to show.</summary>
public sealed class SeedPlanting(IngestionService ingestion, SeedSettings settings)
{
    /// <summary>Takes the seeds in; those that are recorded already add nothing.</summary>
    /// <returns>What became of them; null where none are to be read.</returns>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<IngestionReport?> PlantAsync(CancellationToken cancellationToken)
    {
        if (settings.Path is not { } path || (!Directory.Exists(path) && !File.Exists(path)))
            return null;
        return await ingestion.IngestManyAsync(ArticleFiles.ReadAsync([path], Stream.Null, cancellationToken), new Importer("seeds", "it comes with the project"), null, cancellationToken);
    }
}
