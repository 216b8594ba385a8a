using Graph.Api.Limits;
using Graph.Api.Streams;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Graph.Api.Transport;

/// <summary>
/// Answers with server-sent events, one connection for each operation (the GraphQL over Server-Sent Events Protocol,
/// "Distinct connections mode"): an event "next" for each result, then "complete".
/// </summary>
internal sealed class EventStream(GraphExecutor executor, IGraphQLTextSerializer serializer, IHostApplicationLifetime lifetime)
{
    // Proxies drop a connection on which nothing comes, and a client that is gone is noticed only when something is sent.
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    public async Task AnswerAsync(HttpContext http, GraphRequest request)
    {
        var result = await executor.ExecuteAsync(request, http.RequestServices, Allowed(http.Request), http.RequestAborted);
        Begin(http);
        if (result.Streams?.Values.SingleOrDefault() is not { } stream)
            await SendAsync(http, Next(result));
        else if (!await SendAllAsync(http, stream))
            return;
        await SendAsync(http, "event: complete\ndata:\n\n");
    }

    private static AllowedOperations Allowed(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) ? AllowedOperations.QueriesAndSubscriptions : AllowedOperations.All;

    private static void Begin(HttpContext http)
    {
        http.Response.ContentType = MediaTypes.Events + "; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
    }

    /// <summary>Sends results until the stream is over; false where the server stops before, so that clients connect again.</summary>
    private async Task<bool> SendAllAsync(HttpContext http, IObservable<ExecutionResult> stream)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            await SendAllAsync(http, stream, ending.Token);
            return true;
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task SendAllAsync(HttpContext http, IObservable<ExecutionResult> stream, CancellationToken cancellationToken)
    {
        await SendAsync(http, ":\n\n");
        await using var results = new ResultReader(stream, http.RequestServices.GetRequiredService<StreamPace>());
        while (await KeepingAliveAsync(http, results.ReadAsync(cancellationToken), cancellationToken) is { } result)
            await SendAsync(http, Next(result));
    }

    private static async Task<ExecutionResult?> KeepingAliveAsync(
        HttpContext http, Task<ExecutionResult?> next, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await next.WaitAsync(KeepAlive, cancellationToken);
            }
            catch (TimeoutException)
            {
                await SendAsync(http, ":\n\n");
            }
        }
    }

    // JSON has no line ends of its own, so one line of data holds it all.
    private string Next(ExecutionResult result) => $"event: next\ndata: {serializer.Serialize(result)}\n\n";

    private static async Task SendAsync(HttpContext http, string text)
    {
        http.RequestAborted.ThrowIfCancellationRequested();
        await http.Response.WriteAsync(text, http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
    }
}
