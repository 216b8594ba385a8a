using System.Text.Json;
using Graph.Api.Tests.Servers;
using Graph.Api.Transport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Api.Tests.Limits;

public sealed class LimitTests : IAsyncLifetime
{
    private ApiServer server = null!;

    public async ValueTask InitializeAsync() => server = await ApiServer.StartAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_document_over_16_KB_is_refused()
    {
        var error = await server.ErrorAsync("{ __typename } #" + new string('x', 16 * 1024));

        Assert.Equal(("DOCUMENT_SIZE_LIMIT", 16_384), CodeAndLimit(error));
        Assert.Equal(16_400, error.GetProperty("extensions").GetProperty("actual").GetInt32());
    }

    [Fact]
    public async Task A_document_of_more_than_2000_tokens_is_refused()
    {
        var error = await server.ErrorAsync("{" + string.Concat(Enumerable.Repeat("a ", 2_000)) + "}");

        Assert.Equal(("TOKEN_LIMIT", 2_000), CodeAndLimit(error));
    }

    [Fact]
    public async Task Fields_nested_deeper_than_15_are_refused()
    {
        var error = await server.ErrorAsync(
            "{ article(id: \"a\") {" + string.Concat(Enumerable.Repeat(" version { article {", 8)) + " id " + new string('}', 16) + "} }");

        Assert.Equal(("DEPTH_LIMIT", 15), CodeAndLimit(error));
        Assert.Equal(18, error.GetProperty("extensions").GetProperty("actual").GetInt32());
    }

    [Fact]
    public async Task Braces_nested_without_end_are_refused_and_not_followed()
    {
        var error = await server.ErrorAsync(string.Concat(Enumerable.Repeat("{a", 600)) + new string('}', 600));

        Assert.Equal(("NESTING_LIMIT", 50), CodeAndLimit(error));
        Assert.Empty(server.Log.Lines);
    }

    [Fact]
    public async Task Brackets_nested_as_deep_as_the_limit_are_read()
    {
        var fields = await server.ErrorAsync(string.Concat(Enumerable.Repeat("{a", 50)) + new string('}', 50));
        var values = await server.ErrorAsync("{ a(x: " + new string('[', 48) + new string(']', 48) + ") }");
        var objects = await server.ErrorAsync("{ a(x: " + string.Concat(Enumerable.Repeat("{y:", 48)) + "1" + new string('}', 48) + ") }");

        Assert.All([fields, values, objects], error => Assert.Equal("FIELDS_ON_CORRECT_TYPE", Code(error)));
    }

    [Theory]
    [InlineData("first: 101", 101)]
    [InlineData("first: -1", -1)]
    public async Task A_page_over_100_or_under_0_is_refused(string first, int actual)
    {
        var error = await server.ErrorAsync($"{{ entities({first}) {{ nodes {{ id }} }} }}");

        Assert.Equal(("PAGE_SIZE_LIMIT", 100), CodeAndLimit(error));
        Assert.Equal(actual, error.GetProperty("extensions").GetProperty("actual").GetInt32());
    }

    [Fact]
    public async Task The_cost_multiplies_the_values_of_first_downwards()
    {
        const string Query = "query ($outer: Int, $inner: Int) { entities(first: $outer) { nodes { statements(first: $inner) { nodes { speaker { name } } } } } }";

        var error = await server.ErrorAsync(Query, new { outer = 100, inner = 100 });

        Assert.Equal(("COST_LIMIT", 10_000), CodeAndLimit(error));
        // entities 1 + 100 nodes of (1 + statements 1 + 100 nodes of (1 + speaker 1))
        Assert.Equal(1 + (100 * (1 + 1 + (100 * 2))), error.GetProperty("extensions").GetProperty("actual").GetInt32());
        Assert.Equal("INTERNAL", Code(await server.ErrorAsync(Query, new { outer = 10, inner = 100 })));
    }

