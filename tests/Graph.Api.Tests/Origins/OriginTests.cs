using Graph.Api.Tests.Servers;
using Graph.Stores.Contract.Drafts;

namespace Graph.Api.Tests.Origins;

public sealed class OriginTests
{
    [Fact]
    public async Task Facts_tell_how_many_origins_report_them_and_texts_where_they_come_from()
    {
        await using var server = await StoreServer.StartAsync(
            Samples.Wire(), Samples.Wire("https://gazette.example/1", source: "Oskria Gazette").CopyOf(Samples.Wire(), "Varenna Wire"));

        var data = await server.DataAsync("""
            { statements(where: { text: "promise" }) { nodes { independentSources article { version { origin { ground resemblance source { name } article { url } } } } } }
              relations { nodes { evidenceCount independentSources } }
              two: statements(where: { minSources: 2 }) { totalCount } twice: relations(where: { minSources: 2 }) { totalCount } }
            """);

        Assert.Equal([1, 1], [data.Number("statements.nodes.0.independentSources"), data.Number("statements.nodes.1.independentSources")]);
        Assert.Equal((2, 1), (data.Number("relations.nodes.0.evidenceCount"), data.Number("relations.nodes.0.independentSources")));
        Assert.Equal((0, 0), (data.Number("two.totalCount"), data.Number("twice.totalCount")));
        var origin = data.At("statements.nodes").EnumerateArray().Select(node => node.At("article.version.origin")).Single(one => one.Text("ground") == "NEAR_DUPLICATE");
        Assert.Equal(("Varenna Wire", "https://wire.example/1"), (origin.Text("source.name"), origin.Text("article.url")));
    }

    [Fact]
    public async Task Two_versions_of_an_article_are_compared()
    {
        await using var server = await StoreServer.StartAsync(Samples.Wire(), Samples.Wire(on: "2031-03-05"));
        var corrected = new ArticleDraft("https://wire.example/1", "Mara Velt said on 3 March that Ilo Dorn had never broken his promise.")
            .Published("2031-03-06", "Varenna Wire")
            .Has("Mara Velt", Core.Entities.EntityType.Person).Has("Ilo Dorn", Core.Entities.EntityType.Person)
            .Says("Mara Velt", "said", "Ilo Dorn had never broken his promise", targets: ["Ilo Dorn"]);
        await server.WriteAsync(corrected);

        var article = (await server.DataAsync("""
            { articles { nodes { diff { from { number } to { number } statementsGone { content } statementsCome { content } statementsKept { content }
                statementsChanged { before { content } after { content } } relationsGone { type } relationsCome { type } relationsKept { type } }
              first: diff(from: 1, to: 2) { statementsKept { content } } none: diff(from: 3, to: 4) { statementsKept { content } } } } }
            """)).At("articles.nodes.0");

        Assert.Equal((2, 3), (article.Number("diff.from.number"), article.Number("diff.to.number")));
        Assert.Equal(["the Lake Council would meet in Oskria"], article.Texts("diff.statementsGone", "content"));
        Assert.Equal("Ilo Dorn had never broken his promise", article.Text("diff.statementsChanged.0.after.content"));
        Assert.Equal(["CHAIRS"], article.Texts("diff.relationsGone", "type"));
        Assert.Equal(2, article.At("first.statementsKept").GetArrayLength());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, article.At("none").ValueKind);
    }
}
