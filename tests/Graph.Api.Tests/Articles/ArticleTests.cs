using System.Text.Json;
using Graph.Api.Tests.Servers;
using Graph.Stores.Contract.Drafts;

namespace Graph.Api.Tests.Articles;

public sealed class ArticleTests : IAsyncLifetime
{
    private StoreServer server = null!;

    public async ValueTask InitializeAsync() => server = await StoreServer.StartAsync(Samples.Wire(), Samples.Reply());

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task An_article_comes_with_its_text_and_every_mention_at_its_place()
    {
        var id = await IdAsync("https://wire.example/1");

        var article = (await server.DataAsync("""
            query ($id: ID!) { article(id: $id) {
                url externalId title sourceName source { name } publishedOn { value precision } publishedAt language retracted retractedAt text
                version { number extractor recordedAt retractedAt } versions { number text mentions { id } }
                mentions { words start end kind chainId entity { name type } }
                statements { totalCount nodes { content } } relations { totalCount } } }
            """, new { id })).At("article");

        var text = article.Text("text")!;
        Assert.True(article.At("mentions").GetArrayLength() >= 5);
        Assert.All(article.At("mentions").EnumerateArray(), mention => Assert.Equal(mention.Text("words"), text[mention.Number("start")..mention.Number("end")]));
        Assert.Equal(2, article.Number("statements.totalCount"));
        Assert.Equal(1, article.Number("relations.totalCount"));
        Assert.Equal(("Varenna Wire", "2031-03-04", "en", 1), (article.Text("source.name"), article.Text("publishedOn.value"), article.Text("language"), article.Number("version.number")));
        Assert.False(article.At("retracted").GetBoolean());
    }

    [Fact]
    public async Task Articles_are_found_by_source_words_day_and_address()
    {
        var data = await server.DataAsync("""
            { all: articles { totalCount nodes { url } } source: articles(where: { source: { name: "Varenna Wire" } }) { totalCount }
              words: articles(where: { text: "keep my word" }) { nodes { title } } day: articles(where: { publishedOn: { to: "2031-03-04" } }) { totalCount }
              url: articles(where: { url: "https://gazette.example/7" }) { totalCount } }
            """);

        Assert.Equal(["https://gazette.example/7", "https://wire.example/1"], data.Texts("all.nodes", "url"));
        Assert.Equal("Dorn answers", data.Text("words.nodes.0.title"));
        Assert.All(["source", "day", "url"], list => Assert.Equal(1, data.Number($"{list}.totalCount")));
    }

    [Fact]
    public async Task Retracting_an_article_takes_what_it_says_away_and_knownAt_still_shows_it()
    {
        var id = await IdAsync("https://wire.example/1");
        var before = server.Now;
        server.Wait();

        var retracted = await server.DataAsync("""
            mutation ($id: ID!) { retractArticle(id: $id, by: "editor", reason: "it was wrong") { changed error { code } article { retracted retractedAt statements { totalCount } } }
              again: retractArticle(id: $id, by: "editor", reason: "it was wrong") { changed } }
            """, new { id });
        var then = await server.DataAsync(
            "query ($id: ID!, $then: DateTime) { now: statements(where: { article: $id }) { totalCount } then: statements(where: { article: $id }, knownAt: $then) { totalCount nodes { article { retracted } evidence { words } } } }",
            new { id, then = before });

        Assert.True(retracted.At("retractArticle.changed").GetBoolean());
        Assert.True(retracted.At("retractArticle.article.retracted").GetBoolean());
        Assert.Equal(0, retracted.Number("retractArticle.article.statements.totalCount"));
        Assert.False(retracted.At("again.changed").GetBoolean());
        Assert.Equal((0, 2), (then.Number("now.totalCount"), then.Number("then.totalCount")));
        Assert.False(then.At("then.nodes.0.article.retracted").GetBoolean());
        Assert.Equal(1, then.At("then.nodes.0.evidence").GetArrayLength());
    }

