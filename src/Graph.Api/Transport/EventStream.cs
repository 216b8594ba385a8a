using Graph.Api.Limits;
using Graph.Api.Streams;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Transport;

/// <summary>
/// Answers with server-sent events, one connection for each operation (the GraphQL over Server-Sent Events Protocol,
/// "Distinct connections mode"): an event "next" for each result, then "complete".
/// </summary>
internal sealed class EventStream(GraphExecutor executor, IGraphQLTextSerializer serializer)
{
    // Proxies drop a connection on which nothing comes, and a client that is gone is noticed only when something is sent.
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    public async Task AnswerAsync(HttpContext http, GraphRequest request)
    {
        var result = await executor.ExecuteAsync(request, http.RequestServices, Allowed(http.Request), http.RequestAborted);
        Begin(http);
        if (result.Streams?.Values.SingleOrDefault() is { } stream)
            await SendAllAsync(http, stream);
        else
            await SendAsync(http, Next(result));
        await SendAsync(http, "event: complete\ndata:\n\n");
    }

    private static AllowedOperations Allowed(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) ? AllowedOperations.QueriesAndSubscriptions : AllowedOperations.All;

    private static void Begin(HttpContext http)
    {
        http.Response.ContentType = MediaTypes.Events + "; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
    }

    private async Task SendAllAsync(HttpContext http, IObservable<ExecutionResult> stream)
    {
        await SendAsync(http, ":\n\n");
        await using var results = new ResultReader(stream, http.RequestServices.GetRequiredService<StreamPace>());
        while (true)
        {
            var next = results.ReadAsync(http.RequestAborted);
            while (await Task.WhenAny(next, Task.Delay(KeepAlive, http.RequestAborted)) != next)
                await SendAsync(http, ":\n\n");
            if (await next is not { } result)
                return;
            await SendAsync(http, Next(result));
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
