using Graph.EndToEnd.Tests.Processes;
using Microsoft.Playwright;

namespace Graph.EndToEnd.Tests.Web;

/// <summary>The installed Chromium with one page, which keeps what a visitor must never meet.</summary>
internal sealed class Browser : IAsyncDisposable
{
    /// <summary>The collection of tests with a browser: two beside each other keep a small machine too busy to answer in time.</summary>
    public const string OneAtATime = "browser";

    // Chromium speaks to its maker's servers by itself unless told not to; in a container it has no sandbox and little shared memory.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--no-first-run",
    ];

    // The machine that runs all tests may be a small one, and the editor is large.
    private const float PatienceMilliseconds = 60_000;

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly List<string> troubles = [];
    private readonly HashSet<string> origins = [];

    private Browser(IPlaywright playwright, IBrowser browser, IPage page)
    {
        (this.playwright, this.browser, Page) = (playwright, browser, page);
        page.SetDefaultTimeout(PatienceMilliseconds);
        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        page.Console += (_, message) => Remember(message);
        page.PageError += (_, error) => troubles.Add(error);
        page.RequestFailed += (_, request) => troubles.Add($"{request.Url}: {request.Failure}");
        page.Request += (_, request) => RememberOrigin(request.Url);
        page.WebSocket += (_, socket) => RememberOrigin(socket.Url);
    }

    public IPage Page { get; }

    /// <summary>Errors in the console, what the content security policy refused, what did not load.</summary>
    public IReadOnlyList<string> Troubles => troubles;

    /// <summary>Host and port of whatever the page asked something of.</summary>
    public IReadOnlySet<string> Origins => origins;

    public static async Task<Browser> OpenAsync()
    {
        var program = Environment.GetEnvironmentVariable("GRAPH_TEST_CHROMIUM") is { Length: > 0 } given ? given : "/usr/bin/chromium";
        Requirement.Demand("browser", File.Exists(program), $"There is no browser {program}; GRAPH_TEST_CHROMIUM may name another.");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        return new(playwright, browser, page);
    }

    /// <summary>Goes to the playground and waits until it knows the schema and shows its first question.</summary>
    public async Task VisitAsync(Uri address)
    {
        var schema = await Page.RunAndWaitForResponseAsync(() => Page.GotoAsync(address.ToString()), AsksForSchema);
        Assert.DoesNotContain("\"errors\"", await schema.TextAsync());
        await Page.Locator(".graphiql-query-editor .view-line").First.WaitForAsync();
    }

    public static bool AsksForSchema(IResponse response) =>
        response.Request.PostData?.Contains("__schema", StringComparison.Ordinal) ?? false;

    /// <summary>Leaves a picture of the page in the folder TestResults, for people to look at.</summary>
    public Task PhotographAsync(string name) => Page.ScreenshotAsync(new()
    {
        Path = Path.Combine(Repository.Root, "tests", "Graph.EndToEnd.Tests", "TestResults", name + ".png"),
    });

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private void Remember(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
            troubles.Add(message.Text);
    }

    private void RememberOrigin(string url)
    {
        if (new Uri(url) is { Scheme: "http" or "https" or "ws" or "wss", Authority: var authority })
            origins.Add(authority);
    }
}
