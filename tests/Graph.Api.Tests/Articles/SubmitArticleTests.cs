using System.Text.Json;
using Graph.Api.Tests.Servers;

namespace Graph.Api.Tests.Articles;

public sealed class SubmitArticleTests : IAsyncLifetime
{
    private const string Submit = """
        mutation ($input: SubmitArticleInput!) { submitArticle(input: $input) {
            outcome refusal { code message } newStatements { content speaker { name } } article { id url title publishedOn { value } source { name } statements { totalCount } } } }
        """;

    private StoreServer server = null!;

    public async ValueTask InitializeAsync() => server = await StoreServer.StartAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task An_article_that_is_submitted_is_read_and_written_and_again_adds_nothing()
    {
        var input = new
        {
            url = "https://wire.example/submitted",
            title = "Velt on Dorn",
            source = "Varenna Wire",
            publishedAt = "2031-03-04T10:00:00Z",
            text = "Foreign Minister Mara Velt said on Monday that Ilo Dorn had broken his promise.",
        };

        var first = (await server.DataAsync(Submit, new { input })).At("submitArticle");
        var second = (await server.DataAsync(Submit, new { input })).At("submitArticle");

        Assert.Equal("NEW", first.Text("outcome"));
        Assert.Contains("broken his promise", first.Text("newStatements.0.content"), StringComparison.Ordinal);
        Assert.Equal("Mara Velt", first.Text("newStatements.0.speaker.name"));
        Assert.Equal(("2031-03-04", "Varenna Wire"), (first.Text("article.publishedOn.value"), first.Text("article.source.name")));
        Assert.Equal("UNCHANGED", second.Text("outcome"));
        Assert.Equal(0, second.At("newStatements").GetArrayLength());
        Assert.Equal(first.Text("article.id"), second.Text("article.id"));
    }

    [Fact]
    public async Task A_corrected_date_and_source_are_read_of_statements_and_told_by_the_difference_of_the_versions()
    {
        const string text = "Foreign Minister Mara Velt said that Ilo Dorn had broken his promise.";
        const string url = "https://wire.example/submitted";
        await server.DataAsync(Submit, new { input = new { url, source = "Varenna Wire", publishedAt = "2003-01-02", text } });
        server.Wait();

        var corrected = await server.DataAsync(Submit, new { input = new { url, source = "Merrow Courier", publishedAt = "2030-01-02", text } });
        var data = await server.DataAsync("""
            { late: statements(where: { publishedOn: { from: "2030-01-01" } }) { totalCount }
              source: statements(where: { source: { name: "Merrow Courier" } }) { totalCount }
              early: statements(validOn: "2010-01-01") { totalCount }
              articles { nodes { diff { dateChanged sourceChanged from { sourceName } to { sourceName } statementsKept { publishedOn { value } } statementsGone { id } statementsCome { id } } } } }
            """);

        Assert.Equal(("CHANGED", "Merrow Courier"), (corrected.Text("submitArticle.outcome"), corrected.Text("submitArticle.article.source.name")));
        Assert.Equal((1, 1, 0), (data.Number("late.totalCount"), data.Number("source.totalCount"), data.Number("early.totalCount")));
        var diff = data.At("articles.nodes.0.diff");
        Assert.True(diff.At("dateChanged").GetBoolean() && diff.At("sourceChanged").GetBoolean());
        Assert.Equal(("Varenna Wire", "Merrow Courier"), (diff.Text("from.sourceName"), diff.Text("to.sourceName")));
        Assert.Equal("2030-01-02", diff.Text("statementsKept.0.publishedOn.value"));
        Assert.All(["statementsGone", "statementsCome"], list => Assert.Equal(0, diff.At(list).GetArrayLength()));
    }

    [Fact]
    public async Task Words_of_an_earlier_version_that_are_not_published_later_are_told_as_such()
    {
        var data = await server.DataAsync("""
            mutation { a: submitArticle(input: { id: "1", text: "Mara Velt said that the lake was frozen." }) { outcome earlierVersion }
                       b: submitArticle(input: { id: "1", text: "Mara Velt stayed at home." }) { outcome earlierVersion }
                       again: submitArticle(input: { id: "1", text: "Mara Velt said that the lake was frozen." }) { outcome earlierVersion } }
            """);

        Assert.Equal(("UNCHANGED", 1), (data.Text("again.outcome"), data.Number("again.earlierVersion")));
        Assert.Equal(JsonValueKind.Null, data.At("b.earlierVersion").ValueKind);
    }

    [Fact]
    public async Task Two_articles_of_one_request_are_both_read_as_they_then_stand()
    {
        var data = await server.DataAsync("""
            mutation { a: submitArticle(input: { id: "1", text: "Mara Velt said that the lake was frozen." }) { article { statements { totalCount } } }
                       b: submitArticle(input: { id: "1", text: "Mara Velt stayed at home." }) { outcome article { id text statements { totalCount } } } }
            """);

        Assert.Equal(1, data.Number("a.article.statements.totalCount"));
        Assert.Equal("CHANGED", data.Text("b.outcome"));
        Assert.Equal("Mara Velt stayed at home.", data.Text("b.article.text"));
        Assert.Equal(0, data.Number("b.article.statements.totalCount"));
    }

    [Theory]
    [InlineData(null, null, "graphql", null)]
    [InlineData(" ", " ", "graphql", null)]
    [InlineData("Sena Arl", "found in the archive", "Sena Arl", "found in the archive")]
    public async Task The_history_of_a_submitted_article_tells_who_submitted_it_and_why(string? by, string? reason, string told, string? why)
    {
        var input = new { id = "1", text = "Mara Velt said that the lake was frozen.", by, reason };
        var id = (await server.DataAsync(Submit, new { input })).Text("submitArticle.article.id");

        var change = (await server.DataAsync("query ($id: ID!) { history(id: $id) { changes { by reason } } }", new { id })).At("history.changes.0");

        Assert.Equal((told, why), (change.Text("by"), change.At("reason").GetString()));
    }

    [Theory]
    [InlineData("  ", null, null, "EMPTY")]
    [InlineData("Somebody spoke.", "not a date", null, "NOT_A_DATE")]
    [InlineData("Somebody spoke.", null, "ftp://wire.example", "NOT_AN_ADDRESS")]
    [InlineData("Bell \u0007 rang.", null, null, "CONTROL_CHARACTERS")]
    public async Task A_bad_article_is_refused_with_its_reason(string text, string? publishedAt, string? url, string code)
    {
        var payload = (await server.DataAsync(Submit, new { input = new { text, publishedAt, url } })).At("submitArticle");

        Assert.Equal(code, payload.Text("refusal.code"));
        Assert.Equal(JsonValueKind.Null, payload.At("outcome").ValueKind);
        Assert.Equal(JsonValueKind.Null, payload.At("article").ValueKind);
        Assert.Equal(0, (await server.DataAsync("{ graph { articles } }")).Number("graph.articles"));
    }

    [Fact]
    public async Task An_article_of_more_than_a_megabyte_is_refused()
    {
        var payload = (await server.DataAsync(Submit, new { input = new { text = new string('x', 1_000_001) } })).At("submitArticle");

        Assert.Equal("TOO_LARGE", payload.Text("refusal.code"));
    }
}
