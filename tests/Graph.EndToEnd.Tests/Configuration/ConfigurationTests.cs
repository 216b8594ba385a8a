using System.Net;
using System.Net.Sockets;
using Graph.EndToEnd.Tests.Processes;
using Graph.Hosting.Configuration;

namespace Graph.EndToEnd.Tests.Configuration;

/// <summary>What the server does with settings, good and bad.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graph-settings-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string GraphFile => Path.Combine(folder.FullName, "graph.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("Graph:Store:Engine", "Oracle")]
    [InlineData("Graph:Store:Sqlite:Pfad", "graph.db")]
    [InlineData("Graph:Store:Sqlite:Path", "/tmp")]
    [InlineData("Graph:Store:WaitSeconds", "soon")]
    [InlineData("Graph:Seeds:Enabled", "perhaps")]
    [InlineData("Graph:Seeds:Path", "/no/such/folder")]
    [InlineData("Graph:Server:ApiKey", "short")]
    [InlineData("Graph:Server:AllowRemote", "1", "--urls=http://0.0.0.0:0")]
    [InlineData("urls", "everywhere")]
    public async Task A_wrong_setting_stops_the_start_with_one_line_that_names_it(string setting, string value, params string[] others)
    {
        var (status, output) = await RunAsync([$"--{setting}={value}", .. others]);

        Assert.Equal(2, status);
        Assert.StartsWith(setting, Assert.Single(output.Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Graph:Store:Neo4j:Url")]
    [InlineData("Graph:Store:Neo4j:Password", "--Graph:Store:Neo4j:Url=http://127.0.0.1:7474")]
    [InlineData("Graph:Store:Neo4j:Url", "--Graph:Store:Neo4j:Url=bolt://127.0.0.1:7687", "--Graph:Store:Neo4j:Password=secret")]
    public async Task A_missing_setting_of_Neo4j_is_named(string setting, params string[] given)
    {
        var (status, output) = await RunAsync(["--Graph:Store:Engine=Neo4j", .. given]);

        Assert.Equal(2, status);
        Assert.StartsWith(setting, Assert.Single(output.Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Neo4j_that_does_not_answer_is_waited_for_and_then_named()
    {
        var (status, output) = await RunAsync(
        [
            "--Graph:Store:Engine=Neo4j", $"--Graph:Store:Neo4j:Url=http://127.0.0.1:{FreePort()}",
            "--Graph:Store:Neo4j:Password=secret", "--Graph:Store:WaitSeconds=3",
        ]);

        Assert.Equal(3, status);
        Assert.Contains("Waiting up to 3 s (Graph:Store:WaitSeconds)", output, StringComparison.Ordinal);
        Assert.StartsWith("Graph:Store:Neo4j:Url leads to", output.Split('\n')[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("secret", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_graph_is_named_and_left_alone()
    {
        await File.WriteAllTextAsync(GraphFile, "This is a letter, and no database at all.", Cancellation);

        var (status, output) = await RunAsync([$"--Graph:Store:Sqlite:Path={GraphFile}"]);

        Assert.Equal(3, status);
        Assert.StartsWith("Graph:Store:Sqlite:Path leads to", output.Split('\n')[^1], StringComparison.Ordinal);
        Assert.StartsWith("This is a letter", await File.ReadAllTextAsync(GraphFile, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_key_nobody_else_s_address_is_listened_on()
    {
        var (status, output) = await RunAsync(["--urls=http://0.0.0.0:0"]);

        Assert.Equal(2, status);
        Assert.StartsWith("Graph:Server:ApiKey", Assert.Single(output.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_in_use_is_named_before_anything_is_read_or_written()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        var (status, output) = await RunAsync(
            [$"--urls=http://{listener.LocalEndpoint}", $"--Graph:Store:Sqlite:Path={GraphFile}"]);

        Assert.Equal(2, status);
        Assert.StartsWith("urls", Assert.Single(output.Split('\n')), StringComparison.Ordinal);
        Assert.False(File.Exists(GraphFile));
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_tells_every_setting_and_starts_nothing()
    {
        var (status, output) = await RunAsync(["--help"]);

        Assert.Equal(0, status);
        Assert.All(GraphSettings.Names, name => Assert.Contains("--" + name, output, StringComparison.Ordinal));
        Assert.DoesNotContain("Graph keeps its graph", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--bogus")]
    [InlineData("--bogus=secret")]
    [InlineData("--Grph:Store:Engine=Neo4j")]
    [InlineData("bogus")]
    public async Task An_argument_that_is_no_setting_is_named(string argument)
    {
        var (status, output) = await RunAsync([argument]);

        Assert.Equal(2, status);
        Assert.StartsWith($"{argument.Split('=')[0]}: there is no such setting.", Assert.Single(output.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_key_only_those_who_present_it_are_answered()
    {
        const string key = "an invented key of the lake";
        await using var server = await ServerProcess.StartAsync(Settings(("Graph__Server__ApiKey", key)), Cancellation);
        using var http = new HttpClient { BaseAddress = server.Address };

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(http, "Bearer another key"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(http, "Bearer " + key));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(http, "Basic " + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("anybody:" + key))));
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri("health/ready", UriKind.Relative), Cancellation)).StatusCode);
    }

    [Fact]
    public async Task A_page_that_leads_its_own_name_here_is_not_answered()
    {
        await using var server = await ServerProcess.StartAsync(Settings(), Cancellation);
        using var http = new HttpClient { BaseAddress = server.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "health/live") { Headers = { Host = "elsewhere.example" } };

        using var response = await http.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task The_start_tells_where_the_graph_is_what_it_holds_and_who_can_reach_it()
    {
        await using var server = await ServerProcess.StartAsync(Settings(), Cancellation);

        var lines = string.Join('\n', server.Lines);
        Assert.Contains(GraphFile, lines, StringComparison.Ordinal);
        Assert.Contains("It holds 0 articles and 5 of reference facts, ", lines, StringComparison.Ordinal);
        Assert.Contains("listens on this machine alone", lines, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, string authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "graphql?query={__typename}");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await http.SendAsync(request, Cancellation);
        return response.StatusCode;
    }

    private Dictionary<string, string> Settings(params (string Name, string Value)[] others)
    {
        var settings = others.ToDictionary(pair => pair.Name, pair => pair.Value);
        settings["Graph__Store__Sqlite__Path"] = GraphFile;
        settings["Graph__Seeds__Enabled"] = "false";
        return settings;
    }

    private async Task<(int Status, string Output)> RunAsync(IEnumerable<string> arguments)
    {
        // A default file is never touched by a test, however far the start gets.
        var environment = new Dictionary<string, string> { ["XDG_DATA_HOME"] = folder.FullName };
        await using var process = ChildProcess.Start(
            "dotnet", [Path.Combine(Repository.OutputOf("Graph.Server"), "Graph.Server.dll"), .. arguments], environment);
        return await process.WaitAsync(Cancellation);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
