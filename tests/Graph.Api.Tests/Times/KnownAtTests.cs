using Graph.Api.Tests.Servers;
using Graph.Stores.Contract.Drafts;

namespace Graph.Api.Tests.Times;

public sealed class KnownAtTests
{
    [Fact]
    public async Task An_earlier_moment_holds_for_all_that_is_nested()
    {
        const string Query = """
            query ($then: DateTime) {
              entity(ref: { name: "Ilo Dorn" }, knownAt: $then) { counts { said targetOf } names { articles } statements { totalCount } statementsAbout { totalCount }
                relations { totalCount } mentions { totalCount nodes { version { article { statements { totalCount } } } } } }
              entities(search: "dorn", knownAt: $then) { nodes { statementsAbout { nodes { speaker { counts { said } } } } } }
              statements(knownAt: $then) { totalCount } relations(knownAt: $then) { totalCount } articles(knownAt: $then) { totalCount }
              statementStats(groupBy: [SPEAKER], knownAt: $then) { rows { statements keys { entity { counts { mentions } } } } } }
            """;
        await using var server = await StoreServer.StartAsync(Samples.Wire());
        var then = server.Now;
        var first = await server.DataAsync(Query, new { then });

        await server.WriteAsync(Samples.Reply());
        var later = await server.DataAsync(Query, new { then });
        var now = await server.DataAsync(Query);

        Assert.Equal(first.GetRawText(), later.GetRawText());
        Assert.NotEqual(first.GetRawText(), now.GetRawText());
    }

    [Theory]
    [InlineData("2031-05-01T10:00:01+02:00")]
    [InlineData("2031-05-01T08:00:01.000Z")]
    public async Task A_moment_may_have_any_offset(string moment)
    {
        await using var server = await StoreServer.StartAsync(Samples.Wire());

        var data = await server.DataAsync("query ($at: DateTime) { statements(knownAt: $at) { totalCount } }", new { at = moment });

        Assert.Equal(2, data.Number("statements.totalCount"));
    }

    [Theory]
    [InlineData("\"2031-05-01T08:00:01\"")]
    [InlineData("\"2031-05-01\"")]
    [InlineData("\"yesterday\"")]
    [InlineData("7")]
    public async Task A_moment_without_an_offset_is_none(string moment)
    {
        await using var server = await StoreServer.StartAsync();

        var error = await server.Api.ErrorAsync($"{{ statements(knownAt: {moment}) {{ totalCount }} }}");

        Assert.Equal("ARGUMENTS_OF_CORRECT_TYPE", error.Text("extensions.code"));
    }

    [Theory]
    [InlineData("2031-02-30")]
    [InlineData("2031-2-3")]
    [InlineData("2031")]
    public async Task A_day_that_is_none_is_refused(string day)
    {
        await using var server = await StoreServer.StartAsync();

        var error = await server.Api.ErrorAsync("query ($day: Date) { relations(validOn: $day) { totalCount } }", new { day });

        Assert.Equal("INVALID_VALUE", error.Text("extensions.code"));
    }
}
