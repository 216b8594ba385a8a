using Graph.Core.Stores;
using Graph.EndToEnd.Tests.Processes;
using Graph.Stores.Contract;

namespace Graph.EndToEnd.Tests.Recovery;

public sealed class KilledIngestTests : IDisposable
{
    private const int Articles = 200;
    private const int KilledAfter = 60;

    private readonly string file = Path.GetTempFileName();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => File.Delete(file);

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Neo4j)]
    public async Task An_ingest_killed_midway_and_run_again_ends_with_the_same_graph(Engine engine)
    {
        await File.WriteAllLinesAsync(file, GeneratedArticles.Lines(Articles), Cancellation);

        var whole = await DumpAfterAsync(engine, IngestAsync);
        var killed = await DumpAfterAsync(engine, async store =>
        {
            Assert.InRange(await KillMidwayAsync(store), KilledAfter, Articles - 1);
            await IngestAsync(store);
        });

        Assert.Equal(whole, killed);
    }

    private static async Task<string> DumpAfterAsync(Engine engine, Func<TestStore, Task> ingest)
    {
        await using var store = await TestStore.TakeAsync(engine, Cancellation);
        await ingest(store);
        await using var graph = await store.OpenAsync(Cancellation);
        return await GraphDump.TakeAsync(graph, AsOf.Now, withTimes: false, Cancellation);
    }

    private async Task IngestAsync(TestStore store)
    {
        await using var process = Start(store);
        var (status, output) = await process.WaitAsync(Cancellation);
        Assert.True(status == 0, output);
    }

    /// <summary>Kills the ingest when some articles stand; how many stood then.</summary>
    private async Task<int> KillMidwayAsync(TestStore store)
    {
        await using var graph = await store.OpenAsync(Cancellation);
        await using var process = Start(store);
        while ((await graph.GetSizeAsync(Cancellation)).Articles < KilledAfter)
        {
            Assert.False(process.HasExited, string.Join('\n', process.Lines));
            await Task.Delay(10, Cancellation);
        }

        process.Kill();
        await process.WaitAsync(Cancellation);
        return (await graph.GetSizeAsync(Cancellation)).Articles;
    }

    private ChildProcess Start(TestStore store) => ChildProcess.Start(
        "dotnet", [Path.Combine(Repository.OutputOf("Graph.Cli"), "graph.dll"), "ingest", file], store.Settings);
}
