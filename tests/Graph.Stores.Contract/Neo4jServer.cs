using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Graph.Stores.Contract;

/// <summary>
/// The real Neo4j that tests run on, given by GRAPH_TEST_NEO4J_URL (HTTP), _USER, _PASSWORD and _DATABASE. The free edition has one
/// database, so whoever holds this object is the only one on the machine that uses it; others wait.
/// </summary>
public sealed class Neo4jServer : IAsyncDisposable
{
    private static readonly SemaphoreSlim Turn = new(1);

    private readonly FileStream held;

    private Neo4jServer(FileStream held) => this.held = held;

    /// <summary>Whether there is a server to test on.</summary>
    public static bool IsGiven => Variable("URL") is not null;

    public static Uri Url => new(Variable("URL") ?? throw new InvalidOperationException(Missing));

    public static string User => Variable("USER") ?? "neo4j";

    public static string Password => Variable("PASSWORD") ?? "neo4j";

    public static string Database => Variable("DATABASE") ?? "neo4j";

    private const string Missing = "No Neo4j to test on: GRAPH_TEST_NEO4J_URL is not set (the address of its HTTP port, as http://127.0.0.1:7474).";

    /// <summary>
    /// Waits for the database and empties it. Skips the test where no server is given, or fails it where GRAPH_TEST_REQUIRE
    /// names neo4j.
    /// </summary>
    public static async Task<Neo4jServer> TakeAsync(CancellationToken cancellationToken)
    {
        if (!IsGiven)
            SkipOrFail();
        var server = new Neo4jServer(await HoldAsync(cancellationToken));
        try
        {
            await ClearAsync(cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Deletes every node but those that say which parts of the schema a store applied: the constraints and indexes stay and hold
    /// nothing then, and applying them anew before every test takes longer than most tests.
    /// </summary>
    public static async Task ClearAsync(CancellationToken cancellationToken) =>
        await RunAsync("MATCH (n) WHERE NOT (n:SchemaMigration AND n.appliedAt IS NOT NULL) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS", cancellationToken);

    /// <summary>Runs Cypher as somebody at Neo4j's own browser would; one value of each row.</summary>
    public static async Task<IReadOnlyList<JsonElement>> RunAsync(string cypher, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(5) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}")));
        using var response = await http.PostAsJsonAsync(new Uri(Url, $"/db/{Database}/query/v2"), new { statement = cypher }, cancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        if (answer.TryGetProperty("errors", out var errors))
            throw new InvalidOperationException(errors.ToString());
        return [.. answer.GetProperty("data").GetProperty("values").EnumerateArray().Select(row => row.EnumerateArray().First())];
    }

    public async ValueTask DisposeAsync()
    {
        await held.DisposeAsync();
        Turn.Release();
    }

    private static async Task<FileStream> HoldAsync(CancellationToken cancellationToken)
    {
        await Turn.WaitAsync(cancellationToken);
        var path = Path.Combine(Path.GetTempPath(), $"graph-neo4j-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Url.ToString())))[..16]}.lock");
        try
        {
            while (true)
            {
                if (TryHold(path) is { } file)
                    return file;
                await Task.Delay(50, cancellationToken);
            }
        }
        catch
        {
            Turn.Release();
            throw;
        }
    }

    private static FileStream? TryHold(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static void SkipOrFail()
    {
        var required = Environment.GetEnvironmentVariable("GRAPH_TEST_REQUIRE")?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        if (required.Contains("neo4j"))
            Assert.Fail(Missing);
        Assert.Skip(Missing);
    }

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable("GRAPH_TEST_NEO4J_" + name) is { Length: > 0 } value ? value : null;
}
