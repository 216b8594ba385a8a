using Graph.Core.Stores;
using Graph.Extraction;
using Graph.Extraction.Reference;
using Graph.Ingestion.Articles;
using Graph.Ingestion.Feed;
using Graph.Ingestion.Reference;
using Graph.Stores.Sqlite;

namespace Graph.Ingestion.Tests.Stores;

/// <summary>An empty graph in a file of its own, with the ingestion over it.</summary>
internal sealed class TemporaryGraph : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graph-ingestion-");

    private TemporaryGraph()
    {
        Store = new SqliteGraphStore(new() { Path = Path.Combine(folder.FullName, "graph.db") }, TimeProvider.System);
        Ingestion = new(Store, ArticleReader.Default, ReferenceFacts.NamesOf(ReferenceData.Default), Feed);
    }

    public IGraphStore Store { get; }

    public StatementFeed Feed { get; } = new();

    public IngestionService Ingestion { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<TemporaryGraph> CreateAsync()
    {
        var graph = new TemporaryGraph();
        await graph.Store.InitializeAsync(Cancellation);
        return graph;
    }

    public async Task<IngestionResult> IngestAsync(
        string text, string? id = null, string? source = null, string? publishedAt = null, string? title = null, string? url = null) =>
        await Ingestion.IngestAsync(new(id, url, title, source, publishedAt, null, text, ArticleOrigin.Api), Cancellation);

    public Task<IngestionReport> IngestFilesAsync(params string[] paths) =>
        Ingestion.IngestManyAsync(ArticleFiles.ReadAsync(paths, Stream.Null, Cancellation), null, Cancellation);

    public async ValueTask DisposeAsync()
    {
        Ingestion.Dispose();
        await Store.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
