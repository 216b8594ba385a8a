using Graph.Core.Entities;
using Graph.Core.Evidences;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Ingestion.Articles;
using GraphQL;
using GraphQL.Types;
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

    [Theory]
    [InlineData(typeof(CueClass))]
    [InlineData(typeof(EdgeKind))]
    [InlineData(typeof(EntityOrder))]
    [InlineData(typeof(EntityType))]
    [InlineData(typeof(EvidenceRole))]
    [InlineData(typeof(Modality))]
    [InlineData(typeof(NameKind))]
    [InlineData(typeof(RefusalCode))]
    [InlineData(typeof(RelationBasis))]
    [InlineData(typeof(StatementDimension))]
    [InlineData(typeof(StatementOrderField))]
    public void Every_word_of_a_closed_list_can_be_asked_and_answered(Type words)
    {
        using var services = Services();
        var served = (EnumerationGraphType)Served(services).AllTypes[words.Name]!;

        Assert.Equal(Enum.GetValues(words).Cast<object>().Order(), served.Values.Select(value => value.Value!).Order());
    }

    private static ServiceProvider Services() => new ServiceCollection().AddLogging().AddGraphApi().BuildServiceProvider();

    private static GraphSchema Served(ServiceProvider services)
    {
        var schema = services.GetRequiredService<GraphSchema>();
        schema.Initialize();
        return schema;
    }

    private static string Printed()
    {
        using var services = Services();
        return Served(services).Print(new PrintOptions { StringComparison = null }).ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Graph.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository, so schema/graph.graphql is not found.");
        return folder.FullName;
    }
}
