using System.Buffers;
using Graph.Api.Limits;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Transport;

/// <summary>
/// Answers requests by the GraphQL over HTTP specification: POST with application/json, GET for queries; streams of events go
/// out as server-sent events or over a WebSocket.
/// </summary>
internal sealed class GraphEndpoint(GraphExecutor executor, GraphRequestParser parser, AnswerWriter answers, EventStream events, WebSockets.SocketEndpoint sockets)
{
    public async Task AnswerAsync(HttpContext http)
    {
        try
        {
            if (http.WebSockets.IsWebSocketRequest)
                await sockets.ServeAsync(http);
            else
                await AnswerRequestAsync(http);
        }
        catch (RequestRefusedException refusal)
        {
            await answers.WriteAsync(http, refusal);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client is gone, so nobody reads an answer.
        }
    }

    private async Task AnswerRequestAsync(HttpContext http)
    {
        var kind = MediaTypes.Negotiate(http.Request) ?? throw Refusals.NotAcceptable(http.Request.Headers.Accept.ToString());
        var request = await ReadAsync(http.Request);
        if (kind == AnswerKind.Events)
            await events.AnswerAsync(http, request);
        else
            await answers.WriteAsync(http, kind, await executor.ExecuteAsync(request, http.RequestServices, Allowed(http.Request), http.RequestAborted));
    }

    private static AllowedOperations Allowed(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) ? AllowedOperations.Queries : AllowedOperations.QueriesAndMutations;

    private async Task<GraphRequest> ReadAsync(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method))
            return parser.Parse(request.Query["query"], request.Query["operationName"], request.Query["variables"], request.Query["extensions"]);
        if (!HttpMethods.IsPost(request.Method))
            throw Refusals.Method(request.Method);
        if (!MediaTypes.IsJson(request.ContentType))
            throw Refusals.MediaType(request.ContentType);
        return parser.Parse(await ReadBodyAsync(request));
    }

    private static async Task<byte[]> ReadBodyAsync(HttpRequest request)
    {
        if (request.ContentLength > RequestLimits.BodyBytes)
            throw Refusals.TooLarge();
        using var body = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            int read;
            while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
            {
                body.Write(buffer, 0, read);
                if (body.Length > RequestLimits.BodyBytes)
                    throw Refusals.TooLarge();
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return body.ToArray();
    }
}
