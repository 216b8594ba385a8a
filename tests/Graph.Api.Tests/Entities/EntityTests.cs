using Graph.Api.Tests.Servers;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Stores.Contract.Drafts;

namespace Graph.Api.Tests.Entities;

public sealed class EntityTests : IAsyncLifetime
{
    private StoreServer server = null!;

    public async ValueTask InitializeAsync() => server = await StoreServer.StartAsync(Samples.Wire(), Samples.Reply());

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task An_entity_leads_on_to_what_it_says_what_is_said_of_it_and_where_it_stands()
    {
        var data = await server.DataAsync("""
            { entity(ref: { name: "Ilo Dorn" }) {
                id type name names { text kind count articles seenIn { url } } counts { said targetOf topicOf mentions articles }
                statements { totalCount nodes { content } } statementsAbout(first: 1) { totalCount pageInfo { hasNextPage } }
                relations { nodes { type object { name } } } offices { totalCount }
                mentions(first: 2) { totalCount nodes { words start end kind assignedBy assignmentScore version { article { url } } } } judgements { id } } }
            """);

        var entity = data.At("entity");
        Assert.Equal(("PERSON", "Ilo Dorn"), (entity.Text("type"), entity.Text("name")));
        Assert.Equal(2, entity.At("names.0.seenIn").GetArrayLength());
        Assert.Equal(2, entity.Number("statements.totalCount"));
        Assert.Equal(3, entity.Number("statementsAbout.totalCount"));
        Assert.True(entity.At("statementsAbout.pageInfo.hasNextPage").GetBoolean());
        Assert.Equal(("MEMBER_OF", "Lake Council"), (entity.Text("relations.nodes.0.type"), entity.Text("relations.nodes.0.object.name")));
        Assert.Equal(0, entity.Number("offices.totalCount"));
        Assert.Equal(entity.Number("counts.mentions"), entity.Number("mentions.totalCount"));
        Assert.Equal("draft", entity.Text("mentions.nodes.0.assignedBy"));
    }

