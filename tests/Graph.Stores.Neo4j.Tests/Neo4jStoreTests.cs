using Graph.Core.Stores;
using Graph.Stores.Contract;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Stores.Neo4j.Tests;

/// <summary>What is Neo4j's alone, on the real server and an empty database.</summary>
public abstract class Neo4jStoreTests : IAsyncLifetime
{
    private Neo4jServer? server;

    private protected Neo4jStoreTests() => Store = Neo4jServer.IsGiven ? new(Neo4jTestDatabase.Connect(), Clock) : null!;

    private protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2031, 5, 1, 8, 0, 0, TimeSpan.Zero));

    private protected Neo4jGraphStore Store { get; }

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await Neo4jServer.TakeAsync(Cancellation);
        await Store.InitializeAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        if (Store is not null)
            await Store.DisposeAsync();
        if (server is not null)
            await server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected async Task<string> WriteAsync(Contract.Drafts.ArticleDraft draft) =>
        (await Store.WriteAsync([draft.Facts()], Cancellation))[0].ArticleId;

    private protected static async Task<int> CountAsync(string pattern) =>
        (await Neo4jServer.RunAsync($"MATCH {pattern} RETURN count(*)", Cancellation))[0].GetInt32();
}
