namespace Graph.EndToEnd.Tests.Processes;

/// <summary>The program "graph" with a store of its own, which goes with it.</summary>
/// <param name="hasGraph">Whether there is a graph of the reference facts, as after a first start; else the program makes it.</param>
internal sealed class GraphProgram(bool hasGraph = false) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graph-program-");
    private bool isFirstRun = true;

    /// <summary>Where its store lies, and where a test may put files.</summary>
    public string Folder => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Runs a command to its end.</summary>
    /// <returns>Its exit status, and all that it wrote on either output.</returns>
    public async Task<(int Status, string Output)> RunAsync(params string[] arguments)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        if (hasGraph && isFirstRun)
            await BareGraph.PutIntoAsync(Folder, cancellationToken);
        isFirstRun = false;
        var environment = new Dictionary<string, string> { ["XDG_DATA_HOME"] = Folder };
        await using var process = ChildProcess.Start(
            "dotnet", [Path.Combine(Repository.OutputOf("Graph.Cli"), "graph.dll"), .. arguments], environment);
        return await process.WaitAsync(cancellationToken);
    }
}
