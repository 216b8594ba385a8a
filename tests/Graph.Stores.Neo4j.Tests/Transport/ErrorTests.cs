using Graph.Core.Stores;
using Graph.Stores.Contract;

namespace Graph.Stores.Neo4j.Tests.Transport;

public sealed class ErrorTests
{
    private const string Secret = "not-to-be-shown";

    [Fact]
    public async Task A_server_that_is_not_there_is_named_with_the_way_out()
    {
        var error = await PingAsync(new(new Uri("http://127.0.0.1:9"), "reader", Secret));

        Assert.Contains("http://127.0.0.1:9", error.Message);
        Assert.Contains("cannot be reached", error.Message);
        Assert.True(error.IsTransient);
    }

    [Fact]
    public async Task A_wrong_password_is_named_without_the_password()
    {
        await using var server = await Neo4jServer.TakeAsync(TestContext.Current.CancellationToken);

        var error = await PingAsync(new(Neo4jServer.Url, "nobody", Secret, Neo4jServer.Database));

        Assert.Contains("user nobody", error.Message);
        Assert.Contains("Correct the store's user and password.", error.Message);
        Assert.False(error.IsTransient);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_named()
    {
        await using var server = await Neo4jServer.TakeAsync(TestContext.Current.CancellationToken);

        var error = await PingAsync(Neo4jTestDatabase.Options with { Database = "elsewhere" });

        Assert.Contains("database elsewhere", error.Message);
        Assert.Contains("Correct the store's database", error.Message);
        Assert.False(error.IsTransient);
    }

    [Fact]
    public void The_options_never_show_the_password() =>
        Assert.DoesNotContain(Secret, new Neo4jStoreOptions(new Uri("http://127.0.0.1:7474"), "reader", Secret).ToString());

    private static async Task<StoreException> PingAsync(Neo4jStoreOptions options)
    {
        await using var store = new Neo4jGraphStore(options, TimeProvider.System);
        var error = await Assert.ThrowsAnyAsync<StoreException>(() => store.PingAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain(options.Password, error.ToString());
        return error;
    }
}
