using Graph.Api.Tests.Servers;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Stores.Contract.Drafts;

namespace Graph.Api.Tests.Loading;

/// <summary>A request costs as many round trips as it is levels deep, however many rows it answers.</summary>
public sealed class RoundTripTests(ITestOutputHelper output)
{
    private const string WhatDidTheySay = """
        { statements(where: { speaker: { name: "Mara Velt" }, about: { name: "Ilo Dorn" } }, first: 50) { nodes {
            content saidAt { value } speaker { name } about { entity { name } } evidence { words }
            article { url source { name } } chain { speaker { name } source { name } } } } }
        """;

    private const string WhoSpokeOfIt = """
        { statements(where: { about: { name: "Lake Council" } }, first: 50) { nodes {
            content speaker { name offices(validOn: "2031-03-04", first: 5) { nodes { type office object { name } evidence { words } } } } } } }
        """;

    private const string WhoTakesPart = """
        { relations(where: { object: { name: "Lake Council" }, type: [CHAIRS, MEMBER_OF, PARTICIPATES_IN] }, first: 50) { nodes {
            type office subject { name relations(where: { type: [REPRESENTS] }, first: 5) { nodes { object { name } } } } evidence { words article { title } } } } }
        """;

    private const string HowConnected = """
        { paths(from: { name: "Mara Velt" }, to: { name: "Ilo Dorn" }, maxHops: 2) { paths { steps { from { name } to { name }
            edges { label relation { evidence { words article { url } } } statement { content evidence { words article { url } } } } } } } }
        """;

    [Theory]
    // names; the page; speakers, about, sources and conveyors with evidence and articles; the articles' and conveyors' entities
    [InlineData("what did a speaker say", WhatDidTheySay, 7)]
    // name; page; speakers; offices; their ends and evidence
    [InlineData("who spoke of it", WhoSpokeOfIt, 6)]
    // name; page; subjects and evidence; relations and articles; their ends
    [InlineData("who takes part", WhoTakesPart, 7)]
    // names; ends; a step from each end; entities, relations and statements; evidence; articles
    [InlineData("how are they connected", HowConnected, 8)]
    public async Task Round_trips_grow_with_the_depth_and_not_with_the_rows(string question, string query, int most)
    {
        var few = await CallsAsync(query, articles: 2);
        var many = await CallsAsync(query, articles: 30);

        output.WriteLine($"{question}: {many.Count} round trips for 30 articles: {string.Join(", ", many)}");
        Assert.Equal(few, many);
        Assert.True(many.Count <= most, $"{many.Count} round trips: {string.Join(", ", many)}");
    }

    [Fact]
    public async Task The_same_field_of_many_rows_is_one_round_trip_with_its_own_arguments()
    {
        var calls = await CallsAsync("""
            { entities(first: 50) { nodes { a: statements(first: 1, where: { about: { name: "Ilo Dorn" } }) { totalCount nodes { id } } b: statements(first: 2) { nodes { id } } counts { said } names { text } } } }
            """, articles: 10);

        Assert.Equal(["FindByNamesAsync", "GetCountsAsync", "GetNamesAsync", "GetStatementPagesAsync", "GetStatementPagesAsync", "ListEntitiesAsync"], calls);
    }

    [Fact]
    public async Task Merged_selections_of_one_field_are_asked_for_once()
    {
        var calls = await CallsAsync("""
            { entities(first: 50) { nodes { ...A ...B } } }
            fragment A on Entity { statements(first: 3) { nodes { content } } }
            fragment B on Entity { statements(first: 3) { totalCount nodes { cue } } }
            """, articles: 10);

        Assert.Equal(["GetStatementPagesAsync", "ListEntitiesAsync"], calls);
    }

    [Fact]
    public async Task The_total_is_counted_only_where_it_is_selected()
    {
        await using var server = await StoreServer.StartAsync(Samples.Wire());

        var without = await server.DataAsync("{ statements { nodes { id } } }");
        var under = await server.DataAsync("{ statements { n: totalCount } }");

        Assert.Equal(2, under.Number("statements.n"));
        Assert.False(without.At("statements").TryGetProperty("totalCount", out _));
    }

    private static async Task<IReadOnlyList<string>> CallsAsync(string query, int articles)
    {
        await using var server = await StoreServer.StartAsync([.. Enumerable.Range(0, articles).Select(Report)]);
        await server.DataAsync(query);
        return [.. server.Counted.Calls.Order()];
    }

    // Each article has speakers, a chain, an office and a membership of its own.
    private static ArticleDraft Report(int number) => new ArticleDraft($"https://wire.example/{number}",
            $"Paper {number} wrote that Mara Velt said {number} times that Ilo Dorn failed. Envoy {number} of Oskria praised the Lake Council. "
            + $"Envoy {number} takes part in the Lake Council for Oskria. Mara Velt chairs the Lake Council.")
        .Published("2031-03-04", $"Paper {number}")
        .Has("Mara Velt", EntityType.Person).Has("Ilo Dorn", EntityType.Person).Has("Lake Council", EntityType.Organization)
        .Has($"Envoy {number}", EntityType.Person).Has("Oskria", EntityType.State)
        .Says($"Paper {number}", "wrote", $"Mara Velt said {number} times that Ilo Dorn failed")
        .Says("Mara Velt", "said", "Ilo Dorn failed", targets: ["Ilo Dorn"], within: $"Mara Velt said {number} times that Ilo Dorn failed")
        .Says($"Envoy {number}", "praised", "the Lake Council", targets: ["Lake Council"])
        .Relates($"Envoy {number}", RelationTypes.Represents, "Oskria", $"Envoy {number} takes part in the Lake Council for Oskria", office: "envoy")
        .Relates($"Envoy {number}", RelationTypes.MemberOf, "Lake Council", $"Envoy {number} takes part in the Lake Council")
        .Relates("Mara Velt", RelationTypes.Chairs, "Lake Council", "Mara Velt chairs the Lake Council", office: "chair");
}
