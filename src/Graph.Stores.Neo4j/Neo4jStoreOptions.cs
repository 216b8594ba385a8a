namespace Graph.Stores.Neo4j;

/// <summary>Where a Neo4j server is and who asks it.</summary>
/// <param name="Url">The address of its HTTP port: "http://127.0.0.1:7474".</param>
/// <param name="Database">The database's name; "neo4j" is the one that the free edition has.</param>
public sealed record Neo4jStoreOptions(Uri Url, string User, string Password, string Database = "neo4j")
{
    /// <summary>The server and database for people; never the password.</summary>
    public string Location => $"Neo4j at {Url.GetLeftPart(UriPartial.Authority)}, database {Database}, user {User}";

    public override string ToString() => Location;
}