    [Fact]
    public async Task An_entity_is_found_by_id_and_by_Wikidata_id()
    {
        await server.WriteAsync(new ArticleDraft("https://wire.example/9", "Oskria rested.").Published("2031-03-07")
            .Has("Oskria", EntityType.State, entityId: Entity.IdOfWikidata("Q0"), wikidataId: "Q0"));

        var data = await server.DataAsync($$"""
            { byId: entity(ref: { id: "{{Entity.IdOfWikidata("Q0")}}" }) { name } byWikidata: entity(ref: { wikidataId: "Q0" }) { wikidataId }
              unknown: entity(ref: { wikidataId: "Q1" }) { id } nobody: entity(ref: { name: "Nobody" }) { id } }
            """);

        Assert.Equal("Oskria", data.Text("byId.name"));
        Assert.Equal("Q0", data.Text("byWikidata.wikidataId"));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, data.At("unknown").ValueKind);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, data.At("nobody").ValueKind);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ name: \"Ilo Dorn\", id: \"e_x\" }")]
    public async Task A_reference_is_exactly_one_of_its_ways(string reference)
    {
        var error = await server.Api.ErrorAsync($"{{ entity(ref: {reference}) {{ id }} }}");

        Assert.Equal("INVALID_VALUE", error.Text("extensions.code"));
    }

    [Fact]
    public async Task An_ambiguous_name_is_an_error_with_its_candidates_where_one_entity_is_asked_for()
    {
        await server.WriteAsync(TwoVolks());

        var answer = await server.Api.AskAsync("""{ entity(ref: { name: "Volk" }) { id } }""");

        Assert.Equal(System.Text.Json.JsonValueKind.Null, answer.At("data.entity").ValueKind);
        Assert.Equal("AMBIGUOUS_NAME", answer.Text("errors.0.extensions.code"));
        Assert.Equal(["Anna Volk", "Berta Volk"], answer.Texts("errors.0.extensions.candidates", "name").Order());
    }

    [Fact]
    public async Task An_ambiguous_name_in_a_filter_means_all_its_candidates_and_says_so()
    {
        await server.WriteAsync(TwoVolks());

        var data = await server.DataAsync("""
            { statements(where: { speaker: { name: "Volk" } }) { nodes { content } warnings { code message reference candidates { name kind articles entity { name } } } } }
            """);

        Assert.Equal(2, data.At("statements.nodes").GetArrayLength());
        Assert.Equal(("AMBIGUOUS_NAME", "Volk"), (data.Text("statements.warnings.0.code"), data.Text("statements.warnings.0.reference")));
        Assert.Equal(["Anna Volk", "Berta Volk"], data.Texts("statements.warnings.0.candidates", "entity.name").Order());
    }

    [Theory]
    [InlineData("Mara Weldt")]
    [InlineData("President Mara Welt")]
    public async Task An_unknown_name_tells_who_goes_by_a_spelling_of_it(string name)
    {
        var data = await server.DataAsync($$"""
            { statements(where: { speaker: { name: "{{name}}" } }) { totalCount warnings { code message candidates { name entity { name } } } } }
            """);

        Assert.Equal(0, data.Number("statements.totalCount"));
        Assert.Equal("UNKNOWN_NAME", data.Text("statements.warnings.0.code"));
        Assert.Equal(name == "Mara Weldt" ? [] : ["Mara Velt"], data.Texts("statements.warnings.0.candidates", "entity.name"));
    }

    [Fact]
    public async Task A_name_in_another_script_is_the_name()
    {
        var data = await server.DataAsync("""
            { entity(ref: { name: "Мара Велт" }) { name } entities(search: "велт") { nodes { name } } }
            """);

        Assert.Equal("Mara Velt", data.Text("entity.name"));
        Assert.Equal(["Mara Velt"], data.Texts("entities.nodes", "name"));
    }

    [Theory]
    [InlineData("name: \"Nobody\"", "UNKNOWN_NAME")]
    [InlineData("name: \"?\"", "UNKNOWN_NAME")]
    [InlineData("wikidataId: \"Q999999999\"", "UNKNOWN_WIKIDATA_ID")]
    public async Task An_unknown_reference_means_nobody_and_says_so(string reference, string code)
    {
        var data = await server.DataAsync($$"""
            { statements(where: { about: { {{reference}} } }) { totalCount nodes { id } warnings { code } }
              relations(where: { entity: { {{reference}} } }) { totalCount warnings { code } }
              articles(where: { source: { {{reference}} } }) { totalCount warnings { code } } }
            """);

        foreach (var list in new[] { "statements", "relations", "articles" })
        {
            Assert.Equal(0, data.Number($"{list}.totalCount"));
            Assert.Equal([code], data.Texts($"{list}.warnings", "code"));
        }
    }

    [Fact]
    public async Task Entities_are_listed_by_search_type_and_order()
    {
        var data = await server.DataAsync("""
            { found: entities(search: "dor", type: [PERSON]) { nodes { name } }
              talked: entities(orderBy: MOST_TALKED_ABOUT, first: 1) { nodes { name counts { targetOf } } }
              none: entities(search: "dor", type: [STATE]) { totalCount } }
            """);

        Assert.Equal(["Ilo Dorn"], data.Texts("found.nodes", "name"));
        Assert.Equal("Ilo Dorn", data.Text("talked.nodes.0.name"));
        Assert.Equal(0, data.Number("none.totalCount"));
    }

    [Fact]
    public async Task The_offices_of_a_speaker_are_those_held_on_the_day()
    {
        await server.WriteAsync(new ArticleDraft("https://wire.example/10", "Mara Velt led the Lake Council from 2020 to 2025.").Published("2031-03-07")
            .Has("Mara Velt", EntityType.Person).Has("Lake Council", EntityType.Organization)
            .Relates("Mara Velt", RelationTypes.Leads, "Lake Council", "led the Lake Council", office: "leader", from: "2020", to: "2025", ended: true));

        var data = await server.DataAsync("""
            { entity(ref: { name: "Mara Velt" }) {
                then: offices(validOn: "2022-01-10") { nodes { type office validFrom { value } validTo { value } ended evidence { words } } }
                now: offices(validOn: "2031-03-04") { nodes { type office } } } }
            """);

        Assert.Equal(["CHAIRS", "LEADS"], data.Texts("entity.then.nodes", "type"));
        Assert.Equal("led the Lake Council", data.Text("entity.then.nodes.1.evidence.0.words"));
        Assert.Equal(["CHAIRS"], data.Texts("entity.now.nodes", "type"));
    }

    [Fact]
    public async Task Anything_with_an_id_is_a_node()
    {
        var data = await server.DataAsync("""
            { entities(first: 1) { nodes { id } } statements(first: 1) { nodes { id } } articles(first: 1) { nodes { id } } relations(first: 1) { nodes { id } } }
            """);

        foreach (var (list, type) in new[] { ("entities", "Entity"), ("statements", "Statement"), ("articles", "Article"), ("relations", "Relation") })
        {
            var id = data.Text($"{list}.nodes.0.id");
            var node = await server.DataAsync("query ($id: ID!) { node(id: $id) { __typename id ... on Entity { name } ... on Statement { content } } }", new { id });
            Assert.Equal((type, id), (node.Text("node.__typename"), node.Text("node.id")));
        }

        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await server.DataAsync("{ node(id: \"x\") { id } }")).At("node").ValueKind);
    }

    private static ArticleDraft TwoVolks() => new ArticleDraft("https://wire.example/volk", "Anna Volk said yes. Berta Volk said no. Volk and Volk left.")
        .Published("2031-03-08", "Varenna Wire")
        .Has("Anna Volk", EntityType.Person).Has("Berta Volk", EntityType.Person)
        .AlsoCalled("Anna Volk", "Volk").AlsoCalled("Berta Volk", "Volk")
        .Says("Anna Volk", "said", "yes").Says("Berta Volk", "said", "no");
}
