using System.Net;
using System.Text.Json;
using Graph.Api.Tests.Servers;
using Graph.Stores.Contract.Drafts;

namespace Graph.Api.Tests.Transport;

public sealed class EventStreamTests : IAsyncLifetime
{
    private StoreServer server = null!;

    public async ValueTask InitializeAsync() => server = await StoreServer.StartAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_query_is_one_event_and_the_end()
    {
        using var response = await ListenAsync("{ graph { articles } }");

        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/event-stream; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("event: next\ndata: {\"data\":{\"graph\":{\"articles\":0}}}\n\nevent: complete\ndata:\n\n", text);
    }

    [Fact]
    public async Task New_statements_come_as_they_are_recorded_and_only_those_that_are_meant()
    {
        using var response = await ListenAsync("""subscription { statementAdded(where: { speaker: { name: "Ilo Dorn" } }) { content speaker { name } article { url } chain { content } } }""");
        await using var events = new EventReader(response);
        await server.ListenersAsync(1);

        server.Api.Feed.Publish((await server.WriteAsync(Samples.Wire())).NewStatementIds);
        server.Api.Feed.Publish((await server.WriteAsync(Samples.Reply())).NewStatementIds);

        string[] contents = [(await events.NextAsync()).Text("data.statementAdded.content")!, (await events.NextAsync()).Text("data.statementAdded.content")!];
        Assert.Equal(["I keep my word", "it"], contents.Order());
    }

    [Fact]
    public async Task A_listener_who_leaves_is_forgotten()
    {
        var response = await ListenAsync("subscription { statementAdded { id } }");
        await server.ListenersAsync(1);

        response.Dispose();

        await server.ListenersAsync(0);
    }

    [Fact]
    public async Task A_server_that_stops_lets_its_listeners_go_without_calling_it_the_end()
    {
        using var response = await ListenAsync("subscription { statementAdded { id } }");
        await server.ListenersAsync(1);

        await server.Api.StopAsync();

        Assert.Equal(":\n\n", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task GET_listens_too_but_changes_nothing()
    {
        using var listening = await GetAsync("subscription { statementAdded { id } }");
        await server.ListenersAsync(1);
        using var changing = await GetAsync("""mutation { undoJudgement(id: "j_x", by: "x") { error { code } } }""");
        await using var events = new EventReader(changing);

        Assert.Equal(HttpStatusCode.OK, listening.StatusCode);
        Assert.Equal("METHOD_NOT_ALLOWED", (await events.NextAsync()).Text("errors.0.extensions.code"));
    }

    [Fact]
    public async Task A_document_that_is_none_is_told_in_the_stream()
    {
        using var response = await ListenAsync("{");
        await using var events = new EventReader(response);

        Assert.Equal("SYNTAX_ERROR", (await events.NextAsync()).Text("errors.0.extensions.code"));
    }

    [Fact]
    public async Task A_listener_who_does_not_read_is_dropped_and_told_and_holds_up_nobody()
    {
        using var response = await ListenAsync("subscription { statementAdded { content article { text } } }");
        await using var events = new EventReader(response);
        await server.ListenersAsync(1);
        var ids = (await server.WriteAsync(Samples.Wire())).NewStatementIds;

        for (var i = 0; i < 60_000 && server.Api.Feed.Subscribers > 0; i++)
            server.Api.Feed.Publish(ids);

        Assert.Equal(0, server.Api.Feed.Subscribers);
        JsonElement last;
        do
            last = await events.NextAsync();
        while (!last.TryGetProperty("errors", out _));
        Assert.Equal("SUBSCRIBER_TOO_SLOW", last.Text("errors.0.extensions.code"));
    }

    private Task<HttpResponseMessage> ListenAsync(string query) =>
        server.Api.PostAsync(JsonSerializer.Serialize(new { query }), accept: "text/event-stream");

    private Task<HttpResponseMessage> GetAsync(string query)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Api.Url + "?query=" + Uri.EscapeDataString(query)));
        request.Headers.Accept.ParseAdd("text/event-stream");
        return server.Api.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    private sealed class EventReader(HttpResponseMessage response) : IAsyncDisposable
    {
        private StreamReader? reader;

        /// <summary>The data of the next event "next".</summary>
        public async Task<JsonElement> NextAsync()
        {
            reader ??= new StreamReader(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
            while (await reader.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            {
                if (line.StartsWith("data: {", StringComparison.Ordinal))
                    return JsonDocument.Parse(line["data: ".Length..]).RootElement.Clone();
            }

            throw new InvalidOperationException("The stream ended without another event.");
        }

        public ValueTask DisposeAsync()
        {
            reader?.Dispose();
            return default;
        }
    }
}
