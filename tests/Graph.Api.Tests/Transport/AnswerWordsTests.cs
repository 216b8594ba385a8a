using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Graph.Api.Tests.Servers;
using Graph.Core.Entities;
using Graph.Stores.Contract.Drafts;

namespace Graph.Api.Tests.Transport;

/// <summary>Words stand in answers as they were written: quotation marks and letters of other scripts, without a code for them.</summary>
public sealed class AnswerWordsTests : IAsyncLifetime
{
    private const string Words = """Zoë's <b>lake</b> & "море" + 湖""";
    private const string Written = """{"content":"Zoë's <b>lake</b> & \"море\" + 湖"}""";
    private const string Query = "{ statements { nodes { content } } }";

    private StoreServer server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => server = await StoreServer.StartAsync(
        new ArticleDraft("https://wire.example/1", $"Mara Velt said {Words}.").Published("2031-03-04").Has("Mara Velt", EntityType.Person).Says("Mara Velt", "said", Words));

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    [InlineData("text/event-stream")]
    public async Task Over_HTTP_and_in_events_and_no_browser_takes_them_for_a_page(string accept)
    {
        using var response = await server.Api.PostAsync(JsonSerializer.Serialize(new { query = Query }), accept: accept);

        Assert.Contains(Written, await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task Over_a_WebSocket_with_the_id_as_it_was_given()
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(server.Api.SocketUrl, Cancellation);
        await SendAsync(socket, """{"type":"connection_init"}""");
        await ReceiveAsync(socket);

        await SendAsync(socket, $$$"""{"id":"it's ë","type":"subscribe","payload":{"query":"{{{Query}}}"}}""");

        Assert.Equal($$$$$"""{"id":"it's ë","type":"next","payload":{"data":{"statements":{"nodes":[{{{{{Written}}}}}]}}}}""", await ReceiveAsync(socket));
        Assert.Equal("""{"id":"it's ë","type":"complete"}""", await ReceiveAsync(socket));
    }

    private static Task SendAsync(WebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, Cancellation);

    private static async Task<string> ReceiveAsync(WebSocket socket)
    {
        var buffer = new byte[64 * 1024];
        return Encoding.UTF8.GetString(buffer, 0, (await socket.ReceiveAsync(buffer, Cancellation)).Count);
    }
}
