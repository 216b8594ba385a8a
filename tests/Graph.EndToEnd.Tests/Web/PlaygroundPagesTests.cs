using System.Net;
using System.Text.RegularExpressions;
using Graph.EndToEnd.Tests.Processes;
using Graph.Hosting.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Graph.EndToEnd.Tests.Web;

/// <summary>How the playground's files are served.</summary>
public sealed partial class PlaygroundPagesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_may_load_and_ask_their_own_server_only_and_browsers_keep_what_never_changes()
    {
        var built = Path.Combine(Repository.OutputOf("Graph.Server"), "wwwroot", "index.html");
        Requirement.Demand("node", File.Exists(built), "The playground's pages were not built: there was no Node at the build.");
        await using var store = await TestStore.TakeAsync(Engine.Sqlite, Cancellation);
        await using var server = await ServerProcess.StartAsync(Settings(store), Cancellation);

        using var page = await server.GetAsync("", Cancellation);
        var script = ScriptOfPage().Match(await page.Content.ReadAsStringAsync(Cancellation)).Groups[1].Value;
        using var asset = await server.GetAsync(script, Cancellation);

        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'self';", policy);
        Assert.DoesNotContain("script-src", policy);
        Assert.DoesNotContain("connect-src", policy);
        Assert.Equal("no-cache", page.Headers.CacheControl!.ToString());
        Assert.Equal("text/javascript", asset.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", asset.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Without_built_pages_the_first_page_says_what_is_missing()
    {
        var empty = Directory.CreateTempSubdirectory("graph-test-");
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.MapPlayground(empty.FullName);
        await app.StartAsync(Cancellation);

        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var page = await http.GetAsync(new Uri("", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.Contains("there was no Node 20.19 or later", await page.Content.ReadAsStringAsync(Cancellation));
        empty.Delete();
    }

    private static Dictionary<string, string> Settings(TestStore store) => new(store.Settings) { ["Graph__Seeds__Enabled"] = "false" };

    [GeneratedRegex("src=\"\\./(assets/[^\"]+)\"")]
    private static partial Regex ScriptOfPage();
}
