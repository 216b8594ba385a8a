using Graph.EndToEnd.Tests.Processes;

namespace Graph.EndToEnd.Tests.Web;

/// <summary>The real server with the playground's built pages.</summary>
internal static class PlaygroundServer
{
    public static Task<ServerProcess> StartAsync(IReadOnlyDictionary<string, string> settings)
    {
        var page = Path.Combine(Repository.OutputOf("Graph.Server"), "wwwroot", "index.html");
        Requirement.Demand("node", File.Exists(page), "The playground's pages were not built: there was no Node at the build.");
        return ServerProcess.StartAsync(settings, TestContext.Current.CancellationToken);
    }

    public static Task<ServerProcess> StartWithoutSeedsAsync(TestStore store) =>
        StartAsync(new Dictionary<string, string>(store.Settings) { ["Graph__Seeds__Enabled"] = "false" });
}
