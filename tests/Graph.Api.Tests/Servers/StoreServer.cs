using System.Text.Json;
using Graph.Core.Stores;
using Graph.Extraction;
using Graph.Stores.Contract.Drafts;
using Graph.Stores.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Api.Tests.Servers;

/// <summary>The API over a real SQLite file that holds what the test writes.</summary>
public sealed class StoreServer : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("graph-api-").FullName;
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2031, 5, 1, 8, 0, 0, TimeSpan.Zero));

    public ApiServer Api { get; private set; } = null!;

    public SqliteGraphStore Store { get; private set; } = null!;

    /// <summary>The round trips of the API to the store.</summary>
    public CountedReader Counted { get; private set; } = null!;

    public DateTimeOffset Now => clock.GetUtcNow();

    public static async Task<StoreServer> StartAsync(params ArticleDraft[] drafts)
    {
        var server = new StoreServer();
        server.Store = new SqliteGraphStore(new SqliteStoreOptions { Path = Path.Combine(server.folder, "graph.db") }, server.clock);
        await server.Store.InitializeAsync(TestContext.Current.CancellationToken);
        foreach (var draft in drafts)
            await server.WriteAsync(draft);
        (var reader, server.Counted) = CountedReader.Over(server.Store);
        server.Api = await ApiServer.StartAsync(reader, server.Store, articleReader: ArticleReader.Default);
        return server;
    }

    /// <summary>Writes an article a second after what was written before.</summary>
    public async Task<WriteReceipt> WriteAsync(ArticleDraft draft)
    {
        clock.Advance(TimeSpan.FromSeconds(1));
        return (await Store.WriteAsync([draft.Facts()], TestContext.Current.CancellationToken))[0];
    }

    public void Wait() => clock.Advance(TimeSpan.FromSeconds(1));

    /// <summary>Waits until so many listen to new statements.</summary>
    public async Task ListenersAsync(int listeners)
    {
        while (Api.Feed.Subscribers != listeners)
            await Task.Delay(10, TestContext.Current.CancellationToken);
    }

    public Task<JsonElement> DataAsync(string query, object? variables = null) => Api.DataAsync(query, variables);

    public async ValueTask DisposeAsync()
    {
        await Api.DisposeAsync();
        await Store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
