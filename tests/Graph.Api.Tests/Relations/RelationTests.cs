using Graph.Api.Tests.Servers;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Stores.Contract.Drafts;

namespace Graph.Api.Tests.Relations;

public sealed class RelationTests : IAsyncLifetime
{
    private StoreServer server = null!;

    public async ValueTask InitializeAsync() => server = await StoreServer.StartAsync(Samples.Wire(), Samples.Reply(), Claim());

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Who_chairs_it_and_who_is_a_member_come_with_the_words_that_prove_it()
    {
        var data = await server.DataAsync("""
            { relations(where: { object: { name: "Lake Council" }, type: [CHAIRS, MEMBER_OF] }) {
                totalCount nodes { type office basis confidence evidenceCount ended recordedAt subject { name } object { name } evidence { words article { url } recordedAt } } } }
            """);

        Assert.Equal(["CHAIRS", "MEMBER_OF"], data.Texts("relations.nodes", "type"));
        Assert.Equal(["Mara Velt", "Ilo Dorn"], data.Texts("relations.nodes", "subject.name"));
        Assert.Equal("Velt, who chairs the Lake Council", data.Text("relations.nodes.0.evidence.0.words"));
        Assert.Equal("2031-05-01T08:00:01.000Z", data.Text("relations.nodes.0.recordedAt"));
    }

    [Fact]
    public async Task A_claimed_relation_names_the_statement_that_claims_it_and_the_other_way_round()
    {
        var data = await server.DataAsync("""
            { relations(where: { basis: [CLAIMED] }) { nodes { type claimedIn { content speaker { name } } evidence { claimedIn { id } } } }
              statements(where: { text: "leads" }) { nodes { id claims { nodes { type subject { name } } } } } }
            """);

        Assert.Equal("Ilo Dorn leads the Lake Council", data.Text("relations.nodes.0.claimedIn.0.content"));
        Assert.Equal(data.Text("statements.nodes.0.id"), data.Text("relations.nodes.0.evidence.0.claimedIn.id"));
        Assert.Equal("LEADS", data.Text("statements.nodes.0.claims.nodes.0.type"));
    }

    [Theory]
    [InlineData("where: { subject: { name: \"Ilo Dorn\" } }", 2)]
    [InlineData("where: { entity: { name: \"Ilo Dorn\" }, basis: [STATED] }", 1)]
    [InlineData("where: { minConfidence: 0.95 }", 0)]
    [InlineData("where: { current: true }", 3)]
    [InlineData("validOn: \"2031-03-04\"", 3)]
    public async Task Every_condition_of_the_filter_reaches_the_store(string arguments, int expected)
    {
        var data = await server.DataAsync($"{{ relations({arguments}) {{ totalCount }} }}");

        Assert.Equal(expected, data.Number("relations.totalCount"));
    }

    private static ArticleDraft Claim() => new ArticleDraft("https://wire.example/20", "Mara Velt claimed that Ilo Dorn leads the Lake Council.")
        .Published("2031-03-09", "Varenna Wire")
        .Has("Mara Velt", EntityType.Person).Has("Ilo Dorn", EntityType.Person).Has("Lake Council", EntityType.Organization)
        .Says("Mara Velt", "claimed", "Ilo Dorn leads the Lake Council", targets: ["Ilo Dorn"])
        .Relates("Ilo Dorn", RelationTypes.Leads, "Lake Council", "Ilo Dorn leads the Lake Council", claimedIn: "Ilo Dorn leads the Lake Council");
}
