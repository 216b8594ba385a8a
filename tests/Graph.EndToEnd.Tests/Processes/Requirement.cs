namespace Graph.EndToEnd.Tests.Processes;

/// <summary>What a test needs of the machine: it skips without it, or fails where GRAPH_TEST_REQUIRE names it.</summary>
internal static class Requirement
{
    public static void Demand(string name, bool isThere, string missing)
    {
        if (isThere)
            return;
        var required = (Environment.GetEnvironmentVariable("GRAPH_TEST_REQUIRE") ?? "").Split(',', StringSplitOptions.TrimEntries);
        if (required.Contains(name))
            Assert.Fail($"{missing} GRAPH_TEST_REQUIRE names {name}.");
        Assert.Skip(missing);
    }

    public static void DemandNode() => Demand("node", IsOnPath("node") && IsOnPath("npm"), "Node.js and npm are not on the path.");

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
