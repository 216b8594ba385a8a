using System.Text.Json;
using Graph.EndToEnd.Tests.Processes;

namespace Graph.EndToEnd.Tests.Transport;

public sealed class TransportTests(ITestOutputHelper output)
{
    private const string Submit = """
        mutation ($text: String!) {
          submitArticle(input: { text: $text, source: "Lowmark Herald (invented)", publishedAt: "2031-07-01" }) {
            __typename
          }
        }
        """;

    private const string Added = "subscription { statementAdded { content speaker { name } } }";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_audit_that_the_specification_says_MUST_or_SHOULD_passes()
    {
        Requirement.DemandNode();
        await using var store = await TestStore.TakeAsync(Engine.Sqlite, Cancellation);
        await using var server = await ServerProcess.StartAsync(WithoutSeeds(store), Cancellation);
        await using var audit = await NodeClients.StartAsync("audit.mjs", [server.GraphQL.ToString()], Cancellation);

        var (status, lines) = await audit.WaitAsync(Cancellation);

        Assert.True(status == 0, lines);
        var audits = lines.Split('\n').Where(line => line.StartsWith('{')).Select(line => JsonSerializer.Deserialize<Audit>(line, JsonSerializerOptions.Web)!).ToList();
        output.WriteLine($"{audits.Count(audit => audit.Status == "ok")} of {audits.Count} audits pass");
        foreach (var missed in audits.Where(audit => audit.Status != "ok"))
            output.WriteLine($"{missed.Status} {missed.Id} {missed.Name}: {missed.Reason}");
        Assert.NotEmpty(audits);
        Assert.DoesNotContain(audits, audit => audit.Status != "ok" && !audit.Name.StartsWith("MAY", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sse.mjs", "http")]
    [InlineData("ws.mjs", "ws")]
    public async Task A_subscriber_is_told_of_a_new_statement(string client, string scheme)
    {
        Requirement.DemandNode();
        await using var store = await TestStore.TakeAsync(Engine.Sqlite, Cancellation);
        await using var server = await ServerProcess.StartAsync(WithoutSeeds(store), Cancellation);
        var address = new UriBuilder(server.GraphQL) { Scheme = scheme }.Uri.ToString();
        await using var subscriber = await NodeClients.StartAsync(client, [address, Added], Cancellation);
        await subscriber.WaitForLineAsync(line => line == "connecting", Cancellation);

        // The client tells when it connects, not when the server has begun to listen for it, so articles go in until one arrives.
        var told = subscriber.WaitForLineAsync(line => line.StartsWith('{'), Cancellation);
        for (var number = 1; !told.IsCompleted; number++)
        {
            await server.AskAsync(Submit, new { text = $"Bastian Crole said that the lake had risen {number} times." }, Cancellation);
            await Task.WhenAny(told, Task.Delay(500, Cancellation));
        }

        Assert.Contains("the lake had risen", await told);
        Assert.Contains("Bastian Crole", await told);
    }

    private static Dictionary<string, string> WithoutSeeds(TestStore store) => new(store.Settings) { ["Graph__Seeds__Enabled"] = "false" };

    private sealed record Audit(string Id, string Name, string Status, string? Reason);
}
