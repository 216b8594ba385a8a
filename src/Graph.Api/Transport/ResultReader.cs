using System.Threading.Channels;
using Graph.Api.Streams;
using GraphQL;

namespace Graph.Api.Transport;

/// <summary>Reads the results of a subscription one after another; disposing it ends the subscription.</summary>
internal sealed class ResultReader : IObserver<ExecutionResult>, IAsyncDisposable
{
    private readonly Channel<ExecutionResult> results = Channel.CreateUnbounded<ExecutionResult>(new() { SingleReader = true });
    private readonly IDisposable subscription;

    private readonly StreamPace pace;
    private bool begun;

    public ResultReader(IObservable<ExecutionResult> stream, StreamPace pace)
    {
        this.pace = pace;
        subscription = stream.Subscribe(this);
    }

    /// <summary>The next result; null when the stream is over. An error that ends the stream comes as a last result.</summary>
    public async Task<ExecutionResult?> ReadAsync(CancellationToken cancellationToken)
    {
        if (begun)
            pace.Taken();
        begun = true;
        return await results.Reader.WaitToReadAsync(cancellationToken) && results.Reader.TryRead(out var result) ? result : null;
    }

    public void OnNext(ExecutionResult value) => results.Writer.TryWrite(value);

    public void OnError(Exception error)
    {
        results.Writer.TryWrite(new ExecutionResult { Errors = [error as ExecutionError ?? new ExecutionError(error.Message)] });
        results.Writer.TryComplete();
    }

    public void OnCompleted() => results.Writer.TryComplete();

    public ValueTask DisposeAsync()
    {
        subscription.Dispose();
        return default;
    }
}
