using Graph.Stores.Contract;

namespace Graph.Stores.Neo4j.Tests;

/// <summary>Everything that is promised of a store, on a real Neo4j.</summary>
public sealed class Neo4jContractTests : StoreContract<Neo4jTestDatabase>;
