namespace Graph.EndToEnd.Tests.Processes;

/// <summary>Where the checkout and the built programs lie.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The folder of a built project, of the same configuration as these tests.</summary>
    public static string OutputOf(string project)
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(Root, "src", project, "bin", framework.Parent!.Name, framework.Name);
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Graph.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder.TrimEnd('/'))!);
}
