using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Graph.Core.Stores;
using Polly;

namespace Graph.Stores.Neo4j.Transport;

/// <summary>Cypher over the HTTP Query API of Neo4j 5.26 and later (Neo4j Query API manual).</summary>
public sealed class HttpCypherTransport : ICypherTransport
{
    private readonly Uri endpoint;
    private readonly AuthenticationHeaderValue authorization;
    private readonly SocketsHttpHandler connections = new() { ConnectTimeout = TimeSpan.FromSeconds(5), PooledConnectionLifetime = TimeSpan.FromMinutes(10) };
    private readonly HttpClient reads;
    private readonly HttpClient writes;
    private readonly ResiliencePipeline readAgain = Retries.OfQuestions();
    private readonly ResiliencePipeline writeAgain = Retries.OfWork();
    private readonly Bookmarks bookmarks = new();

    // A transaction that waits for another one's lock holds a thread of the server, and the other one needs a thread to go on.
    // Writes that wait here instead cannot use them up.
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Opens no connection yet.</summary>
    public HttpCypherTransport(Neo4jStoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Location = options.Location;
        endpoint = new Uri(options.Url, $"/db/{Uri.EscapeDataString(options.Database)}/query/v2");
        authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
        reads = new HttpClient(Retries.OfReads(connections), disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        writes = new HttpClient(connections, disposeHandler: false) { Timeout = TimeSpan.FromMinutes(10) };
    }

    public string Location { get; }

    public async Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        await readAgain.ExecuteAsync(async token => CypherJson.ReadRows(
            await PostAsync(reads, "", statement, bookmarks.Latest, "READ", token)), cancellationToken);

    public async Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            return await writeAgain.ExecuteAsync(async token => await WriteOnceAsync(work, token), cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<T> WriteOnceAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var transaction = new HttpCypherTransaction(this, cancellationToken);
        var result = await work(transaction);
        await transaction.CommitAsync();
        return result;
    }

    public async Task RunAloneAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        await writeAgain.ExecuteAsync(async token =>
        {
            var began = bookmarks.Latest;
            Remember(began, await PostAsync(writes, "", statement, began, null, token));
        }, cancellationToken);

    public ValueTask DisposeAsync()
    {
        reads.Dispose();
        writes.Dispose();
        connections.Dispose();
        turn.Dispose();
        return ValueTask.CompletedTask;
    }

    internal IReadOnlyCollection<string> LatestBookmarks => bookmarks.Latest;

    internal Task<JsonElement> PostWriteAsync(
        string path, CypherStatement? statement, IReadOnlyCollection<string> began, CancellationToken cancellationToken) =>
        PostAsync(writes, path, statement, began, null, cancellationToken);

    /// <summary>Gives a transaction up. Whether it worked is no matter: the server ends what nobody goes on with.</summary>
    internal async Task AbandonAsync(string path)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            using var request = Request(HttpMethod.Delete, path);
            using var response = await writes.SendAsync(request, patience.Token);
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
        {
        }
    }

    internal void Remember(IReadOnlyCollection<string> began, JsonElement answer)
    {
        if (answer.TryGetProperty("bookmarks", out var committed))
            bookmarks.Replace(began, committed.EnumerateArray().Select(bookmark => bookmark.GetString()!));
    }

    private async Task<JsonElement> PostAsync(
        HttpClient http, string path, CypherStatement? statement, IReadOnlyCollection<string> began, string? accessMode,
        CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Post, path);
        request.Content = CypherJson.Write(statement, began, accessMode);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return await ReadAnswerAsync(response, cancellationToken);
        }
        catch (Exception error) when (IsFaultOfConnection(error, cancellationToken))
        {
            throw CypherErrors.OfConnection(Location, error);
        }
    }

    private async Task<JsonElement> ReadAnswerAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentType?.MediaType != "application/json")
            throw CypherErrors.OfAnswer(Location, response.StatusCode);
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        var answer = await ParseAsync(body, cancellationToken);
        if (CypherErrors.Find(Location, answer) is { } error)
            throw error;
        return response.IsSuccessStatusCode ? answer : throw CypherErrors.OfAnswer(Location, response.StatusCode);
    }

    private static async Task<JsonElement> ParseAsync(Stream body, CancellationToken cancellationToken)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(body, cancellationToken: cancellationToken);
            return document.RootElement.Clone();
        }
        catch (JsonException error)
        {
            throw new IOException("The answer broke off.", error);
        }
    }

    private HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, endpoint + path);
        request.Headers.Authorization = authorization;
        request.Headers.Accept.ParseAdd("application/json");
        return request;
    }

    private static bool IsFaultOfConnection(Exception error, CancellationToken cancellationToken) =>
        error is HttpRequestException or IOException or Polly.Timeout.TimeoutRejectedException
        || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested);
}
