using Graph.Core.Stores;

namespace Graph.Stores.Contract;

/// <summary>A real database that a store's tests run on.</summary>
public interface ITestDatabase : IAsyncDisposable
{
    /// <summary>Makes the database empty, as before the first start, while no store is open on it; skips or fails the test where the engine is not there.</summary>
    Task ClearAsync();

    /// <summary>How many random cases a property is tried on: as many as take some seconds on this engine.</summary>
    int RandomCases { get; }

    /// <summary>Opens a store on the database, not yet initialised. A second one on the same database is another server.</summary>
    IGraphStore Open(TimeProvider time);
}
