using Graph.Core.Stores;

namespace Graph.Stores.Neo4j.Transport;

/// <summary>The server refused or could not be reached; <see cref="MayRunAgain"/> where it is sure that nothing was done.</summary>
internal sealed class CypherException(string message, bool isTransient, bool mayRunAgain, Exception? cause = null)
    : StoreException(message, isTransient, cause)
{
    /// <summary>Whether the same work may be done once more in a fresh transaction.</summary>
    public bool MayRunAgain { get; } = mayRunAgain;
}
