using Graph.Stores.Neo4j.Tests.Transport;
using Graph.Stores.Neo4j.Tests.Writes;
using Xunit.Sdk;
using Xunit.v3;

[assembly: Parallelization(Mode = ParallelMode.None)]
[assembly: TestCollectionOrderer(typeof(Graph.Stores.Neo4j.Tests.KilledServerLast))]

namespace Graph.Stores.Neo4j.Tests;

/// <summary>
/// One class after the other, as all wait for one database; those that take the server's plans away or the server itself come last, since
/// whatever comes behind them waits until it has made the plans of its statements again.
/// </summary>
public sealed class KilledServerLast : ITestCollectionOrderer
{
    private static readonly Type[] Last = [typeof(PlanTests), typeof(KilledServerTests)];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(PlaceOf)];

    // A class without a collection of its own is one that is called after it.
    private static int PlaceOf<TTestCollection>(TTestCollection collection)
        where TTestCollection : ITestCollection =>
        Array.FindIndex(Last, type => collection.TestCollectionDisplayName.Contains(type.FullName!, StringComparison.Ordinal));
}
