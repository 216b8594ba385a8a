using Graph.Api.Tests.Servers;
using Graph.Core.Entities;
using Graph.Stores.Contract.Drafts;

namespace Graph.Api.Tests.Judgements;

public sealed class JudgementTests : IAsyncLifetime
{
    private static readonly string Left = ArticleDraft.EntityIdOf("Mara Velt", EntityType.Person);
    private static readonly string Right = ArticleDraft.EntityIdOf("Ilo Dorn", EntityType.Person);

    private StoreServer server = null!;

    public async ValueTask InitializeAsync() => server = await StoreServer.StartAsync(Samples.Wire(), Samples.Reply());

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Two_entities_judged_the_same_answer_as_one_until_it_is_undone()
    {
        var judged = await server.DataAsync("""
            mutation ($left: ID!, $right: ID!) { judge(input: { leftId: $left, rightId: $right, verdict: SAME, by: "editor", reason: "a test" }) {
                error { code } judgement { id verdict by score reason recordedAt undoneAt left { id } right { id } } } }
            """, new { left = Left, right = Right });
        var merged = await SaidAsync();
        server.Wait();
        var undone = await server.DataAsync(
            "mutation ($id: ID!) { undoJudgement(id: $id, by: \"editor\") { judgement { undoneAt } error { code } } }",
            new { id = judged.Text("judge.judgement.id") });
        var apart = await SaidAsync();

        Assert.Equal(judged.Text("judge.judgement.left.id"), judged.Text("judge.judgement.right.id"));
        Assert.Equal((4, 4), merged);
        Assert.NotNull(undone.Text("undoJudgement.judgement.undoneAt"));
        Assert.Equal((2, 2), apart);
    }

    [Theory]
    [InlineData("e_none", "editor", 1, "NOT_FOUND")]
    [InlineData("", "editor", 1, "SAME_ENTITY")]
    [InlineData("e_none", "", 1, "BLANK")]
    [InlineData("e_none", "editor", 1.5, "OUT_OF_RANGE")]
    public async Task What_cannot_be_judged_is_told_in_the_answer(string right, string by, double score, string code)
    {
        var data = await server.DataAsync(
            "mutation ($input: JudgeInput!) { judge(input: $input) { judgement { id } error { code message } } }",
            new { input = new { leftId = Left, rightId = right.Length == 0 ? Left : right, verdict = "SAME", by, score } });

        Assert.Equal(code, data.Text("judge.error.code"));
    }

    [Fact]
    public async Task Undoing_what_is_not_there_is_told_in_the_answer()
    {
        var data = await server.DataAsync("mutation { undoJudgement(id: \"j_none\", by: \"editor\") { error { code } } }");

        Assert.Equal("NOT_FOUND", data.Text("undoJudgement.error.code"));
    }

    private async Task<(int, int)> SaidAsync()
    {
        var data = await server.DataAsync(
            "query ($left: ID!, $right: ID!) { left: entity(ref: { id: $left }) { counts { said } } right: entity(ref: { id: $right }) { counts { said } } }",
            new { left = Left, right = Right });
        return (data.Number("left.counts.said"), data.Number("right.counts.said"));
    }
}
