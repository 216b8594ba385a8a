using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace Graph.EndToEnd.Tests.Processes;

/// <summary>The real server on a free port of loopback.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly ChildProcess process;
    private readonly HttpClient http;

    private ServerProcess(ChildProcess process, Uri address)
    {
        this.process = process;
        http = new HttpClient { BaseAddress = address };
    }

    public Uri Address => http.BaseAddress!;

    public Uri GraphQL => new(Address, "graphql");

    public IReadOnlyCollection<string> Lines => process.Lines;

    public static async Task<ServerProcess> StartAsync(IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        var program = Path.Combine(Repository.OutputOf("Graph.Server"), "Graph.Server.dll");
        var server = new ServerProcess(
            ChildProcess.Start("dotnet", [program, "--urls", address.ToString().TrimEnd('/')], settings), address);
        await server.WaitUntilReadyAsync(cancellationToken);
        return server;
    }

    /// <summary>Posts a query and answers its data; fails on any error in the answer.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables, CancellationToken cancellationToken)
    {
        using var response = await http.PostAsJsonAsync(GraphQL, new { query, variables }, cancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    public async Task<HttpResponseMessage> GetAsync(string path, CancellationToken cancellationToken) =>
        await http.GetAsync(new Uri(path, UriKind.Relative), cancellationToken);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await process.DisposeAsync();
    }

    private async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        while (!await IsReadyAsync(cancellationToken))
        {
            if (process.HasExited)
                Assert.Fail("The server ended while it started:\n" + string.Join('\n', process.Lines));
            await Task.Delay(100, cancellationToken);
        }
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var response = await GetAsync("health/ready", cancellationToken);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
