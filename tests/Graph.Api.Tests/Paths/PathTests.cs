using Graph.Api.Tests.Servers;
using Graph.Stores.Contract.Drafts;

namespace Graph.Api.Tests.Paths;

public sealed class PathTests : IAsyncLifetime
{
    private StoreServer server = null!;

    public async ValueTask InitializeAsync() => server = await StoreServer.StartAsync(Samples.Wire(), Samples.Reply());

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Two_entities_are_connected_step_by_step_with_the_evidence_of_each()
    {
        var data = await server.DataAsync("""
            { paths(from: { name: "Mara Velt" }, to: { name: "Ilo Dorn" }, maxHops: 2) {
                truncated warnings { code }
                paths { length steps { from { name } to { name } edges { kind label forward count relation { type evidence { words } } statement { content } } } } } }
            """);

        Assert.Equal([1, 2], data.At("paths.paths").EnumerateArray().Select(path => path.Number("length")));
        Assert.Equal(("STATEMENT", "STATED", "Ilo Dorn had broken his promise"),
            (data.Text("paths.paths.0.steps.0.edges.0.kind"), data.Text("paths.paths.0.steps.0.edges.0.label"), data.Text("paths.paths.0.steps.0.edges.0.statement.content")));
        Assert.Equal("Lake Council", data.Text("paths.paths.1.steps.0.to.name"));
        Assert.Equal("Velt, who chairs the Lake Council", data.Text("paths.paths.1.steps.0.edges.0.relation.evidence.0.words"));
        Assert.False(data.At("paths.truncated").GetBoolean());
    }

    [Fact]
    public async Task Steps_are_of_the_kinds_asked_for_and_more_paths_are_told_of()
    {
        var data = await server.DataAsync("""
            { relations: paths(from: { name: "Mara Velt" }, to: { name: "Ilo Dorn" }, via: [RELATION]) { paths { length } }
              one: paths(from: { name: "Mara Velt" }, to: { name: "Ilo Dorn" }, first: 1) { truncated paths { length } }
              nobody: paths(from: { name: "Nobody" }, to: { id: "e_none" }) { paths { length } warnings { code } } }
            """);

        Assert.Equal(2, data.Number("relations.paths.0.length"));
        Assert.True(data.At("one.truncated").GetBoolean());
        Assert.Equal(1, data.At("one.paths").GetArrayLength());
        Assert.Equal(["UNKNOWN_NAME"], data.Texts("nobody.warnings", "code"));
    }

    [Theory]
    [InlineData("maxHops: 7", 6)]
    [InlineData("maxHops: 0", 6)]
    [InlineData("first: 21", 20)]
    public async Task A_search_without_end_is_refused(string argument, int limit)
    {
        var error = await server.Api.ErrorAsync($$"""{ paths(from: { name: "Mara Velt" }, to: { name: "Ilo Dorn" }, {{argument}}) { truncated } }""");

        Assert.Equal(("INVALID_ARGUMENT", limit), (error.Text("extensions.code"), error.Number("extensions.limit")));
    }
}