    [Fact]
    public async Task A_retraction_is_undone_by_restoring_the_article()
    {
        var id = await IdAsync("https://wire.example/1");
        await server.DataAsync("mutation ($id: ID!) { retractArticle(id: $id, by: \"editor\", reason: \"it was wrong\") { changed } }", new { id });
        server.Wait();

        var restored = await server.DataAsync("""
            mutation ($id: ID!) { restoreArticle(id: $id, by: "editor", reason: "it was right") { changed error { code } article { retracted statements { totalCount } } }
              again: restoreArticle(id: $id, by: "editor", reason: "it was right") { changed } }
            """, new { id });

        Assert.True(restored.At("restoreArticle.changed").GetBoolean());
        Assert.False(restored.At("restoreArticle.article.retracted").GetBoolean());
        Assert.Equal(2, restored.Number("restoreArticle.article.statements.totalCount"));
        Assert.False(restored.At("again.changed").GetBoolean());
        var history = (await server.DataAsync("query ($id: ID!) { history(id: $id) { hasEarlier changes { at by kind subjectId note } } }", new { id })).At("history");
        Assert.Equal(["ARTICLE_WRITTEN", "ARTICLE_RETRACTED", "ARTICLE_RESTORED"], history.Texts("changes", "kind"));
        Assert.Equal("it was right", history.Text("changes.2.note"));
    }

    [Theory]
    [InlineData("a_x", "editor", "NOT_FOUND")]
    [InlineData("a_x", " ", "BLANK")]
    public async Task What_cannot_be_retracted_is_told_in_the_answer(string id, string by, string code)
    {
        var data = await server.DataAsync(
            "mutation ($id: ID!, $by: String!) { retractArticle(id: $id, by: $by, reason: \"test\") { changed error { code message } article { id } } }", new { id, by });

        Assert.Equal(code, data.Text("retractArticle.error.code"));
        Assert.Equal(JsonValueKind.Null, data.At("retractArticle.article").ValueKind);
    }

    [Fact]
    public async Task A_version_is_shown_again_and_the_history_tells_it()
    {
        var id = await IdAsync("https://wire.example/1");
        await server.WriteAsync(Samples.Wire(on: "2031-04-05"));
        server.Wait();

        var shown = await server.DataAsync("""
            mutation ($id: ID!) { showVersion(articleId: $id, number: 1, by: "editor", reason: "they took it back") { changed error { code } article { publishedOn { value } version { number } } }
              again: showVersion(articleId: $id, number: 1, by: "editor", reason: "they took it back") { changed error { code } } }
            """, new { id });

        Assert.True(shown.At("showVersion.changed").GetBoolean());
        Assert.Equal((1, "2031-03-04"), (shown.Number("showVersion.article.version.number"), shown.Text("showVersion.article.publishedOn.value")));
        Assert.False(shown.At("again.changed").GetBoolean());
        var history = (await server.DataAsync("query ($id: ID!) { history(id: $id) { changes { kind versionNumber reason } } }", new { id })).At("history");
        Assert.Equal(["ARTICLE_WRITTEN", "ARTICLE_WRITTEN", "VERSION_SHOWN"], history.Texts("changes", "kind"));
        Assert.Equal([1, 2, 1], history.At("changes").EnumerateArray().Select(change => change.GetProperty("versionNumber").GetInt32()));
        Assert.Equal("they took it back", history.Text("changes.2.reason"));
    }

    [Theory]
    [InlineData(7, "editor", "NOT_FOUND", "has no version 7. Give one of 1 to 1.")]
    [InlineData(1, " ", "BLANK", "Give the name of who changes the article.")]
    public async Task A_version_that_cannot_be_shown_is_told_in_the_answer(int number, string by, string code, string message)
    {
        var id = await IdAsync("https://wire.example/1");

        var data = await server.DataAsync(
            "mutation ($id: ID!, $number: Int!, $by: String!) { showVersion(articleId: $id, number: $number, by: $by, reason: \"test\") { changed error { code message } article { id } } }",
            new { id, number, by });

        Assert.Equal(code, data.Text("showVersion.error.code"));
        Assert.Contains(message, data.Text("showVersion.error.message"), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, data.At("showVersion.article").ValueKind);
    }

    [Fact]
    public async Task No_version_of_a_retracted_article_is_shown()
    {
        var id = await IdAsync("https://wire.example/1");
        await server.Store.RetractArticleAsync(id, "editor", "it was wrong", TestContext.Current.CancellationToken);

        var data = await server.DataAsync(
            "mutation ($id: ID!) { showVersion(articleId: $id, number: 1, by: \"editor\", reason: \"test\") { changed error { code message } } }", new { id });

        Assert.Equal("RETRACTED", data.Text("showVersion.error.code"));
        Assert.False(data.At("showVersion.changed").GetBoolean());
    }

    private async Task<string> IdAsync(string url) =>
        (await server.DataAsync("query ($url: String) { articles(where: { url: $url }) { nodes { id } } }", new { url })).Text("articles.nodes.0.id")!;
}
