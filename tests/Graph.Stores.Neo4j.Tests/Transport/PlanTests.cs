using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Stores.Contract;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Tests.Transport;

public sealed partial class PlanTests : Neo4jStoreTests
{
    [Fact]
    public async Task One_plan_serves_a_statement_however_much_it_is_given()
    {
        await using var transport = Neo4jTestDatabase.Connect();
        await ForgetPlansAsync();
        foreach (var size in new[] { 0, 1, 5, 50, 500 })
            await transport.ReadAsync(new(
                "UNWIND $ids AS id MATCH (a:Article {id: id}) WHERE a.sourceName <> $name RETURN a.id AS id",
                ("ids", Enumerable.Range(0, size).Select(number => $"a_{number}")), ("name", new string('x', size))), Cancellation);

        Assert.Equal(1, await ForgetPlansAsync());
    }

    /// <summary>Empties the server's caches of plans; how many there were, in the words "cleared of 3 queries" or "already empty".</summary>
    private static async Task<int> ForgetPlansAsync()
    {
        var told = (await Neo4jServer.RunAsync("CALL db.clearQueryCaches()", Cancellation))[0].GetString()!;
        return Number().Match(told) is { Success: true } number ? int.Parse(number.ValueSpan, CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
