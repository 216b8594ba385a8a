using System.Text.RegularExpressions;
using Graph.EndToEnd.Tests.Processes;
using Microsoft.Playwright;

namespace Graph.EndToEnd.Tests.Web;

/// <summary>How the playground fits its window and the system's colours.</summary>
[Collection(Browser.OneAtATime)]
public sealed partial class PlaygroundLayoutTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_is_as_large_as_its_window_and_every_line_of_a_question_is_seen_whole()
    {
        await using var store = await TestStore.TakeAsync(Engine.Sqlite, Cancellation);
        await using var browser = await Browser.OpenAsync();
        await using var server = await PlaygroundServer.StartWithoutSeedsAsync(store);
        await browser.Page.SetViewportSizeAsync(1400, 757);
        await browser.VisitAsync(server.Address);

        var size = await browser.Page.EvaluateAsync<int[]>("[document.scrollingElement.scrollWidth, document.scrollingElement.scrollHeight]");
        Assert.Equal([1400, 757], size);
        var toolbar = await BoxAsync(browser.Page, ".graphiql-toolbar");
        // Found and measured in one call: the editor puts new elements in the place of lines that it colours.
        var ends = await browser.Page.EvaluateAsync<float[]>(
            "[...document.querySelectorAll('.graphiql-query-editor .view-line > span')].map(line => line.getBoundingClientRect().right)");
        Assert.NotEmpty(ends);
        Assert.All(ends, end => Assert.InRange(end, 1, toolbar.X));
    }

    [Fact]
    public async Task In_a_narrow_window_the_answer_stands_below_the_question_in_the_same_width()
    {
        await using var store = await TestStore.TakeAsync(Engine.Sqlite, Cancellation);
        await using var browser = await Browser.OpenAsync();
        await using var server = await PlaygroundServer.StartWithoutSeedsAsync(store);
        await browser.Page.SetViewportSizeAsync(420, 900);
        await browser.VisitAsync(server.Address);

        var (question, answer) = (await BoxAsync(browser.Page, ".graphiql-editors"), await BoxAsync(browser.Page, ".graphiql-response"));
        Assert.InRange(answer.Y, question.Y + question.Height, 900);
        Assert.Equal(question.Width, answer.Width);
        Assert.InRange(answer.Width, 300, 420);
    }

    [Fact]
    public async Task The_editors_follow_the_system_s_theme_while_the_page_is_open()
    {
        await using var store = await TestStore.TakeAsync(Engine.Sqlite, Cancellation);
        await using var browser = await Browser.OpenAsync();
        await using var server = await PlaygroundServer.StartWithoutSeedsAsync(store);
        await browser.VisitAsync(server.Address);
        var editor = browser.Page.Locator(".graphiql-query-editor .monaco-editor").First;
        await Assertions.Expect(editor).Not.ToHaveClassAsync(Dark());

        await browser.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Assertions.Expect(editor).ToHaveClassAsync(Dark());

        await browser.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Assertions.Expect(editor).Not.ToHaveClassAsync(Dark());
    }

    private static async Task<LocatorBoundingBoxResult> BoxAsync(IPage page, string selector) =>
        (await page.Locator(selector).BoundingBoxAsync())!;

    [GeneratedRegex(@"\bvs-dark\b")]
    private static partial Regex Dark();
}
