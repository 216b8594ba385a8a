namespace Graph.Stores.Neo4j.Transport;

/// <summary>
/// The one way to a Neo4j server: all Cypher of the store goes through it. A reader always sees what was written through the
/// same transport before.
/// </summary>
public interface ICypherTransport : IAsyncDisposable
{
    /// <summary>The server and database for people; never the password.</summary>
    string Location { get; }

    /// <summary>Reads in one round trip. A fault of the connection or of the moment is tried again a few times.</summary>
    /// <exception cref="Core.Stores.StoreException">The server cannot be reached or refuses.</exception>
    Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CancellationToken cancellationToken);

    /// <summary>
    /// Does <paramref name="work"/> in one transaction that is committed when it returns and rolled back when it throws. An error
    /// that the server calls transient, or a server that could not be reached at all, leads to the whole work once more in a
    /// fresh transaction, a few times; nothing else does.
    /// </summary>
    /// <exception cref="Core.Stores.StoreException">The server cannot be reached or refuses.</exception>
    Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken);

    /// <summary>Runs one statement that may not stand in a transaction with others: a change of the schema, or batches of its own.</summary>
    /// <exception cref="Core.Stores.StoreException">The server cannot be reached or refuses.</exception>
    Task RunAloneAsync(CypherStatement statement, CancellationToken cancellationToken);
}

/// <summary>A transaction that is open.</summary>
public interface ICypherTransaction
{
    Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement);

    /// <summary>Runs a statement that answers nothing.</summary>
    Task RunAsync(CypherStatement statement);
}

/// <summary>Cypher with its parameters: strings, numbers, booleans, null, and lists and dictionaries of them.</summary>
public sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    public CypherStatement(string text, params ReadOnlySpan<(string Name, object? Value)> parameters)
        : this(text, ToDictionary(parameters))
    {
    }

    private static Dictionary<string, object?> ToDictionary(ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var named = new Dictionary<string, object?>(parameters.Length, StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
            named.Add(name, value);
        return named;
    }
}
