using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Tests.Transport;

/// <summary>
/// Has the server keep the plans that it made (Cypher manual, "Query options", replan). A database that every test empties and fills with a
/// few nodes has other statistics every time, so that the server would make its plans anew all the while: nine tenths of the tests' time.
/// </summary>
internal sealed class KeptPlans(ICypherTransport inner) : ICypherTransport
{
    public string Location => inner.Location;

    public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        inner.ReadAsync(WithKeptPlan(statement), cancellationToken);

    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken) =>
        inner.WriteAsync(transaction => work(new Transaction(transaction)), cancellationToken);

    public Task RunAloneAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        inner.RunAloneAsync(statement, cancellationToken);

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private static CypherStatement WithKeptPlan(CypherStatement statement) => statement with { Text = $"CYPHER replan=skip {statement.Text}" };

    private sealed class Transaction(ICypherTransaction inner) : ICypherTransaction
    {
        public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement) => inner.ReadAsync(WithKeptPlan(statement));

        public Task RunAsync(CypherStatement statement) => inner.RunAsync(WithKeptPlan(statement));
    }
}
