using Graph.Stores.Neo4j;
using Graph.Stores.Sqlite;
using Microsoft.Extensions.Configuration;

namespace Graph.Hosting.Configuration;

/// <summary>What the graph is kept in.</summary>
public enum StoreEngine
{
    Sqlite,
    Neo4j,
}

/// <summary>Which store is used and where it is.</summary>
/// <param name="Sqlite">Where the file is; null for another engine.</param>
/// <param name="Neo4j">Where the server is; null for another engine.</param>
/// <param name="Wait">How long a start waits for an engine that does not answer yet.</param>
public sealed record StoreSettings(StoreEngine Engine, SqliteStoreOptions? Sqlite, Neo4jStoreOptions? Neo4j, TimeSpan Wait)
{
    public const string EngineName = "Graph:Store:Engine";
    public const string SqlitePathName = "Graph:Store:Sqlite:Path";
    public const string Neo4jUrlName = "Graph:Store:Neo4j:Url";
    public const string Neo4jUserName = "Graph:Store:Neo4j:User";
    public const string Neo4jPasswordName = "Graph:Store:Neo4j:Password";
    public const string Neo4jDatabaseName = "Graph:Store:Neo4j:Database";
    public const string WaitName = "Graph:Store:WaitSeconds";

    private const int DefaultWaitSeconds = 60;

    internal static StoreSettings Read(IConfiguration configuration)
    {
        var engine = ReadEngine(configuration);
        return new(
            engine,
            engine == StoreEngine.Sqlite ? ReadSqlite(configuration) : null,
            engine == StoreEngine.Neo4j ? ReadNeo4j(configuration) : null,
            SettingReader.ReadSeconds(configuration, WaitName, DefaultWaitSeconds));
    }

    private static StoreEngine ReadEngine(IConfiguration configuration) => SettingReader.Find(configuration, EngineName) switch
    {
        null => StoreEngine.Sqlite,
        var text when Enum.GetNames<StoreEngine>().Contains(text, StringComparer.OrdinalIgnoreCase) => Enum.Parse<StoreEngine>(text, ignoreCase: true),
        var text => throw SettingException.Of(EngineName, $"'{text}' is no engine. Give {string.Join(" or ", Enum.GetNames<StoreEngine>())}."),
    };

    private static SqliteStoreOptions ReadSqlite(IConfiguration configuration)
    {
        var path = SettingReader.Find(configuration, SqlitePathName) ?? DataFolder.DefaultGraphFile;
        return Directory.Exists(path)
            ? throw SettingException.Of(SqlitePathName, $"'{path}' is a folder. Give a file, as {Path.Combine(path, "graph.db")}.")
            : new() { Path = Path.GetFullPath(path) };
    }

    private static Neo4jStoreOptions ReadNeo4j(IConfiguration configuration) => new(
        ReadUrl(configuration),
        SettingReader.Find(configuration, Neo4jUserName) ?? "neo4j",
        SettingReader.Require(configuration, Neo4jPasswordName, "the password of the Neo4j user"),
        SettingReader.Find(configuration, Neo4jDatabaseName) ?? "neo4j");

    private static Uri ReadUrl(IConfiguration configuration)
    {
        var text = SettingReader.Require(configuration, Neo4jUrlName, "the address of Neo4j's HTTP port, as http://127.0.0.1:7474");
        if (text.StartsWith("bolt", StringComparison.OrdinalIgnoreCase) || text.StartsWith("neo4j", StringComparison.OrdinalIgnoreCase))
            throw SettingException.Of(Neo4jUrlName, $"'{text}' is a Bolt address. Give the address of Neo4j's HTTP port, as http://127.0.0.1:7474.");
        return Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? url
            : throw SettingException.Of(Neo4jUrlName, $"'{text}' is no address. Give the address of Neo4j's HTTP port, as http://127.0.0.1:7474.");
    }
}
