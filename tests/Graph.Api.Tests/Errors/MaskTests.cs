using Graph.Api.Tests.Servers;
using Graph.Stores.Sqlite;

namespace Graph.Api.Tests.Errors;

public sealed class MaskTests
{
    [Fact]
    public async Task A_failure_inside_is_logged_and_not_told()
    {
        // No store is registered, so every field that reads fails.
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync("{ graph { articles } }");

        Assert.Equal("INTERNAL", answer.Text("errors.0.extensions.code"));
        Assert.DoesNotContain("IGraphReader", answer.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(" at ", answer.Text("errors.0.message"), StringComparison.Ordinal);
        Assert.Contains("IGraphReader", Assert.Single(server.Log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_fails_is_told_as_unavailable_and_logged()
    {
        await using var store = new SqliteGraphStore(new() { Path = "/nowhere/graph.db" }, TimeProvider.System);
        await using var server = await ApiServer.StartAsync(store);

        var answer = await server.AskAsync("{ graph { articles } }");

        Assert.Equal("STORE_UNAVAILABLE", answer.Text("errors.0.extensions.code"));
        Assert.DoesNotContain("nowhere", answer.GetRawText(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("nowhere", Assert.Single(server.Log.Lines), StringComparison.Ordinal);
    }
}
