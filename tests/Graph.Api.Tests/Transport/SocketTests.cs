using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Graph.Api.Tests.Servers;
using Graph.Stores.Contract.Drafts;

namespace Graph.Api.Tests.Transport;

/// <summary>The graphql-transport-ws protocol, message by message.</summary>
public sealed class SocketTests : IAsyncLifetime
{
    private const string Init = """{"type":"connection_init"}""";
    private const string Listen = """{"id":"1","type":"subscribe","payload":{"query":"subscription { statementAdded { content speaker { name } } }"}}""";

    private StoreServer server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => server = await StoreServer.StartAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_connection_is_acknowledged_and_a_ping_answered()
    {
        using var socket = await ConnectAsync();

        Assert.Equal("graphql-transport-ws", socket.SubProtocol);
        await SendAsync(socket, """{"type":"ping","payload":{"x":1}}""");
        Assert.Equal("pong", (await ReceiveAsync(socket)).Text("type"));
        await SendAsync(socket, Init);
        Assert.Equal("connection_ack", (await ReceiveAsync(socket)).Text("type"));
        await SendAsync(socket, """{"type":"pong"}""");
        await SendAsync(socket, """{"type":"ping"}""");
        Assert.Equal("pong", (await ReceiveAsync(socket)).Text("type"));
    }

    [Fact]
    public async Task A_query_answers_next_and_complete()
    {
        using var socket = await InitialisedAsync();

        await SendAsync(socket, """{"id":"q","type":"subscribe","payload":{"query":"query Q($n: Int) { statements(first: $n) { totalCount } }","operationName":"Q","variables":{"n":1}}}""");

        var next = await ReceiveAsync(socket);
        Assert.Equal(("q", "next", 0), (next.Text("id"), next.Text("type"), next.Number("payload.data.statements.totalCount")));
        var complete = await ReceiveAsync(socket);
        Assert.Equal(("q", "complete"), (complete.Text("id"), complete.Text("type")));
    }

    [Fact]
    public async Task A_document_that_is_none_answers_error_and_nothing_after_it()
    {
        using var socket = await InitialisedAsync();

        await SendAsync(socket, """{"id":"q","type":"subscribe","payload":{"query":"{ nothing }"}}""");
        var error = await ReceiveAsync(socket);
        await SendAsync(socket, """{"type":"ping"}""");

        Assert.Equal(("q", "error", "FIELDS_ON_CORRECT_TYPE"), (error.Text("id"), error.Text("type"), error.Text("payload.0.extensions.code")));
        Assert.Equal("pong", (await ReceiveAsync(socket)).Text("type"));
    }

    [Fact]
    public async Task New_statements_come_until_the_client_completes()
    {
        using var socket = await InitialisedAsync();
        await SendAsync(socket, Listen);
        await server.ListenersAsync(1);

        server.Api.Feed.Publish((await server.WriteAsync(Samples.Wire())).NewStatementIds);

        string[] contents = [(await ReceiveAsync(socket)).Text("payload.data.statementAdded.content")!, (await ReceiveAsync(socket)).Text("payload.data.statementAdded.content")!];
        Assert.Contains("Ilo Dorn had broken his promise", contents);
        await SendAsync(socket, """{"id":"1","type":"complete"}""");
        await server.ListenersAsync(0);
        await SendAsync(socket, Listen);
        await server.ListenersAsync(1);
    }

    [Fact]
    public async Task A_client_that_goes_away_is_forgotten()
    {
        var socket = await InitialisedAsync();
        await SendAsync(socket, Listen);
        await server.ListenersAsync(1);

        socket.Abort();
        socket.Dispose();

        await server.ListenersAsync(0);
    }

    [Theory]
    [InlineData(4401, Listen)]
    [InlineData(4429, Init, Init)]
    [InlineData(4409, Init, Listen, Listen)]
    [InlineData(4400, "not JSON")]
    [InlineData(4400, "[]")]
    [InlineData(4400, """{"type":"start"}""")]
    [InlineData(4400, """{"type":7}""")]
    [InlineData(4400, Init, """{"type":"subscribe","payload":{"query":"{ __typename }"}}""")]
    [InlineData(4400, Init, """{"id":"1","type":"subscribe"}""")]
    [InlineData(4400, Init, """{"id":"1","type":"subscribe","payload":{"query":7}}""")]
    [InlineData(4400, Init, """{"id":"1","type":"subscribe","payload":[]}""")]
    public async Task Whoever_breaks_the_protocol_is_closed_with_its_code(int code, params string[] messages)
    {
        using var socket = await ConnectAsync();

        foreach (var message in messages)
            await SendAsync(socket, message);

        Assert.Equal(code, await ClosedAsync(socket));
    }

    [Fact]
    public async Task A_binary_message_is_closed_as_a_bad_request()
    {
        using var socket = await ConnectAsync();

        await socket.SendAsync(new byte[] { 1 }, WebSocketMessageType.Binary, true, Cancellation);

        Assert.Equal(4400, await ClosedAsync(socket));
    }

    [Fact]
    public async Task A_connection_that_is_not_initialised_in_time_is_closed()
    {
        using var socket = await ConnectAsync();

        Assert.Equal(4408, await ClosedAsync(socket));
    }

    [Fact]
    public async Task Another_protocol_is_closed_as_not_acceptable()
    {
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(server.Api.SocketUrl, Cancellation);

        Assert.Equal(4406, await ClosedAsync(socket));
    }

    [Fact]
    public async Task A_page_of_another_origin_may_not_connect()
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader("Origin", "https://elsewhere.example");
        socket.Options.CollectHttpResponseDetails = true;

        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(server.Api.SocketUrl, Cancellation));

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, socket.HttpStatusCode);
    }

    [Fact]
    public async Task A_page_of_this_server_may_connect()
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader("Origin", server.Api.Url.GetLeftPart(UriPartial.Authority));

        await socket.ConnectAsync(server.Api.SocketUrl, Cancellation);

        Assert.Equal(WebSocketState.Open, socket.State);
    }

    [Fact]
    public async Task A_server_that_stops_says_that_it_is_going_away()
    {
        using var socket = await InitialisedAsync();
        await SendAsync(socket, Listen);
        await server.ListenersAsync(1);

        var stopping = server.Api.StopAsync();

        Assert.Equal(1001, await ClosedAsync(socket));
        await stopping;
    }

    private async Task<ClientWebSocket> ConnectAsync()
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(server.Api.SocketUrl, Cancellation);
        return socket;
    }

    private async Task<ClientWebSocket> InitialisedAsync()
    {
        var socket = await ConnectAsync();
        await SendAsync(socket, Init);
        await ReceiveAsync(socket);
        return socket;
    }

    private static Task SendAsync(WebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, Cancellation);

    private static async Task<JsonElement> ReceiveAsync(WebSocket socket)
    {
        var buffer = new byte[64 * 1024];
        var received = await socket.ReceiveAsync(buffer, Cancellation);
        Assert.Equal(WebSocketMessageType.Text, received.MessageType);
        return JsonDocument.Parse(buffer.AsMemory(0, received.Count)).RootElement.Clone();
    }

    /// <summary>The code that the server closes with; what it sends before is read over.</summary>
    private static async Task<int> ClosedAsync(WebSocket socket)
    {
        var buffer = new byte[64 * 1024];
        while ((await socket.ReceiveAsync(buffer, Cancellation)).MessageType != WebSocketMessageType.Close)
        {
        }

        return (int)socket.CloseStatus!.Value;
    }
}
