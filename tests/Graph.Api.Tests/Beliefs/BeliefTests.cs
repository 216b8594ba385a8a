using Graph.Api.Tests.Servers;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Stores.Contract.Drafts;

namespace Graph.Api.Tests.Beliefs;

public sealed class BeliefTests
{
    [Fact]
    public async Task Facts_tell_how_far_they_can_be_believed_and_from_what_it_follows()
    {
        await using var server = await StoreServer.StartAsync(Samples.Wire(), Samples.Reply());

        var data = await server.DataAsync("""
            { relations(where: { type: CHAIRS }) { nodes { belief { value parts { distance evidence systematicError randomError error origin { source { name } article { url } } } } } }
              statements { nodes { belief { value parts { distance claimant { name } } } utterance { belief { value } } } } }
            """);

        var part = data.At("relations.nodes.0.belief.parts.0");
        Assert.Equal(("STATED", 1, "Varenna Wire", "https://wire.example/1"), (part.Text("distance"), part.Number("evidence"), part.Text("origin.source.name"), part.Text("origin.article.url")));
        Assert.Equal(1 - data.At("relations.nodes.0.belief.value").GetDouble(), part.At("error").GetDouble(), 9);
        Assert.Equal(["Varenna Wire"], data.At("statements.nodes").EnumerateArray().SelectMany(node => node.At("belief.parts").EnumerateArray())
            .Where(one => one.Text("distance") == "CLAIMED").Select(one => one.Text("claimant.name")));
        Assert.All(data.At("statements.nodes").EnumerateArray(), node =>
            Assert.Equal(node.At("belief.value").GetDouble(), node.At("utterance.belief.value").GetDouble(), 9));
    }

    [Fact]
    public async Task Who_chaired_it_on_a_day_and_who_else_is_said_to_have()
    {
        await using var server = await StoreServer.StartAsync(Chair("Mara Velt", "2030-01-01", "2031-03-10"), Chair("Ilo Dorn", "2031-03-08", null), Chair("Sena Arl", "2032-01-01", null));

        var data = await server.DataAsync("""
            { entity(ref: { name: "Lake Council" }) { relations(where: { type: CHAIRS }, validOn: "2031-02-01") { nodes { subject { name } conflictsWith { subject { name } } } } } }
            """);

        Assert.Equal("Mara Velt", data.Text("entity.relations.nodes.0.subject.name"));
        Assert.Equal(1, data.At("entity.relations.nodes").GetArrayLength());
        Assert.Equal("Ilo Dorn", data.Text("entity.relations.nodes.0.conflictsWith.0.subject.name"));
    }

    [Fact]
    public async Task Who_held_the_office_on_a_day_is_told_with_how_surely()
    {
        await using var server = await StoreServer.StartAsync(Chair("Mara Velt", "2030-01-01", "2031-03-10"), Chair("Ilo Dorn", "2031-03-11", null), Chair("Sena Arl", null, "2029-12-31"));

        var data = await server.DataAsync("""
            { before: holders(of: { name: "Lake Council" }, on: "2031-03-10", types: [CHAIRS]) { nodes { holder { name } tenure relation { validTo { first } evidence { words } } } }
              after: holders(of: { name: "Lake Council" }, on: "2034-01-01") { nodes { holder { name } tenure } warnings { code } }
              nobody: holders(of: { name: "No Such Council" }, on: "2034-01-01") { nodes { tenure } warnings { code } } }
            """);

        Assert.Equal(("Mara Velt", "KNOWN", "Mara Velt chaired the Lake Council"), (data.Text("before.nodes.0.holder.name"), data.Text("before.nodes.0.tenure"), data.Text("before.nodes.0.relation.evidence.0.words")));
        Assert.Equal(("Ilo Dorn", "POSSIBLE"), (data.Text("after.nodes.0.holder.name"), data.Text("after.nodes.0.tenure")));
        Assert.Equal((1, 1, 0), (data.At("before.nodes").GetArrayLength(), data.At("after.nodes").GetArrayLength(), data.At("nobody.nodes").GetArrayLength()));
        Assert.Equal((0, "UNKNOWN_NAME"), (data.At("after.warnings").GetArrayLength(), data.Text("nobody.warnings.0.code")));
    }

