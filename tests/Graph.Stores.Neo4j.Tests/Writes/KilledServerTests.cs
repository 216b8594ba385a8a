using System.Diagnostics;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;

namespace Graph.Stores.Neo4j.Tests.Writes;

/// <summary>
/// Kills the server itself, so it needs to know how: GRAPH_TEST_NEO4J_BIN is a program that takes "start HOME" and "kill HOME",
/// GRAPH_TEST_NEO4J_HOME the server's folder.
/// </summary>
public sealed class KilledServerTests : Neo4jStoreTests
{
    private const int Articles = 40;

    [Fact]
    public async Task A_server_killed_in_the_middle_of_writing_loses_nothing_that_it_accepted()
    {
        var (program, home) = (Variable("BIN"), Variable("HOME"));
        Assert.SkipWhen(program is null || home is null, "GRAPH_TEST_NEO4J_BIN and GRAPH_TEST_NEO4J_HOME are not set, so the server cannot be killed.");
        var accepted = new List<string>();

        var writing = WriteUntilItFailsAsync(accepted);
        while (accepted.Count < 5)
            await Task.Delay(20, Cancellation);
        await RunAsync(program!, "kill", home!);
        await writing;
        await RunAsync(program!, "start", home!);

        var held = await Store.GetArticlesAsync(accepted, AsOf.Now, Cancellation);
        Assert.Equal(accepted.Order(StringComparer.Ordinal), held.Keys.Order(StringComparer.Ordinal));
        await WriteAllAsync();
        Assert.Equal(Articles * 2, (await Store.GetSizeAsync(Cancellation)).Statements);
        Assert.Equal(Articles * 2, await CountAsync("(:Person)-[:STATED]->(:Statement)"));
    }

    private async Task WriteUntilItFailsAsync(List<string> accepted)
    {
        try
        {
            for (var number = 0; number < Articles; number++)
                accepted.Add(await WriteAsync(Samples.Wire($"https://wire.example/{number}")));
        }
        catch (StoreException error)
        {
            Assert.True(error.IsTransient, error.Message);
        }
    }

    private async Task WriteAllAsync()
    {
        for (var number = 0; number < Articles; number++)
            await WriteAsync(Samples.Wire($"https://wire.example/{number}"));
    }

    private static async Task RunAsync(string program, string verb, string home)
    {
        using var process = Process.Start(new ProcessStartInfo(program, [verb, home]) { RedirectStandardOutput = false })!;
        await process.WaitForExitAsync(Cancellation);
        Assert.Equal(0, process.ExitCode);
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable("GRAPH_TEST_NEO4J_" + name);
}
