using Graph.Core.Stores;
using Graph.Stores.Contract;
using Graph.Stores.Neo4j;
using Graph.Stores.Sqlite;

namespace Graph.EndToEnd.Tests.Processes;

/// <summary>Which engine a test runs on.</summary>
public enum Engine
{
    Sqlite,
    Neo4j,
}

/// <summary>A store for one test, empty at first, as configuration that a program is started with.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly string? folder;
    private readonly Neo4jServer? server;

    private TestStore(string? folder, Neo4jServer? server) => (this.folder, this.server) = (folder, server);

    public Dictionary<string, string> Settings => server is null
        ? new() { ["Graph__Store__Engine"] = "Sqlite", ["Graph__Store__Sqlite__Path"] = SqlitePath }
        : new()
        {
            ["Graph__Store__Engine"] = "Neo4j",
            ["Graph__Store__Neo4j__Url"] = Neo4jServer.Url.ToString(),
            ["Graph__Store__Neo4j__User"] = Neo4jServer.User,
            ["Graph__Store__Neo4j__Password"] = Neo4jServer.Password,
            ["Graph__Store__Neo4j__Database"] = Neo4jServer.Database,
        };

    private string SqlitePath => Path.Combine(folder!, "graph.db");

    public static async Task<TestStore> TakeAsync(Engine engine, CancellationToken cancellationToken) =>
        engine == Engine.Sqlite
            ? new(Directory.CreateTempSubdirectory("graph-test-").FullName, null)
            : new(null, await Neo4jServer.TakeAsync(cancellationToken));

    /// <summary>Opens the store beside whatever program uses it.</summary>
    public async Task<IGraphStore> OpenAsync(CancellationToken cancellationToken)
    {
        IGraphStore store = server is null
            ? new SqliteGraphStore(new() { Path = SqlitePath }, TimeProvider.System)
            : new Neo4jGraphStore(
                new Neo4jStoreOptions(Neo4jServer.Url, Neo4jServer.User, Neo4jServer.Password, Neo4jServer.Database), TimeProvider.System);
        await store.InitializeAsync(cancellationToken);
        return store;
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
        if (folder is not null)
            Directory.Delete(folder, recursive: true);
    }
}
