using System.CommandLine;
using Graph.Cli.Sessions;
using Graph.Hosting;

namespace Graph.Cli.Serving;

/// <summary>"graph serve": the server, as Graph.Server starts it.</summary>
internal static class ServeCommand
{
    private const string Description = "Serves GraphQL and its playground.";

    private const string Examples = """
        Examples:
          graph serve
          graph serve --urls http://127.0.0.1:6080 --path /data/graph.db
          graph serve --Graph:Seeds:Enabled=false
        """;

    public static Command Create(StoreOptions store)
    {
        var urls = new Option<string?>("--urls") { Description = "The addresses to listen on; http://127.0.0.1:5080 unless told.", HelpName = "URLS" };
        var command = new ExampleCommand("serve", Description, Examples) { urls };
        command.SetAction((result, _) => GraphServer.RunAsync(
            [.. store.SettingsOf(result), .. result.GetValue(urls) is { } given ? [$"--urls={given}"] : Array.Empty<string>()]));
        return command;
    }
}
