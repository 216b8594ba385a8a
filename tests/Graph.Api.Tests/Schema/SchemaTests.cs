using GraphQL;
using GraphQL.Utilities;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Tests.Schema;

public sealed class SchemaTests
{
    // Writes the file anew where this variable is set; its diff is to be read before it is kept.
    private const string AcceptVariable = "GRAPH_ACCEPT_SCHEMA";

    [Fact]
    public async Task The_schema_that_is_served_is_the_one_in_the_schema_folder()
    {
        var served = Printed();
        var path = Path.Combine(Root(), "schema", "graph.graphql");
        if (Environment.GetEnvironmentVariable(AcceptVariable) is not null)
            await File.WriteAllTextAsync(path, served, TestContext.Current.CancellationToken);

        Assert.Equal(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), served);
    }

    private static string Printed()
    {
        using var services = new ServiceCollection().AddLogging().AddGraphApi().BuildServiceProvider();
        var schema = services.GetRequiredService<GraphSchema>();
        schema.Initialize();
        return schema.Print(new PrintOptions { StringComparison = null }).ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Graph.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository, so schema/graph.graphql is not found.");
        return folder.FullName;
    }
}