    [Theory]
    [InlineData("paths(from: { id: \"e_1\" }, to: { id: \"e_2\" }) { truncated }", 11)]
    [InlineData("statementStats(groupBy: [TARGET]) { hasMore }", 21)]
    public async Task A_search_over_the_whole_graph_weighs_more(string field, int times)
    {
        var error = await server.ErrorAsync("{" + string.Concat(Enumerable.Range(0, times).Select(i => $" f{i}: {field}")) + "}");

        Assert.Equal("COST_LIMIT", Code(error));
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_ended_and_told_so()
    {
        var clock = new FakeTimeProvider();
        await using var stalled = await ApiServer.StartAsync(StalledReader.Create(out var reached), time: clock);

        var answer = stalled.AskAsync("{ graph { articles } }");
        await reached.Task;
        clock.Advance(TimeSpan.FromSeconds(10));
        var error = (await answer).GetProperty("errors")[0];

        Assert.Equal("TIME_LIMIT", Code(error));
        Assert.Equal(10, error.GetProperty("extensions").GetProperty("limitSeconds").GetInt32());
    }

    [Fact]
    public async Task The_time_of_the_first_request_begins_when_the_schema_is_there()
    {
        var clock = new WatchingClock();
        await using var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock).AddGraphApi().BuildServiceProvider();
        clock.IsReady = () => services.GetRequiredService<GraphSchema>().Initialized;

        var answer = await services.AskGraphAsync("{ __typename }", null, TestContext.Current.CancellationToken);

        Assert.Equal("""{"data":{"__typename":"Query"}}""", answer.Json);
        Assert.Equal([true], clock.WasReady);
    }

    [Fact]
    public async Task Fragments_count_where_they_are_spread()
    {
        var error = await server.ErrorAsync("""
            query { a: entities(first: 100) { ...Page } }
            fragment Page on EntityConnection { nodes { ...One } }
            fragment One on Entity { relations(first: 100) { edges { node { subject { id } } } } }
            """);

        Assert.Equal("COST_LIMIT", Code(error));
    }

    [Fact]
    public async Task Fragments_that_double_themselves_are_measured_in_no_time()
    {
        var fragments = string.Concat(Enumerable.Range(0, 100).Select(i => $"fragment F{i} on Entity {{ ...F{i + 1} ...F{i + 1} }} "));

        var error = await server.ErrorAsync("{ entities(first: 1) { nodes { ...F0 } } } " + fragments + "fragment F100 on Entity { counts { said } }");

        Assert.Equal("COST_LIMIT", Code(error));
    }

    [Fact]
    public async Task A_skipped_field_costs_nothing()
    {
        var error = await server.ErrorAsync(
            "query ($no: Boolean!) { __typename entities(first: 100) @include(if: $no) { nodes { statements(first: 100) { nodes { about { role } } } } } }",
            new { no = true });
        var data = await server.DataAsync(
            "query ($no: Boolean!) { __typename entities(first: 100) @include(if: $no) { nodes { statements(first: 100) { nodes { about { role } } } } } }",
            new { no = false });

        Assert.Equal("COST_LIMIT", Code(error));
        Assert.Equal("Query", data.GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task Introspection_as_GraphiQL_asks_it_is_within_the_limits()
    {
        var data = await server.DataAsync(Introspection);

        Assert.Contains(data.GetProperty("__schema").GetProperty("types").EnumerateArray(), type => type.GetProperty("name").GetString() == "Statement");
    }

    [Fact]
    public async Task Introspection_that_goes_round_in_circles_is_refused()
    {
        var error = await server.ErrorAsync(
            "{ __schema { types { fields { type { fields { type { fields { type { fields { type { fields { name } } } } } } } } } } } }");

        Assert.Equal("COST_LIMIT", Code(error));
    }

    private const string TypeRef = "kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name "
        + "ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }";

    private const string Introspection =
        "query IntrospectionQuery { __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind } "
        + "types { ...FullType } directives { name description isRepeatable locations args { ...InputValue } } } } "
        + "fragment FullType on __Type { kind name description isOneOf fields(includeDeprecated: true) { name description "
        + "args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason } "
        + "inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef } "
        + "enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } } "
        + "fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason } "
        + "fragment TypeRef on __Type { " + TypeRef + " }";

    private static string? Code(JsonElement error) => error.GetProperty("extensions").GetProperty("code").GetString();

    private static (string?, int) CodeAndLimit(JsonElement error) => (Code(error), error.GetProperty("extensions").GetProperty("limit").GetInt32());

    /// <summary>Notes at the start of each timer whether all was ready.</summary>
    private sealed class WatchingClock : TimeProvider
    {
        public Func<bool> IsReady { get; set; } = () => false;

        public List<bool> WasReady { get; } = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            WasReady.Add(IsReady());
            return base.CreateTimer(callback, state, dueTime, period);
        }
    }
}
