using System.Xml.Linq;

namespace Graph.Core.Tests.Structure;

/// <summary>Holds the references between projects to the table in src/README.md.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Graph.Core"] = [],
        ["Graph.Extraction"] = ["Graph.Core"],
        ["Graph.Ingestion"] = ["Graph.Core", "Graph.Extraction"],
        ["Graph.Stores.Sqlite"] = ["Graph.Core"],
        ["Graph.Stores.Neo4j"] = ["Graph.Core"],
        ["Graph.Api"] = ["Graph.Core", "Graph.Ingestion"],
        ["Graph.Hosting"] =
            ["Graph.Core", "Graph.Extraction", "Graph.Ingestion", "Graph.Stores.Sqlite", "Graph.Stores.Neo4j", "Graph.Api"],
        ["Graph.Server"] = ["Graph.Hosting"],
        ["Graph.Cli"] = ["Graph.Hosting"],
        ["Graph.Training"] = ["Graph.Extraction"],
    };

    public static TheoryData<string> Projects =>
        [.. Directory.GetFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_the_table_allows(string project)
    {
        Assert.True(Allowed.ContainsKey(project), $"{project} has no row in the table; add it here and in src/README.md.");
        Assert.Empty(ReferencesOf(project).Except(Allowed[project]));
    }

    [Fact]
    public void The_core_needs_no_package() => Assert.Empty(Load("Graph.Core").Descendants("PackageReference"));

    private static IEnumerable<string> ReferencesOf(string project) => Load(project)
        .Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

    private static XDocument Load(string project) => XDocument.Load(Path.Combine(Root, "src", project, project + ".csproj"));

    private static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Graph.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
