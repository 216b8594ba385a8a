using Graph.Core.Stores;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Tests.Transport;

public sealed class RetryTests : Neo4jStoreTests
{
    [Fact]
    public async Task Of_two_writes_in_a_deadlock_one_is_done_again_in_a_fresh_transaction()
    {
        await using var left = new HttpCypherTransport(Neo4jTestDatabase.Options);
        await using var right = new HttpCypherTransport(Neo4jTestDatabase.Options);
        await left.RunAloneAsync(new("CREATE (:Tally {id: 1, sum: 0}), (:Tally {id: 2, sum: 0})"), Cancellation);
        using var bothHold = new CountdownEvent(2);
        var attempts = 0;

        async Task<bool> AddToBothAsync(ICypherTransport transport, long first, long second)
        {
            var isFirst = true;
            return await transport.WriteAsync(async transaction =>
            {
                Interlocked.Increment(ref attempts);
                await AddAsync(transaction, first);
                if (isFirst)
                    bothHold.Signal();
                isFirst = false;
                await Task.Run(() => bothHold.Wait(Cancellation), Cancellation);
                await AddAsync(transaction, second);
                return true;
            }, Cancellation);
        }

        await Task.WhenAll(AddToBothAsync(left, 1, 2), AddToBothAsync(right, 2, 1));

        var sums = await left.ReadAsync(new("MATCH (t:Tally) RETURN t.sum AS sum"), Cancellation);
        Assert.All(sums, row => Assert.Equal(2, row.Number("sum")));
        Assert.True(attempts > 2, "There was no deadlock to be retried.");
    }

    [Fact]
    public async Task Anything_but_a_transient_error_is_not_tried_again()
    {
        await using var transport = new HttpCypherTransport(Neo4jTestDatabase.Options);
        var attempts = 0;

        var error = await Assert.ThrowsAnyAsync<StoreException>(() => transport.WriteAsync(async transaction =>
        {
            attempts++;
            await transaction.RunAsync(new("CREATE (:Tally {id: 1})"));
            await transaction.RunAsync(new("RETURN 1 / 0 AS nothing"));
            return true;
        }, Cancellation));

        Assert.Equal((1, false), (attempts, error.IsTransient));
        Assert.Equal(0, await CountAsync("(:Tally)"));
    }

    [Fact]
    public async Task Work_that_throws_leaves_nothing_behind()
    {
        await using var transport = new HttpCypherTransport(Neo4jTestDatabase.Options);

        await Assert.ThrowsAsync<NotInStoreException>(() => transport.WriteAsync<bool>(async transaction =>
        {
            await transaction.RunAsync(new("CREATE (:Tally {id: 1})"));
            throw new NotInStoreException("not there");
        }, Cancellation));

        Assert.Equal(0, await CountAsync("(:Tally)"));
    }

    private static Task AddAsync(ICypherTransaction transaction, long id) =>
        transaction.RunAsync(new("MATCH (t:Tally {id: $id}) SET t.sum = t.sum + 1", ("id", id)));
}
