using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Graph.Api.Limits;
using Graph.Api.Streams;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Transport.WebSockets;

/// <summary>One connection of the graphql-transport-ws protocol (GraphQL over WebSocket Protocol).</summary>
internal sealed class SocketSession(
    WebSocket socket,
    GraphExecutor executor,
    GraphRequestParser parser,
    IGraphQLTextSerializer serializer,
    IServiceScopeFactory scopes,
    CancellationToken aborted) : IAsyncDisposable
{
    private const int MostOperations = 100;
    private static readonly TimeSpan InitialisationTime = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan ClosingTime = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly ConcurrentDictionary<string, Operation> operations = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource closed = CancellationTokenSource.CreateLinkedTokenSource(aborted);
    private bool initialised;
    private bool acknowledged;

    /// <summary>Answers messages until one side closes.</summary>
    public async Task RunAsync()
    {
        _ = CloseUninitialisedAsync();
        try
        {
            while (socket.State == WebSocketState.Open && await ReceiveAsync() is { } message)
                await AnswerAsync(message);
        }
        catch (SocketClosingException closing)
        {
            await CloseAsync(closing.Code);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // The connection broke, or was closed by us; there is nobody to tell.
        }
    }

    public async Task CloseAsync(CloseCode code)
    {
        using var time = new CancellationTokenSource(ClosingTime);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseAsync(code.Status, code.Reason, time.Token);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            socket.Abort();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await closed.CancelAsync();
        await Task.WhenAll(operations.Values.Select(operation => operation.Running));
        closed.Dispose();
        sending.Dispose();
    }

    private async Task CloseUninitialisedAsync()
    {
        try
        {
            await Task.Delay(InitialisationTime, closed.Token);
            if (!Volatile.Read(ref initialised))
                await CloseAsync(CloseCodes.InitialisationTimeout);
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
        {
            // It is over before the time is.
        }
    }

    private async Task<string?> ReceiveAsync()
    {
        using var message = new MemoryStream();
        var buffer = new byte[8 * 1024];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), closed.Token);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                await CloseAsync(new((int)WebSocketCloseStatus.NormalClosure, ""));
                return null;
            }

            if (part.MessageType == WebSocketMessageType.Binary)
                throw new SocketClosingException(CloseCodes.BadRequest("Messages are text"));
            message.Write(buffer, 0, part.Count);
            if (message.Length > RequestLimits.BodyBytes)
                throw new SocketClosingException(CloseCodes.MessageTooBig);
            if (part.EndOfMessage)
                return Encoding.UTF8.GetString(message.GetBuffer(), 0, (int)message.Length);
        }
    }

    private async Task AnswerAsync(string text)
    {
        using var message = Read(text);
        switch (TextOf(message.RootElement, "type"))
        {
            case MessageTypes.ConnectionInit:
                await InitialiseAsync();
                break;
            case MessageTypes.Ping:
                await SendAsync(new { type = MessageTypes.Pong });
                break;
            case MessageTypes.Pong:
                break;
            case MessageTypes.Subscribe:
                Subscribe(message.RootElement);
                break;
            case MessageTypes.Complete:
                await CompleteAsync(IdOf(message.RootElement));
                break;
            default:
                throw new SocketClosingException(CloseCodes.BadRequest("Unknown message type"));
        }
    }

    private async Task InitialiseAsync()
    {
        if (Interlocked.Exchange(ref initialised, true))
            throw new SocketClosingException(CloseCodes.TooManyInitialisations);
        await SendAsync(new { type = MessageTypes.ConnectionAck });
        acknowledged = true;
    }

    private void Subscribe(JsonElement message)
    {
        if (!acknowledged)
            throw new SocketClosingException(CloseCodes.Unauthorized);
        var id = IdOf(message);
        var request = RequestOf(message);
        if (operations.Count >= MostOperations)
            throw new SocketClosingException(CloseCodes.TooManySubscribers(MostOperations));
        var operation = new Operation(id, closed.Token);
        if (!operations.TryAdd(id, operation))
            throw new SocketClosingException(CloseCodes.SubscriberExists(id));
        operation.Running = Task.Run(() => RunAsync(operation, request), CancellationToken.None);
    }

    private GraphRequest RequestOf(JsonElement message)
    {
        try
        {
            return parser.Parse(message.TryGetProperty("payload", out var payload) ? payload : default);
        }
        catch (RequestRefusedException refusal)
        {
            throw new SocketClosingException(CloseCodes.BadRequest(CloseCodes.Short(refusal.Message)));
        }
    }

    private async Task CompleteAsync(string id)
    {
        if (operations.TryRemove(id, out var operation))
            await operation.StopAsync();
    }

    private async Task RunAsync(Operation operation, GraphRequest request)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var result = await executor.ExecuteAsync(request, scope.ServiceProvider, AllowedOperations.All, operation.Stopped);
            if (result.Streams?.Values.SingleOrDefault() is { } stream)
                await SendAllAsync(operation, stream, scope.ServiceProvider.GetRequiredService<StreamPace>());
            else if (result.Executed)
                await SendNextAsync(operation, result);
            else
                await SendErrorAsync(operation, result);
            if (operations.TryRemove(KeyValuePair.Create(operation.Id, operation)) && result.Executed)
                await SendAsync(new { id = operation.Id, type = MessageTypes.Complete });
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            // The client completed it or is gone.
        }
        finally
        {
            operations.TryRemove(KeyValuePair.Create(operation.Id, operation));
        }
    }

    private async Task SendAllAsync(Operation operation, IObservable<ExecutionResult> stream, StreamPace pace)
    {
        await using var results = new ResultReader(stream, pace);
        while (await results.ReadAsync(operation.Stopped) is { } result)
            await SendNextAsync(operation, result);
    }

    private Task SendNextAsync(Operation operation, ExecutionResult result) =>
        SendAsync(operation, MessageTypes.Next, serializer.Serialize(result));

    private Task SendErrorAsync(Operation operation, ExecutionResult result) =>
        SendAsync(operation, MessageTypes.Error, serializer.Serialize(result.Errors));

    private Task SendAsync(Operation operation, string type, string payload) =>
        SendAsync($$"""{"id":{{serializer.Serialize(operation.Id)}},"type":"{{type}}","payload":{{payload}}}""", operation.Stopped);

    private Task SendAsync(object message) => SendAsync(serializer.Serialize(message), closed.Token);

    private async Task SendAsync(string text, CancellationToken cancellationToken)
    {
        await sending.WaitAsync(cancellationToken);
        try
        {
            // Cancelling a send breaks the connection, so only closing does.
            await socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, closed.Token);
        }
        finally
        {
            sending.Release();
        }
    }

    private static JsonDocument Read(string text)
    {
        try
        {
            var message = JsonDocument.Parse(text);
            return message.RootElement.ValueKind == JsonValueKind.Object ? message : throw new SocketClosingException(CloseCodes.BadRequest("A message is a JSON object"));
        }
        catch (JsonException)
        {
            throw new SocketClosingException(CloseCodes.BadRequest("The message is not JSON"));
        }
    }

    private static string IdOf(JsonElement message) => TextOf(message, "id") is { Length: > 0 } id
        ? id
        : throw new SocketClosingException(CloseCodes.BadRequest("The message has no id"));

    private static string? TextOf(JsonElement message, string name) =>
        message.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>One operation that runs on the connection.</summary>
    private sealed class Operation(string id, CancellationToken closed)
    {
        private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(closed);

        public string Id => id;

        public CancellationToken Stopped => stop.Token;

        public Task Running { get; set; } = Task.CompletedTask;

        public Task StopAsync() => stop.CancelAsync();
    }
}

/// <summary>The other side broke the protocol, so the connection is closed with this code.</summary>
internal sealed class SocketClosingException(CloseCode code) : Exception(code.Reason)
{
    public CloseCode Code => code;
}
