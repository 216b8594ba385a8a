using Graph.Core.Entities;
using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Ingestion.Tests.Stores;

namespace Graph.Ingestion.Tests.Identity;

/// <summary>What becomes of a body's name that several bear, on invented companies.</summary>
public sealed class NamesakeBodyTests : IAsyncLifetime
{
    private const string Company = "Gorvik Salt Company";

    private TemporaryGraph graph = null!;
    private int articles;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => graph = await TemporaryGraph.CreateAsync();

    public ValueTask DisposeAsync() => graph.DisposeAsync();

    [Fact]
    public async Task After_a_split_later_articles_stand_together_and_a_person_is_asked_once_of_each()
    {
        for (var first = 0; first < 3; first++)
            await IngestAsync($"The {Company} is based in Armenia.");
        await SplitOneAsync();

        for (var later = 0; later < 4; later++)
            await IngestAsync($"The {Company} is based in Armenia.");

        Assert.Equal([1, 2, 4], await ArticlesAsync(EntityType.Organization, Company));
        Assert.Equal(2, (await QuestionsAsync()).Count);
        Assert.All(await QuestionsAsync(), question => Assert.StartsWith("They go by the very same name, and so do others;", question.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_body_that_nearly_every_article_means_is_meant_after_a_split_too()
    {
        for (var first = 0; first < 21; first++)
            await IngestAsync($"The {Company} is based in Armenia.");
        await SplitOneAsync();

        await IngestAsync($"The {Company} is based in Armenia.");

        Assert.Equal([1, 21], await ArticlesAsync(EntityType.Organization, Company));
        Assert.Empty(await QuestionsAsync());
    }

    [Fact]
    public async Task Two_bodies_of_one_name_that_nothing_connects_are_asked_about_with_who_chairs_them()
    {
        var first = await IngestAsync($"Tomas Elk is the chairman of the {Company}.");
        await graph.Store.RetractArticleAsync(first, "Ana", "a mistake", Cancellation);
        await IngestAsync($"Tomas Elk is the chairman of the {Company}. He said nothing.");
        await graph.Store.RestoreArticleAsync(first, "Ana", "no mistake", ArticleConnections.None, Cancellation);

        for (var later = 0; later < 4; later++)
            await IngestAsync($"Tomas Elk is the chairman of the {Company}.");

        Assert.Equal([1, 1, 4], await ArticlesAsync(EntityType.Organization, Company));
        Assert.Equal([1, 1, 4], await ArticlesAsync(EntityType.Person, "Tomas Elk"));
        Assert.Equal(4, (await QuestionsAsync()).Count);
    }

    [Fact]
    public async Task Whom_a_person_calls_the_same_the_next_article_means()
    {
        var first = await IngestAsync($"The {Company} is based in Armenia.");
        await graph.Store.RetractArticleAsync(first, "Ana", "a mistake", Cancellation);
        await IngestAsync($"The {Company} is based in Armenia.");
        await graph.Store.RestoreArticleAsync(first, "Ana", "no mistake", ArticleConnections.None, Cancellation);
        await IngestAsync($"The {Company} is based in Armenia.");
        foreach (var question in await QuestionsAsync())
            await graph.Store.JudgeAsync(new(question.LeftId, question.RightId, Verdict.Same, "Ana", 1, null), Cancellation);

        await IngestAsync($"The {Company} is based in Armenia.");

        Assert.Equal([4], await ArticlesAsync(EntityType.Organization, Company));
    }

    private async Task<string> IngestAsync(string text) =>
        (await graph.IngestAsync($"{text} Snow fell on day {++articles}.", $"{articles}")).Receipt!.ArticleId;

    private async Task SplitOneAsync()
    {
        var body = Assert.Single(await FindAsync(EntityType.Organization, Company)).Id;
        var chain = (await graph.Store.GetMentionPagesAsync([body], new(1), AsOf.Now, Cancellation))[body].Items[0].ChainId;
        await graph.Store.SplitEntityAsync(new(body, [chain], "Ana", "two of one name"), Cancellation);
    }

    /// <summary>In how many articles each entity of this name is, the fewest first.</summary>
    private async Task<List<int>> ArticlesAsync(EntityType type, string name)
    {
        var ids = (await FindAsync(type, name)).Select(entity => entity.Id).ToList();
        var counts = await graph.Store.GetCountsAsync(ids, AsOf.Now, Cancellation);
        return [.. counts.Values.Select(count => count.Articles).Order()];
    }

    private async Task<IReadOnlyList<Entity>> FindAsync(EntityType type, string name) =>
        (await graph.Store.ListEntitiesAsync(new() { Search = name, Types = [type] }, EntityOrder.Name, new(20), AsOf.Now, Cancellation)).Items;

    private async Task<IReadOnlyList<Judgement>> QuestionsAsync() =>
        (await graph.Store.ListJudgementsAsync(Verdict.Unsure, new(20), AsOf.Now, Cancellation)).Items;
}
