using System.Text.Json;
using Graph.EndToEnd.Tests.Processes;
using Microsoft.Playwright;

namespace Graph.EndToEnd.Tests.Web;

/// <summary>The playground as a visitor meets it, in a real browser.</summary>
[Collection(Browser.OneAtATime)]
public sealed class PlaygroundTests
{
    private const string Submit = """
        mutation ($text: String!) {
          submitArticle(input: { text: $text, source: "Lowmark Herald (invented)", publishedAt: "2031-07-01" }) { __typename }
        }
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_a_first_visit_and_on_the_next_the_first_question_stands_with_its_names_and_is_answered()
    {
        await using var store = await TestStore.TakeAsync(Engine.Sqlite, Cancellation);
        await using var browser = await Browser.OpenAsync();
        await using var server = await PlaygroundServer.StartAsync(store.Settings);
        var variables = browser.Page.Locator(".graphiql-editor-tool .view-lines").First;

        for (var visit = 1; visit <= 2; visit++)
        {
            await browser.VisitAsync(server.Address);
            await Assertions.Expect(variables).ToContainTextAsync("Dmitry Peskov");
            await AssertAnswersAsync(browser.Page, await RunAsync(browser.Page));
        }

        Assert.Empty(browser.Troubles);
    }

    [Fact]
    public async Task Each_of_the_four_questions_shows_rows_the_fifth_tab_reads_an_article_in_and_nobody_else_is_asked()
    {
        await using var store = await TestStore.TakeAsync(Engine.Sqlite, Cancellation);
        await using var browser = await Browser.OpenAsync();
        await using var server = await PlaygroundServer.StartAsync(store.Settings);
        var page = browser.Page;
        await browser.VisitAsync(server.Address);
        var tabs = page.Locator(".graphiql-tab-button");

        await Assertions.Expect(tabs).ToHaveCountAsync(5);
        for (var tab = 0; tab < 4; tab++)
        {
            await OpenAsync(page, tabs.Nth(tab));
            await AssertAnswersAsync(page, await RunAsync(page));
            await browser.PhotographAsync($"playground-{tab + 1}");
        }

        await OpenAsync(page, tabs.Nth(4));
        Assert.Equal("NEW", (await RunAsync(page)).GetProperty("submitArticle").GetProperty("outcome").GetString());
        await browser.PhotographAsync("playground-5");
        Assert.Empty(browser.Troubles);
        Assert.Equal([server.Address.Authority], browser.Origins);
    }

    [Fact]
    public async Task A_subscription_shows_the_statement_of_an_article_that_comes_in()
    {
        await using var store = await TestStore.TakeAsync(Engine.Sqlite, Cancellation);
        await using var browser = await Browser.OpenAsync();
        await using var server = await PlaygroundServer.StartWithoutSeedsAsync(store);
        var page = browser.Page;
        await browser.VisitAsync(server.Address);
        await page.GetByLabel("New tab").ClickAsync();
        await Assertions.Expect(page.Locator(".graphiql-tab-button")).ToHaveCountAsync(6);
        await page.Locator(".graphiql-query-editor .monaco-editor").First.ClickAsync();
        // Whatever stands in the new tab, only the subscription is asked.
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.InsertTextAsync("subscription { statementAdded { content speaker { name } } }");
        await ExecuteAsync(page);

        // The page tells that it asked, not that the server has begun to listen, so articles go in until one is shown.
        var shown = page.Locator(".result-window").GetByText("the lake had risen").First;
        for (var number = 1; number <= 60 && !await shown.IsVisibleAsync(); number++)
        {
            await server.AskAsync(Submit, new { text = $"Bastian Crole said that the lake had risen {number} times." }, Cancellation);
            await Task.Delay(500, Cancellation);
        }

        await Assertions.Expect(shown).ToBeVisibleAsync();
        await browser.PhotographAsync("playground-subscription");
        Assert.Empty(browser.Troubles);
        Assert.Equal([server.Address.Authority], browser.Origins);
    }

    /// <summary>Goes to a tab and waits until its question is shown; it is named after the question's operation.</summary>
    private static async Task OpenAsync(IPage page, ILocator tab)
    {
        await tab.ClickAsync();
        await Assertions.Expect(page.Locator(".graphiql-query-editor .view-lines")).ToContainTextAsync(await tab.InnerTextAsync());
    }

    /// <summary>Runs the tab that is open and gives the data that the server answered.</summary>
    private static async Task<JsonElement> RunAsync(IPage page)
    {
        var response = await page.RunAndWaitForResponseAsync(() => ExecuteAsync(page), IsAnswer);
        var answer = JsonSerializer.Deserialize<JsonElement>(await response.TextAsync());
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    private static bool IsAnswer(IResponse response) =>
        new Uri(response.Url).AbsolutePath == "/graphql" && !Browser.AsksForSchema(response);

    private static Task ExecuteAsync(IPage page) => page.Locator(".graphiql-execute-button").ClickAsync();

    /// <summary>Every list that the question asks for at its top has a row, and the pane shows the answer.</summary>
    private static async Task AssertAnswersAsync(IPage page, JsonElement data)
    {
        foreach (var question in data.EnumerateObject())
            Assert.NotEqual(0, RowsOf(question.Value).GetArrayLength());
        await Assertions.Expect(page.Locator(".result-window")).ToContainTextAsync("\"name\":");
    }

    private static JsonElement RowsOf(JsonElement answer) =>
        answer.TryGetProperty("nodes", out var nodes) ? nodes : answer.GetProperty("paths");
}
