using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Graph.Core.Stores;
using Graph.Extraction;
using Graph.Extraction.Reference;
using Graph.Ingestion;
using Graph.Ingestion.Feed;
using Graph.Ingestion.Reference;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Graph.Api.Tests.Servers;

/// <summary>The API on Kestrel on a free port of loopback, over a store where the test gives one.</summary>
public sealed class ApiServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private ApiServer(WebApplication app) => this.app = app;

    public HttpClient Client { get; } = new();

    public Uri Url { get; private set; } = null!;

    public Uri SocketUrl => new UriBuilder(Url) { Scheme = "ws" }.Uri;

    /// <summary>What the server logged as an error.</summary>
    public ErrorLog Log { get; } = new();

    public StatementFeed Feed => app.Services.GetRequiredService<StatementFeed>();

    public static async Task<ApiServer> StartAsync(
        IGraphReader? reader = null, IGraphStore? store = null, TimeProvider? time = null, ArticleReader? articleReader = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting().AddGraphApi().AddSingleton<StatementFeed>();
        if (time is not null)
            builder.Services.AddSingleton(time);
        if (articleReader is not null)
            builder.Services.AddSingleton(articleReader).AddSingleton(ReferenceFacts.NamesOf(ReferenceData.Default)).AddSingleton<IngestionService>();
        if (reader is not null)
            builder.Services.AddSingleton(reader);
        if (store is not null)
            builder.Services.AddSingleton(store).AddSingleton<IGraphWriter>(store);
        builder.Logging.ClearProviders();
        var server = new ApiServer(builder.Build());
        server.app.Services.GetRequiredService<ILoggerFactory>().AddProvider(server.Log);
        server.app.MapGraphApi();
        await server.app.StartAsync();
        var address = server.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        server.Url = new Uri(address + "/graphql");
        return server;
    }

    /// <summary>The whole answer to a request, whatever its status.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        using var response = await PostAsync(JsonSerializer.Serialize(new { query, variables }));
        return await ReadAsync(response);
    }

    /// <summary>The data of an answer that must be without errors.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>The first error of an answer.</summary>
    public async Task<JsonElement> ErrorAsync(string query, object? variables = null) =>
        (await AskAsync(query, variables)).GetProperty("errors")[0];

    public Task<HttpResponseMessage> PostAsync(string body, string contentType = "application/json", string accept = "application/json")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Url) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        return Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    public static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        await using var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        using var document = await JsonDocument.ParseAsync(body, cancellationToken: TestContext.Current.CancellationToken);
        return document.RootElement.Clone();
    }

    public Task StopAsync() => app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        Log.Dispose();
    }
}
