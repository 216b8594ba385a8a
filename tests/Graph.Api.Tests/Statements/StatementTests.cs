using Graph.Api.Tests.Servers;
using Graph.Core.Entities;
using Graph.Stores.Contract.Drafts;

namespace Graph.Api.Tests.Statements;

public sealed class StatementTests : IAsyncLifetime
{
    private StoreServer server = null!;

    public async ValueTask InitializeAsync() => server = await StoreServer.StartAsync(Samples.Wire(), Samples.Reply());

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task What_a_speaker_said_about_somebody_comes_with_words_article_and_date()
    {
        var data = await server.DataAsync("""
            { statements(where: { speaker: { name: "mara velt" }, about: { name: "Ilo Dorn" } }) {
                totalCount warnings { code }
                edges { cursor node {
                  kind content cue cueClass polarity modality confidence rule utteranceId speakerStatus speakerWords
                  speaker { name type } saidAt { value precision ground } publishedOn { value precision first last }
                  about { role stance words entity { name } }
                  article { url sourceName source { name } title publishedOn { value } }
                  evidence { words start end extractor rule confidence parts { role start end } version { number text } }
                  conveyedBy { id } chain { id } conveys { totalCount } claims { totalCount } addressee { id } onBehalfOf { id } role occasion source { name } } } } }
            """);

        var statement = data.At("statements.edges.0.node");
        Assert.Equal(1, data.Number("statements.totalCount"));
        Assert.Equal(0, data.At("statements.warnings").GetArrayLength());
        Assert.Equal("Ilo Dorn had broken his promise", statement.Text("content"));
        Assert.Equal("Mara Velt", statement.Text("speaker.name"));
        Assert.Equal(("2031-03-03", "DAY"), (statement.Text("saidAt.value"), statement.Text("saidAt.precision")));
        Assert.Equal(("2031-03-04", "2031-03-04"), (statement.Text("publishedOn.value"), statement.Text("publishedOn.last")));
        Assert.Equal(("TARGET", "NEGATIVE", "Ilo Dorn"), (statement.Text("about.0.role"), statement.Text("about.0.stance"), statement.Text("about.0.entity.name")));
        Assert.Equal("Varenna Wire", statement.Text("article.source.name"));
        var evidence = statement.At("evidence.0");
        Assert.Equal(evidence.Text("words"), evidence.Text("version.text")![evidence.Number("start")..evidence.Number("end")]);
        Assert.Equal(["CUE", "CONTENT"], evidence.Texts("parts", "role"));
    }

    [Fact]
    public async Task The_chain_of_who_reported_it_begins_with_the_outermost()
    {
        await server.WriteAsync(new ArticleDraft("https://gazette.example/8",
                "The Oskria Gazette wrote that the Varenna Wire reported that Ilo Dorn said that the lake was frozen.")
            .Published("2031-03-06", "Oskria Gazette")
            .Has("Oskria Gazette", EntityType.Organization).Has("Varenna Wire", EntityType.Organization).Has("Ilo Dorn", EntityType.Person)
            .Says("Oskria Gazette", "wrote", "the Varenna Wire reported that Ilo Dorn said that the lake was frozen")
            .Says("Varenna Wire", "reported", "Ilo Dorn said that the lake was frozen", within: "the Varenna Wire reported that Ilo Dorn said that the lake was frozen")
            .Says("Ilo Dorn", "said", "the lake was frozen", within: "Ilo Dorn said that the lake was frozen"));

        var data = await server.DataAsync("""
            { statements(where: { text: "frozen", speaker: { name: "Ilo Dorn" } }) { nodes { chain { speaker { name } } conveyedBy { speaker { name } } } } }
            """);
        var conveyed = await server.DataAsync("""
            { statements(where: { conveyedBy: { name: "Oskria Gazette" } }) { totalCount nodes { id } } }
            """);

        Assert.Equal(["Oskria Gazette", "Varenna Wire"], data.Texts("statements.nodes.0.chain", "speaker.name"));
        Assert.Equal("Varenna Wire", data.Text("statements.nodes.0.conveyedBy.speaker.name"));
        Assert.Equal(2, conveyed.Number("statements.totalCount"));
    }

