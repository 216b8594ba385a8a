using System.Net.WebSockets;

namespace Graph.Api.Transport.WebSockets;

/// <summary>Why the server closes a connection (GraphQL over WebSocket Protocol).</summary>
internal readonly record struct CloseCode(int Code, string Reason)
{
    public WebSocketCloseStatus Status => (WebSocketCloseStatus)Code;
}

internal static class CloseCodes
{
    public static readonly CloseCode SubprotocolNotAcceptable = new(4406, "Subprotocol not acceptable");
    public static readonly CloseCode Unauthorized = new(4401, "Unauthorized");
    public static readonly CloseCode InitialisationTimeout = new(4408, "Connection initialisation timeout");
    public static readonly CloseCode TooManyInitialisations = new(4429, "Too many initialisation requests");
    public static readonly CloseCode GoingAway = new(1001, "Going away");
    public static readonly CloseCode MessageTooBig = new(1009, "Message too big");

    public static CloseCode BadRequest(string fault) => new(4400, fault);

    public static CloseCode SubscriberExists(string id) => new(4409, Short($"Subscriber for {id} already exists"));

    public static CloseCode TooManySubscribers(int most) => new(4400, $"More than {most} operations at once");

    // A close frame holds 125 bytes, two of them the code.
    public static string Short(string reason) => reason.Length <= 100 ? reason : reason[..100];
}

/// <summary>The types of messages.</summary>
internal static class MessageTypes
{
    public const string ConnectionInit = "connection_init";
    public const string ConnectionAck = "connection_ack";
    public const string Ping = "ping";
    public const string Pong = "pong";
    public const string Subscribe = "subscribe";
    public const string Next = "next";
    public const string Error = "error";
    public const string Complete = "complete";
}
