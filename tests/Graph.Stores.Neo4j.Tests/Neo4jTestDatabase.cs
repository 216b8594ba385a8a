using Graph.Core.Stores;
using Graph.Stores.Contract;
using Graph.Stores.Neo4j.Tests.Transport;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Tests;

/// <summary>The database of the real server, held by one test at a time.</summary>
public sealed class Neo4jTestDatabase : ITestDatabase
{
    private Neo4jServer? server;

    public static Neo4jStoreOptions Options => new(Neo4jServer.Url, Neo4jServer.User, Neo4jServer.Password, Neo4jServer.Database);

    public int RandomCases => 6;

    public async Task ClearAsync()
    {
        if (server is null)
            server = await Neo4jServer.TakeAsync(TestContext.Current.CancellationToken);
        else
            await Neo4jServer.ClearAsync(TestContext.Current.CancellationToken);
    }

    public IGraphStore Open(TimeProvider time) => new Neo4jGraphStore(Connect(), time);

    internal static ICypherTransport Connect() => new KeptPlans(new HttpCypherTransport(Options));

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
    }
}
