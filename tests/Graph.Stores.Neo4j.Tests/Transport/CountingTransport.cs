using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Tests.Transport;

/// <summary>Counts the round trips that go through a real transport.</summary>
internal sealed class CountingTransport(ICypherTransport inner) : ICypherTransport
{
    private int reads;

    public int Reads => reads;

    public string Location => inner.Location;

    public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref reads);
        return inner.ReadAsync(statement, cancellationToken);
    }

    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken) =>
        inner.WriteAsync(work, cancellationToken);

    public Task RunAloneAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        inner.RunAloneAsync(statement, cancellationToken);

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