    [Theory]
    [InlineData("{}", 5)]
    [InlineData("{ aboutRole: TOPIC, about: { name: \"Oskria\" } }", 1)]
    [InlineData("{ stance: [NEGATIVE] }", 1)]
    [InlineData("{ stance: [] }", 0)]
    [InlineData("{ addressee: { name: \"Mara Velt\" } }", 1)]
    [InlineData("{ source: { name: \"Oskria Gazette\" } }", 3)]
    [InlineData("{ saidAt: { from: \"2031-03-01\", to: \"2031-03-03\" } }", 1)]
    [InlineData("{ publishedOn: { from: \"2031-03-05\" } }", 3)]
    [InlineData("{ kind: [DIRECT] }", 1)]
    [InlineData("{ polarity: [NEGATIVE] }", 1)]
    [InlineData("{ modality: [PLANNED, DENIED] }", 2)]
    [InlineData("{ minConfidence: 0.8 }", 4)]
    [InlineData("{ text: \"PROMISE broken\" }", 1)]
    [InlineData("{ speakerStatus: [ANONYMOUS] }", 0)]
    [InlineData("{ or: [{ text: \"promise\" }, { text: \"word\" }] }", 2)]
    [InlineData("{ and: [{ text: \"promise\" }, { text: \"word\" }] }", 0)]
    [InlineData("{ not: { speaker: { name: \"Mara Velt\" } } }", 3)]
    public async Task Every_condition_of_the_filter_reaches_the_store(string where, int expected)
    {
        var data = await server.DataAsync($"{{ statements(where: {where}) {{ totalCount nodes {{ id }} }} }}");

        Assert.Equal(expected, data.Number("statements.totalCount"));
        Assert.Equal(expected, data.At("statements.nodes").GetArrayLength());
    }

    [Fact]
    public async Task A_filter_may_come_as_a_variable()
    {
        var data = await server.DataAsync(
            "query ($where: StatementFilter) { statements(where: $where) { totalCount } }",
            new { where = new { speaker = new { name = "Mara Velt" }, saidAt = new { from = "2031-01-01" }, kind = new[] { "INDIRECT" }, minConfidence = 0.5 } });

        Assert.Equal(1, data.Number("statements.totalCount"));
    }

    [Fact]
    public async Task Statements_come_in_the_order_asked_for()
    {
        var data = await server.DataAsync("""
            { up: statements(orderBy: { field: CONFIDENCE, descending: false }, first: 1) { nodes { confidence } }
              down: statements(orderBy: { field: PUBLISHED_ON }, first: 1) { nodes { publishedOn { value } } } }
            """);

        Assert.Equal(0.7, data.At("up.nodes.0.confidence").GetDouble());
        Assert.Equal("2031-03-05", data.Text("down.nodes.0.publishedOn.value"));
    }

    [Fact]
    public async Task Statements_are_counted_by_what_they_are_grouped_by()
    {
        var data = await server.DataAsync("""
            { statementStats(groupBy: [TARGET, POLARITY], first: 1) { hasMore rows { statements sources keys { dimension value entity { name } } } } }
            """);

        Assert.True(data.At("statementStats.hasMore").GetBoolean());
        Assert.Equal("Ilo Dorn", data.Text("statementStats.rows.0.keys.0.entity.name"));
        Assert.Equal("POSITIVE", data.Text("statementStats.rows.0.keys.1.value"));
        Assert.Equal(3, data.Number("statementStats.rows.0.statements"));
        Assert.Equal(2, data.Number("statementStats.rows.0.sources"));
    }

    [Fact]
    public async Task A_filter_of_too_many_parts_is_refused()
    {
        var error = await server.Api.ErrorAsync(
            "query ($where: StatementFilter) { statements(where: $where) { totalCount } }",
            new { where = new { or = Enumerable.Range(0, 60).Select(i => new { text = $"w{i}" }) } });

        Assert.Equal("INVALID_ARGUMENT", error.Text("extensions.code"));
        Assert.Equal((50, 61), (error.Number("extensions.limit"), error.Number("extensions.actual")));
    }
}
