using Graph.EndToEnd.Tests.Processes;

namespace Graph.EndToEnd.Tests.Transport;

/// <summary>The npm clients in the folder clients, installed once from their lock file.</summary>
internal static class NodeClients
{
    private static readonly SemaphoreSlim Installing = new(1);

    private static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Graph.EndToEnd.Tests", "clients");

    public static async Task<ChildProcess> StartAsync(string script, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        Requirement.DemandNode();
        await InstallAsync(cancellationToken);
        return ChildProcess.Start("node", [script, .. arguments], folder: Folder);
    }

    private static async Task InstallAsync(CancellationToken cancellationToken)
    {
        await Installing.WaitAsync(cancellationToken);
        try
        {
            if (Directory.Exists(Path.Combine(Folder, "node_modules", "graphql-http")))
                return;
            await using var npm = ChildProcess.Start("npm", ["ci", "--no-audit", "--no-fund"], folder: Folder);
            var (status, output) = await npm.WaitAsync(cancellationToken);
            Assert.True(status == 0, output);
        }
        finally
        {
            Installing.Release();
        }
    }
}
