using Graph.Api.Tests.Servers;

namespace Graph.Api.Tests.Errors;

public sealed class DateErrorTests
{
    [Theory]
    [InlineData("{ holders(of: {name: \"Oskria\"}, on: \"15.06.2031\") { warnings { code } } }", "Write a day as 2031-06-15.")]
    [InlineData("{ statements(knownAt: \"2026-03-01\") { totalCount } }", "Write a moment as 2031-06-15T09:30:00Z.")]
    [InlineData("query($at: DateTime = \"2026-03-01\") { statements(knownAt: $at) { totalCount } }", "Write a moment as 2031-06-15T09:30:00Z.")]
    public async Task A_date_that_is_none_is_told_how_to_write_it(string query, string form)
    {
        await using var server = await ApiServer.StartAsync();

        Assert.EndsWith(form, (await server.AskAsync(query)).Text("errors.0.message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_is_one_in_a_variable()
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync("query($at: DateTime) { statements(knownAt: $at) { totalCount } }", new { at = "2026-03-01" });

        Assert.EndsWith("to 'DateTime'. Write a moment as 2031-06-15T09:30:00Z.", answer.Text("errors.0.message"), StringComparison.Ordinal);
    }
}
