using Graph.Api.Tests.Servers;
using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Stores.Contract.Drafts;

namespace Graph.Api.Tests.Utterances;

public sealed class UtteranceTests
{
    private const string Full = "the council will open the old harbour before the first snow falls";
    private const string Brief = "the council would open the old harbour";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_said_once_is_shown_once_with_its_reports_and_can_be_parted()
    {
        await using var server = await StoreServer.StartAsync(Report("https://wire.example/1", "Varenna Wire", Full), Report("https://gazette.example/1", "Oskria Gazette", Brief));
        const string ask = """
            { utterances { totalCount nodes { id memberIds content speaker { name } independentSources reports { totalCount nodes { content source { name } } } judgements { id by verdict } } } }
            """;
        var apart = await server.DataAsync(ask);
        var ids = apart.Texts("utterances.nodes", "id");
        var entity = (await server.DataAsync("""{ entity(ref: { name: "Mara Velt" }) { id } }""")).Text("entity.id");

        var judged = await server.DataAsync("""
            mutation ($left: ID!, $right: ID!, $entity: ID!) { judge(input: { leftId: $left, rightId: $right, verdict: SAME, by: "editor" }) { judgement { id } error { code } }
              other: judge(input: { leftId: $left, rightId: $entity, verdict: SAME, by: "editor" }) { error { code } } }
            """, new { left = ids[0], right = ids[1], entity });
        var joined = await server.DataAsync(ask);
        var undone = await server.DataAsync("""mutation ($id: ID!) { undoJudgement(id: $id, by: "editor") { error { code } } }""", new { id = judged.Text("judge.judgement.id") });

        Assert.Equal(2, apart.Number("utterances.totalCount"));
        Assert.Equal("OTHER_KIND", judged.Text("other.error.code"));
        Assert.Equal((1, Full, "Mara Velt", 2), (joined.Number("utterances.totalCount"), joined.Text("utterances.nodes.0.content"),
            joined.Text("utterances.nodes.0.speaker.name"), joined.Number("utterances.nodes.0.independentSources")));
        Assert.Equal([Full, Brief], joined.Texts("utterances.nodes.0.reports.nodes", "content"));
        Assert.Equal("editor", joined.Text("utterances.nodes.0.judgements.0.by"));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, undone.At("undoJudgement.error").ValueKind);
        Assert.Equal(2, (await server.DataAsync(ask)).Number("utterances.totalCount"));
    }

    [Fact]
    public async Task A_statement_leads_to_what_denies_it_and_back()
    {
        await using var server = await StoreServer.StartAsync(Report("https://wire.example/1", "Varenna Wire", Full));
        var denial = Report("https://gazette.example/1", "Oskria Gazette", "nobody will open it", "Ilo Dorn").Facts();
        var denied = Report("https://wire.example/1", "Varenna Wire", Full).Facts().Statements[0].Id;
        server.Wait();
        await server.Store.WriteAsync([denial with { Connections = new() { Links = [new(denial.Statements[0].Id, denied, LinkKind.Denies, 0.8, "draft", default)] } }], Cancellation);

        var nodes = (await server.DataAsync("""
            { statements(orderBy: { field: RECORDED_AT, descending: false }) { nodes { content denies { content } deniedBy { content } confirms { content } repeatedBy { content }
                links { kind score rule from { content } to { content } } utterance { content } } } }
            """)).At("statements");

        Assert.Equal("nobody will open it", nodes.Text("nodes.0.deniedBy.0.content"));
        Assert.Equal(Full, nodes.Text("nodes.1.denies.0.content"));
        Assert.Equal(("DENIES", Full), (nodes.Text("nodes.0.links.0.kind"), nodes.Text("nodes.0.links.0.to.content")));
        Assert.Equal(0, nodes.At("nodes.0.denies").GetArrayLength() + nodes.At("nodes.0.confirms").GetArrayLength() + nodes.At("nodes.0.repeatedBy").GetArrayLength());
        Assert.Equal(Full, nodes.Text("nodes.0.utterance.content"));
    }

    private static ArticleDraft Report(string url, string source, string words, string speaker = "Mara Velt") =>
        new ArticleDraft(url, $"{speaker} said that {words}.").Published("2031-03-04", source).Has(speaker, EntityType.Person).Says(speaker, "said", words);
}
