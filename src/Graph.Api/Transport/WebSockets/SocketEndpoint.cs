using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Graph.Api.Transport.WebSockets;

/// <summary>Takes WebSocket connections for the graphql-transport-ws protocol.</summary>
internal sealed class SocketEndpoint(GraphExecutor executor, GraphRequestParser parser, GraphQL.IGraphQLTextSerializer serializer, IServiceScopeFactory scopes, IHostApplicationLifetime lifetime)
{
    public const string Protocol = "graphql-transport-ws";

    public async Task ServeAsync(HttpContext http)
    {
        RefuseOtherOrigins(http.Request);
        var understood = http.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
        using var socket = await http.WebSockets.AcceptWebSocketAsync(understood ? Protocol : null);
        await using var session = new SocketSession(socket, executor, parser, serializer, scopes, http.RequestAborted);
        // Cancelling a read would break the connection without a word, so a server that stops closes it properly.
        await using var stopping = lifetime.ApplicationStopping.Register(() => _ = session.CloseAsync(CloseCodes.GoingAway));
        if (understood)
            await session.RunAsync();
        else
            await session.CloseAsync(CloseCodes.SubprotocolNotAcceptable);
    }

    // A browser lets any page open a socket to any server and sends this server's cookies and network along, so the page's
    // origin is looked at here; other clients send none.
    private static void RefuseOtherOrigins(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && !(Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.Authority == Authority(request)))
            throw Refusals.Origin(origin);
    }

    private static string Authority(HttpRequest request) => new Uri($"{request.Scheme}://{request.Host}").Authority;
}
