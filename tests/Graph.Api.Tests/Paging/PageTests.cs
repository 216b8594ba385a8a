using Graph.Api.Tests.Servers;
using Graph.Core.Entities;
using Graph.Stores.Contract.Drafts;

namespace Graph.Api.Tests.Paging;

public sealed class PageTests : IAsyncLifetime
{
    private const string Page = """
        query ($after: String) { statements(first: 2, after: $after, orderBy: { field: PUBLISHED_ON, descending: false }) {
            edges { cursor node { content } } nodes { content } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
        """;

    private StoreServer server = null!;

    public async ValueTask InitializeAsync() => server = await StoreServer.StartAsync(Samples.Wire(), Samples.Reply());

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Pages_go_on_behind_the_cursor_to_the_end_though_something_came_in_between()
    {
        var first = await server.DataAsync(Page);
        await server.WriteAsync(new ArticleDraft("https://wire.example/0", "Mara Velt said nothing new.").Published("2030-01-01", "Varenna Wire")
            .Has("Mara Velt", EntityType.Person).Says("Mara Velt", "said", "nothing new"));
        var second = await server.DataAsync(Page, new { after = first.Text("statements.pageInfo.endCursor") });
        var third = await server.DataAsync(Page, new { after = second.Text("statements.pageInfo.endCursor") });

        var seen = new[] { first, second, third }.SelectMany(page => page.Texts("statements.edges", "node.content")).ToList();
        Assert.Equal(5, seen.Count);
        Assert.Equal(5, seen.Distinct().Count());
        Assert.DoesNotContain("nothing new", seen);
        Assert.True(first.At("statements.pageInfo.hasNextPage").GetBoolean());
        Assert.False(first.At("statements.pageInfo.hasPreviousPage").GetBoolean());
        Assert.False(third.At("statements.pageInfo.hasNextPage").GetBoolean());
        Assert.True(third.At("statements.pageInfo.hasPreviousPage").GetBoolean());
        Assert.Equal(first.Text("statements.edges.0.cursor"), first.Text("statements.pageInfo.startCursor"));
        Assert.Equal(first.Texts("statements.edges", "node.content"), first.Texts("statements.nodes", "content"));
    }

    [Theory]
    [InlineData("statements(after: \"nonsense\") { nodes { id } }")]
    [InlineData("entities(after: \"bm9uc2Vuc2U\") { nodes { id } }")]
    public async Task A_cursor_that_is_none_is_refused_with_the_way_out(string field)
    {
        var error = await server.Api.ErrorAsync($"{{ {field} }}");

        Assert.Equal("INVALID_CURSOR", error.Text("extensions.code"));
        Assert.Contains("endCursor", error.Text("message"), StringComparison.Ordinal);
        Assert.Empty(server.Api.Log.Lines);
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        var page = await server.DataAsync(Page);

        var error = await server.Api.ErrorAsync(
            "query ($after: String) { statements(after: $after, orderBy: { field: CONFIDENCE }) { nodes { id } } }",
            new { after = page.Text("statements.pageInfo.endCursor") });

        Assert.Equal("INVALID_CURSOR", error.Text("extensions.code"));
    }

    [Fact]
    public async Task A_page_of_none_still_tells_the_total()
    {
        var data = await server.DataAsync("{ statements(first: 0) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }");

        Assert.Equal(5, data.Number("statements.totalCount"));
        Assert.True(data.At("statements.pageInfo.hasNextPage").GetBoolean());
    }

    [Fact]
    public async Task Twenty_come_where_first_is_left_out_or_null()
    {
        for (var i = 0; i < 25; i++)
        {
            await server.WriteAsync(new ArticleDraft($"https://wire.example/many/{i}", $"Mara Velt said number {i}.").Published("2030-01-01", "Varenna Wire")
                .Has("Mara Velt", EntityType.Person).Says("Mara Velt", "said", $"number {i}"));
        }

        var data = await server.DataAsync("{ statements { nodes { id } } all: statements(first: null) { nodes { id } } }");

        Assert.Equal(20, data.At("statements.nodes").GetArrayLength());
        Assert.Equal(20, data.At("all.nodes").GetArrayLength());
    }
}