    [Fact]
    public async Task Who_held_what_is_no_office_cannot_be_asked()
    {
        await using var server = await StoreServer.StartAsync(Chair("Mara Velt", "2030-01-01", null));

        var error = await server.Api.ErrorAsync("""{ holders(of: { name: "Lake Council" }, on: "2031-03-10", types: [MEETS]) { nodes { tenure } } }""");

        Assert.StartsWith("MEETS is no office. The offices are", error.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_and_the_moment_hold_together_at_every_level()
    {
        await using var server = await StoreServer.StartAsync(Chair("Mara Velt", "2030-01-01", "2031-03-10"), Samples.Wire(), Samples.Reply());
        const string ask = """
            query ($at: DateTime) { statements(where: { text: "word" }, first: 3, knownAt: $at) { nodes { speaker { name
                relations(validOn: "2031-02-01", first: 3) { nodes { type object { name
                    relations(where: { type: CHAIRS }, validOn: "2031-02-01", first: 3) { nodes { subject { name } evidenceCount independentSources belief { value } conflictsWith { subject { name } }
                        claimedIn { content } evidence { words article { retracted } } } } } } } }
                utterance { reports { nodes { content deniedBy { content } } } } } } }
            """;
        var (moment, before) = (server.Now, (await server.DataAsync(ask, new { at = (DateTimeOffset?)null })).GetRawText());
        server.Wait();
        await server.WriteAsync(Chair("Ilo Dorn", "2031-01-01", null));
        await server.Store.RetractArticleAsync(Samples.Wire().Facts().Article.Id, "editor", "for the test", TestContext.Current.CancellationToken);

        Assert.NotEqual(before, (await server.DataAsync(ask, new { at = (DateTimeOffset?)null })).GetRawText());
        Assert.Equal(before, (await server.DataAsync(ask, new { at = (DateTimeOffset?)moment })).GetRawText());
        Assert.Contains("Mara Velt", before, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_holds_for_every_question_and_all_that_is_nested_until_a_field_names_another()
    {
        await using var server = await StoreServer.StartAsync(Samples.Wire(), Samples.Reply(), Chair("Sena Arl", "2031-03-05", null));
        var reply = Samples.Reply().Facts().Article.Id;

        var data = await server.DataAsync("""
            query ($reply: ID!) {
              statements(validOn: "2031-03-03") { nodes { content } }
              utterances(validOn: "2031-03-03") { totalCount }
              statementStats(groupBy: [SPEAKER], validOn: "2031-03-03") { rows { statements } }
              entities(validOn: "2031-03-03", search: "Lake") { nodes { counts { targetOf } relations { totalCount } later: relations(validOn: "2031-03-06") { totalCount } } }
              entity(ref: { name: "Ilo Dorn" }, validOn: "2031-03-04") { statements { totalCount } statementsAbout { totalCount } later: statementsAbout(validOn: "2031-03-05") { totalCount } }
              article(id: $reply, validOn: "2031-03-04") { statements { totalCount } relations { totalCount } }
              node(id: $reply, validOn: "2031-03-05") { ... on Article { statements { totalCount } } }
              paths(from: { name: "Sena Arl" }, to: { name: "Mara Velt" }, validOn: "2031-03-04") { paths { length } }
              then: paths(from: { name: "Sena Arl" }, to: { name: "Mara Velt" }, validOn: "2031-03-06") { paths { length } }
              holders(of: { name: "Lake Council" }, on: "2031-03-04", types: [CHAIRS]) { nodes { holder { name statements { totalCount } } } } }
            """, new { reply });

        Assert.Equal(["Ilo Dorn had broken his promise"], data.Texts("statements.nodes", "content"));
        Assert.Equal((1, 1), (data.Number("utterances.totalCount"), data.At("statementStats.rows").GetArrayLength()));
        Assert.Equal((0, 2, 3), (data.Number("entities.nodes.0.counts.targetOf"), data.Number("entities.nodes.0.relations.totalCount"), data.Number("entities.nodes.0.later.totalCount")));
        Assert.Equal((0, 1, 3), (data.Number("entity.statements.totalCount"), data.Number("entity.statementsAbout.totalCount"), data.Number("entity.later.totalCount")));
        Assert.Equal((0, 1, 3), (data.Number("article.statements.totalCount"), data.Number("article.relations.totalCount"), data.Number("node.statements.totalCount")));
        Assert.Equal((0, 2), (data.At("paths.paths").GetArrayLength(), data.At("then.paths").GetArrayLength()));
        Assert.Equal(("Mara Velt", 2), (data.Text("holders.nodes.0.holder.name"), data.Number("holders.nodes.0.holder.statements.totalCount")));
    }

    private static ArticleDraft Chair(string name, string? from, string? to) =>
        new ArticleDraft($"https://wire.example/{name}", $"{name} chaired the Lake Council.").Published(from is null ? "2031-03-04" : null, "Varenna Wire")
            .Has(name, EntityType.Person).Has("Lake Council", EntityType.Organization)
            .Relates(name, RelationTypes.Chairs, "Lake Council", $"{name} chaired the Lake Council", from: from, to: to);
}
