using Graph.Core.Stores;
using Graph.Stores.Contract;

namespace Graph.Stores.Sqlite.Tests;

/// <summary>The contract on a real file.</summary>
public sealed class SqliteContractTests : StoreContract<SqliteDatabase>;

/// <summary>A file in a folder of its own.</summary>
public sealed class SqliteDatabase : ITestDatabase
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graph-sqlite-");

    public string Path => System.IO.Path.Combine(folder.FullName, "graph.db");

    public int RandomCases => 120;

    public Task ClearAsync()
    {
        foreach (var file in folder.EnumerateFiles())
            file.Delete();
        return Task.CompletedTask;
    }

    public IGraphStore Open(TimeProvider time) => new SqliteGraphStore(new() { Path = Path }, time);

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
