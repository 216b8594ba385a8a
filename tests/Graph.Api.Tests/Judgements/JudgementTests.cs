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

    [Fact]
    public async Task What_is_unsure_waits_in_a_list_and_a_contradiction_is_told()
    {
        const string judge = "mutation ($input: JudgeInput!) { judge(input: $input) { error { code } } }";
        var third = ArticleDraft.EntityIdOf("Sena Arl", EntityType.Person);
        await server.WriteAsync(new ArticleDraft("https://wire.example/arl", "Sena Arl waits.").Has("Sena Arl", EntityType.Person));
        async Task JudgeAsync(string left, string right, string verdict, double score) =>
            await server.DataAsync(judge, new { input = new { leftId = left, rightId = right, verdict, by = "editor", score } });
        await JudgeAsync(Left, Right, "UNSURE", 0.6);
        var waiting = await server.DataAsync("{ judgements { totalCount nodes { verdict score left { name } } } identityConflicts { totalCount nodes { members { id } } } }");

        await JudgeAsync(Left, Right, "DIFFERENT", 1);
        await JudgeAsync(Left, third, "SAME", 1);
        await JudgeAsync(Right, third, "SAME", 1);
        var told = await server.DataAsync("{ judgements { totalCount } identityConflicts { nodes { members { id } differences { verdict by } } } }");

        Assert.Equal((1, "UNSURE"), (waiting.Number("judgements.totalCount"), waiting.Text("judgements.nodes.0.verdict")));
        Assert.Equal(0, waiting.Number("identityConflicts.totalCount"));
        Assert.Equal(0, told.Number("judgements.totalCount"));
        Assert.Equal(3, told.At("identityConflicts.nodes.0.members").GetArrayLength());
        Assert.Equal("DIFFERENT", told.Text("identityConflicts.nodes.0.differences.0.verdict"));
    }

    [Theory]
    [InlineData("e_none", "editor", 1, "NOT_FOUND")]
    [InlineData("", "editor", 1, "SAME_ENTITY")]
    [InlineData("e_none", "", 1, "BLANK")]
    [InlineData("e_none", "editor", 1.5, "OUT_OF_RANGE")]
    [InlineData("state", "editor", 1, "OTHER_KIND")]
    [InlineData("e_none", "long", 1, "TOO_LONG")]
    public async Task What_cannot_be_judged_is_told_in_the_answer(string right, string by, double score, string code)
    {
        var data = await server.DataAsync(
            "mutation ($input: JudgeInput!) { judge(input: $input) { judgement { id } error { code message } } }",
            new { input = new { leftId = Left, rightId = right.Length == 0 ? Left : right == "state" ? ArticleDraft.EntityIdOf("Oskria", EntityType.State) : right, verdict = "SAME", by = by == "long" ? new string('x', 1000) : by, score } });

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
