using System.Text.Json;
using Graph.Api.Tests.Servers;
using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Stores.Contract.Drafts;

namespace Graph.Api.Tests.Splits;

public sealed class SplitTests : IAsyncLifetime
{
    private const string Split = """
        mutation ($input: SplitEntityInput!) { splitEntity(input: $input) {
            error { code message } split { id entityId newEntityId chainIds by reason undoneAt entity { id } newEntity { id name counts { said } } } } }
        """;

    private static readonly string Dorn = ArticleDraft.EntityIdOf("Ilo Dorn", EntityType.Person);

    private StoreServer server = null!;

    public async ValueTask InitializeAsync() => server = await StoreServer.StartAsync(Samples.Wire(), Samples.Reply());

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Chosen_chains_become_an_entity_until_it_is_undone_and_its_id_then_leads_back()
    {
        var chains = await ChainsAsync();
        Assert.Equal(2, chains.Count);
        server.Wait();

        var made = (await server.DataAsync(Split, InputOf(Dorn, [ChainIn("https://gazette.example/7")]))).At("splitEntity.split");
        var apart = await LeadAsync(made.Text("newEntityId")!);
        server.Wait();
        var undone = await server.DataAsync(
            "mutation ($id: ID!) { undoSplit(id: $id, by: \"editor\") { error { code } split { undoneAt entity { id } newEntity { id } } } }", new { id = made.Text("id") });

        Assert.Equal((Dorn, Dorn, "Ilo Dorn", 2), (made.Text("entityId"), made.Text("entity.id"), made.Text("newEntity.name"), made.Number("newEntity.counts.said")));
        Assert.Equal(["https://gazette.example/7"], apart.Texts("entity.names.0.seenIn", "url"));
        Assert.Equal((made.Text("id"), "editor", "another Dorn"), (apart.Text("entity.splits.0.id"), apart.Text("entity.splits.0.by"), apart.Text("entity.splits.0.reason")));
        Assert.Equal(["ARTICLE_WRITTEN", "ENTITY_SPLIT"], apart.Texts("history.changes", "kind"));
        Assert.NotNull(undone.Text("undoSplit.split.undoneAt"));
        Assert.Equal(Dorn, undone.Text("undoSplit.split.newEntity.id"));
        Assert.Equal(Dorn, (await LeadAsync(made.Text("newEntityId")!)).Text("entity.id"));
        Assert.Equal(chains, await ChainsAsync());
    }

    [Theory]
    [InlineData("e_none", "one", "editor", "NOT_FOUND")]
    [InlineData("", "none", "editor", "BLANK")]
    [InlineData("", "one", " ", "BLANK")]
    [InlineData("", "other", "editor", "OTHER_CHAIN")]
    [InlineData("", "all", "editor", "ALL_CHAINS")]
    public async Task A_split_that_cannot_be_is_told_in_the_answer(string entity, string chosen, string by, string code)
    {
        string[] all = ["https://gazette.example/7", "https://wire.example/1"];
        string[] chains = chosen switch { "none" => [], "one" => [ChainIn(all[0])], "other" => ["c_other"], _ => [.. all.Select(ChainIn)] };

        var data = await server.DataAsync(Split, InputOf(entity.Length == 0 ? Dorn : entity, chains, by));

        Assert.Equal(code, data.Text("splitEntity.error.code"));
        Assert.Equal(JsonValueKind.Null, data.At("splitEntity.split").ValueKind);
    }

    [Fact]
    public async Task Undoing_a_split_that_is_not_there_is_told_in_the_answer()
    {
        var data = await server.DataAsync("mutation { undoSplit(id: \"b_none\", by: \"editor\") { error { code } } }");

        Assert.Equal("NOT_FOUND", data.Text("undoSplit.error.code"));
    }

    private static object InputOf(string entityId, string[] chainIds, string by = "editor") =>
        new { input = new { entityId, chainIds, by, reason = "another Dorn" } };

    private static string ChainIn(string url) => Chain.IdOf(Article.IdOf(url, null, null, ""), EntityType.Person, "Ilo Dorn", 0);

    private async Task<List<string>> ChainsAsync()
    {
        var data = await server.DataAsync("query ($id: ID!) { entity(ref: { id: $id }) { mentions { nodes { chainId } } } }", new { id = Dorn });
        return [.. data.Texts("entity.mentions.nodes", "chainId").OfType<string>().Distinct()];
    }

    private Task<JsonElement> LeadAsync(string id) => server.DataAsync(
        "query ($id: ID!) { entity(ref: { id: $id }) { id names { text seenIn { url } } splits { id by reason } } history(id: $id) { changes { kind } } }", new { id });
}
