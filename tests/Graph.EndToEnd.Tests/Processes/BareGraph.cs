using Graph.Hosting.Configuration;
using Graph.Hosting.Stores;
using Graph.Stores.Sqlite;

namespace Graph.EndToEnd.Tests.Processes;

/// <summary>A graph of the reference facts alone, as a first start leaves it; made once, since making it takes longer than most commands.</summary>
internal static class BareGraph
{
    private static readonly Lazy<Task<byte[]>> Bytes = new(MakeAsync);

    /// <summary>Puts it where the program looks for its graph below a data folder.</summary>
    public static async Task PutIntoAsync(string dataFolder, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(Path.Combine(dataFolder, "graph"));
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "graph.db"), await Bytes.Value, cancellationToken);
    }

    private static async Task<byte[]> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("graph-bare-");
        var settings = new StoreSettings(StoreEngine.Sqlite, new() { Path = Path.Combine(folder.FullName, "graph.db") }, null, TimeSpan.Zero);
        await using (var store = new SqliteGraphStore(settings.Sqlite!, TimeProvider.System))
            await new StoreOpening(store, settings, TimeProvider.System).OpenAsync(_ => { }, CancellationToken.None);
        var file = await File.ReadAllBytesAsync(settings.Sqlite!.Path);
        folder.Delete(recursive: true);
        return file;
    }
}
