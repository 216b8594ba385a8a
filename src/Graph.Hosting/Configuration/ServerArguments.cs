namespace Graph.Hosting.Configuration;

/// <summary>What the server takes on its command line: settings, as configuration has them.</summary>
internal static class ServerArguments
{
    public const string Help = """
        Graph.Server: serves GraphQL and its playground.

        Usage:
          Graph.Server [--SETTING=VALUE ...]

        Settings:
          --urls                          where to listen; http://127.0.0.1:5080 unless told
          --Graph:Store:Engine            Sqlite or Neo4j; Sqlite unless told
          --Graph:Store:Sqlite:Path       the file; graph.db in your data folder unless told
          --Graph:Store:Neo4j:Url         the address of Neo4j's HTTP port, as http://127.0.0.1:7474
          --Graph:Store:Neo4j:User        who asks; neo4j unless told
          --Graph:Store:Neo4j:Password    its password
          --Graph:Store:Neo4j:Database    which database; neo4j unless told
          --Graph:Store:WaitSeconds       how long a start waits for a store that does not answer yet; 60 unless told
          --Graph:Seeds:Enabled           whether articles are read at the start; true unless told
          --Graph:Seeds:Path              the file or folder that they are read from; the seed articles unless told
          --Graph:Server:ApiKey           a key of 16 characters and more that callers must present (Authorization: Bearer KEY, or as a password); without one it listens on this machine alone
          --Graph:Server:AllowRemote      listen beyond this machine without a key; false unless told

        Examples:
          Graph.Server
          Graph.Server --urls=http://127.0.0.1:6080 --Graph:Store:Sqlite:Path=/data/graph.db
          Graph.Server --Graph:Seeds:Enabled=false

        A setting may also be a variable (Graph__Store__Engine=Neo4j) or stand in appsettings.json beside the program. Those of ASP.NET Core
        (Logging, Kestrel, AllowedHosts, environment) are taken too.

        Exit status:
          0  it was stopped
          2  a setting is wrong
          3  the store failed or cannot be reached
        """;

    private static readonly string[] HelpWords = ["--help", "-h", "-?", "/?"];

    // What the host reads besides this program's own section, whose names are checked one by one.
    private static readonly string[] HostSettings =
    [
        "Graph", "Logging", "Kestrel", "AllowedHosts", "urls", "http_ports", "https_ports", "environment", "contentRoot", "applicationName", "webroot",
    ];

    public static bool AskForHelp(IEnumerable<string> args) => args.Any(HelpWords.Contains);

    /// <summary>The host leaves what it does not know alone silently, and a misspelt setting would be missed.</summary>
    /// <exception cref="SettingException">An argument is no setting.</exception>
    public static void RefuseUnknown(IReadOnlyList<string> args)
    {
        for (var at = 0; at < args.Count; at++)
        {
            var name = args[at].Split('=')[0];
            if (!HostSettings.Contains(SectionOf(name), StringComparer.OrdinalIgnoreCase))
                throw new SettingException($"{name}: there is no such setting. Those that there are, with examples: Graph.Server --help.");
            if (!args[at].Contains('='))
                at++;
        }
    }

    /// <summary>"--name=value", "/name=value" and "name=value" are one to the host, and so is "--name value".</summary>
    private static string SectionOf(string name) => name.TrimStart('-', '/').Split(':')[0];
}
