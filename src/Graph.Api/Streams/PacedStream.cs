namespace Graph.Api.Streams;

/// <summary>
/// Lets a stream go on only when the client has taken what came before, so that a slow client holds up nobody but itself: it
/// falls behind at the feed, which drops it.
/// </summary>
internal sealed class StreamPace : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    public Task WaitAsync(CancellationToken cancellationToken) => turn.WaitAsync(cancellationToken);

    /// <summary>The client has taken the last result.</summary>
    public void Taken() => turn.Release();

    public void Dispose() => turn.Dispose();
}

/// <summary>Pushes the items of an asynchronous enumeration, one in flight at a time, until the subscription is disposed.</summary>
internal sealed class PacedStream(StreamPace pace, Func<CancellationToken, IAsyncEnumerable<object>> open) : IObservable<object>
{
    public IDisposable Subscribe(IObserver<object> observer)
    {
        var subscription = new Subscription();
        _ = PushAsync(observer, subscription.Token);
        return subscription;
    }

    private async Task PushAsync(IObserver<object> observer, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var item in open(cancellationToken))
            {
                await pace.WaitAsync(cancellationToken);
                observer.OnNext(item);
            }

            observer.OnCompleted();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The subscriber left.
        }
        catch (Exception exception)
        {
            observer.OnError(exception);
        }
    }

    private sealed class Subscription : IDisposable
    {
        private readonly CancellationTokenSource ending = new();

        public Subscription() => Token = ending.Token;

        public CancellationToken Token { get; }

        public void Dispose()
        {
            ending.Cancel();
            ending.Dispose();
        }
    }
}
