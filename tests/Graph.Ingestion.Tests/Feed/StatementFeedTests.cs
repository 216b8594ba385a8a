using Graph.Ingestion.Feed;

namespace Graph.Ingestion.Tests.Feed;

public sealed class StatementFeedTests
{
    private readonly StatementFeed feed = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_subscriber_gets_what_is_published_after_the_call()
    {
        feed.Publish(["before"]);
        var subscription = feed.Subscribe(Cancellation);
        feed.Publish(["one", "two"]);

        Assert.Equal(["one", "two"], await subscription.FirstAsync(Cancellation));
    }

    [Fact]
    public async Task A_subscriber_who_does_not_read_is_dropped_with_an_error()
    {
        var slow = feed.Subscribe(Cancellation);
        for (var i = 0; i < 1_001; i++)
            feed.Publish([$"{i}"]);

        Assert.Equal(0, feed.Subscribers);
        await Assert.ThrowsAsync<SlowSubscriberException>(async () => await slow.CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_subscriber_who_leaves_is_forgotten()
    {
        using var stop = new CancellationTokenSource();
        _ = feed.Subscribe(stop.Token);
        await foreach (var ids in Published("one"))
            Assert.Equal(["one"], ids);
        Assert.Equal(1, feed.Subscribers);

        await stop.CancelAsync();

        Assert.Equal(0, feed.Subscribers);
    }

    private IAsyncEnumerable<IReadOnlyList<string>> Published(string id)
    {
        var subscription = feed.Subscribe(Cancellation);
        feed.Publish([id]);
        return subscription.Take(1);
    }
}
