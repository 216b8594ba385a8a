using Graph.Core.Entities;
using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Xunit;

namespace Graph.Stores.Contract;

public abstract partial class StoreContract<TDatabase>
{
    [Fact]
    public async Task An_entity_goes_by_the_first_of_its_names_only_while_an_article_that_has_it_is_shown()
    {
        var first = await WriteAsync(Waits("https://wire.example/1", "Bela Corr"));
        await WriteAsync(Waits("https://wire.example/2", "Vela Corr"));
        await WriteAsync(new ArticleDraft("https://wire.example/3", "Mara Velt waits.").Has("Mara Velt", EntityType.Person, entityId: "e_mmm"));
        var written = Step();
        Assert.Equal(["Bela Corr", "Mara Velt"], await PeopleAsync(AsOf.Now));

        await Store.RetractArticleAsync(first.ArticleId, "editor", "it misspelt him", Cancellation);
        var retracted = Step();
        Assert.Equal("Vela Corr", await NameAsync("e_corr", AsOf.Now));
        Assert.Equal(["Mara Velt", "Vela Corr"], await PeopleAsync(AsOf.Now));
        Assert.Equal(["Vela Corr"], await PeopleAsync(AsOf.Now, "vela"));
        Assert.Empty(await PeopleAsync(AsOf.Now, "bela"));

        await Store.RestoreArticleAsync(first.ArticleId, "editor", "it did not", ArticleConnections.None, Cancellation);
        Assert.Equal(["Bela Corr", "Mara Velt"], await PeopleAsync(AsOf.Now));

        await WriteAsync(new ArticleDraft("https://wire.example/1", "Nobody waits."));
        Assert.Equal(["Mara Velt", "Vela Corr"], await PeopleAsync(AsOf.Now));
        await Store.ShowVersionAsync(first.ArticleId, 1, "editor", "somebody did", ArticleConnections.None, Cancellation);
        Assert.Equal(["Bela Corr", "Mara Velt"], await PeopleAsync(AsOf.Now));

        Assert.Equal(["Bela Corr", "Mara Velt"], await PeopleAsync(written));
        Assert.Equal(["Mara Velt", "Vela Corr"], await PeopleAsync(retracted));
        Assert.Equal("Vela Corr", await NameAsync("e_corr", retracted));
    }

    [Fact]
    public async Task Entities_that_are_one_go_by_the_first_of_their_names_that_is_shown()
    {
        var first = await WriteAsync(Waits("https://wire.example/1", "Ilo Dorn", "e_zzz"));
        Step();
        await WriteAsync(Waits("https://wire.example/2", "Aro Dorn", "e_aaa"));
        var judged = await Store.JudgeAsync(new("e_zzz", "e_aaa", Verdict.Same, "editor", 1, null), Cancellation);
        var merged = Step();

        await Store.RetractArticleAsync(first.ArticleId, "editor", "he was not there", Cancellation);
        var retracted = Step();
        Assert.Equal(["Aro Dorn"], await PeopleAsync(AsOf.Now));
        await Store.UndoJudgementAsync(judged.Id, "editor", null, Cancellation);
        Assert.Equal(("Ilo Dorn", "Aro Dorn"), (await NameAsync("e_zzz", AsOf.Now), await NameAsync("e_aaa", AsOf.Now)));
        Step();
        await Store.JudgeAsync(new("e_zzz", "e_aaa", Verdict.Same, "editor", 1, null), Cancellation);
        Assert.Equal(["Aro Dorn"], await PeopleAsync(AsOf.Now));
        await Store.RestoreArticleAsync(first.ArticleId, "editor", "he was", ArticleConnections.None, Cancellation);

        Assert.Equal(["Ilo Dorn"], await PeopleAsync(AsOf.Now));
        Assert.Equal(["Ilo Dorn"], await PeopleAsync(merged));
        Assert.Equal(["Aro Dorn"], await PeopleAsync(retracted));
    }

    [Fact]
    public async Task Where_none_of_the_first_names_is_shown_an_entity_goes_by_the_fullest_that_is()
    {
        var first = await WriteAsync(Waits("https://wire.example/1", "Bela Corr"));
        Step();
        await WriteAsync(Waits("https://wire.example/2", "Vela Corr").AlsoCalled("Vela Corr", "Vela Corr waits"));
        var fullest = await WriteAsync(Waits("https://wire.example/3", "Vela I. Corr"));

        await Store.RetractArticleAsync(first.ArticleId, "editor", "it misspelt him", Cancellation);

        Assert.Equal("Vela I. Corr", await NameAsync("e_corr", AsOf.Now));
        Assert.Equal("Vela I. Corr", await NameAsync("e_corr", Step()));
        await Store.RetractArticleAsync(fullest.ArticleId, "editor", "it misspelt him too", Cancellation);
        Assert.Equal("Vela Corr", await NameAsync("e_corr", AsOf.Now));
    }

    [Fact]
    public async Task An_entity_that_nothing_shown_names_goes_by_the_name_that_it_was_recorded_with()
    {
        var first = await WriteAsync(Waits("https://wire.example/1", "Bela Corr"));
        var second = await WriteAsync(Waits("https://wire.example/2", "Vela Corr"));
        Step();

        await Store.RetractArticleAsync(first.ArticleId, "editor", "nobody was there", Cancellation);
        await Store.RetractArticleAsync(second.ArticleId, "editor", "nobody was there", Cancellation);

        Assert.Equal("Bela Corr", await NameAsync("e_corr", AsOf.Now));
        Assert.Equal("Bela Corr", await NameAsync("e_corr", Step()));
        Assert.Empty(await PeopleAsync(AsOf.Now));
    }

    [Fact]
    public async Task An_entity_whose_first_name_is_split_off_goes_by_what_is_left()
    {
        await WriteAsync(Waits("https://wire.example/1", "Bela Corr"));
        await WriteAsync(Waits("https://wire.example/2", "Vela Corr"));
        var written = Step();

        var split = await SplitAsync("e_corr", ChainOf("https://wire.example/1", EntityType.Person, "Bela Corr"));

        Assert.Equal(("Vela Corr", "Bela Corr"), (await NameAsync("e_corr", AsOf.Now), await NameAsync(split.NewEntityId, AsOf.Now)));
        Assert.Equal(["Bela Corr", "Vela Corr"], await PeopleAsync(AsOf.Now));
        Assert.Equal(["Bela Corr"], await PeopleAsync(written));
        Step();
        await Store.UndoSplitAsync(split.Id, "editor", null, Cancellation);
        Assert.Equal(["Bela Corr"], await PeopleAsync(AsOf.Now));
    }

    private static ArticleDraft Waits(string url, string name, string id = "e_corr") =>
        new ArticleDraft(url, $"{name} waits.").Has(name, EntityType.Person, entityId: id);

    // The moment until now; what follows is recorded later.
    private AsOf Step()
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        var moment = AsOf.At(Clock.GetUtcNow());
        Clock.Advance(TimeSpan.FromMinutes(1));
        return moment;
    }

    private async Task<string> NameAsync(string id, AsOf asOf) => (await Store.GetEntitiesAsync([id], asOf, Cancellation)).Values.Single().Name;

    private async Task<IReadOnlyList<string>> PeopleAsync(AsOf asOf, string? search = null)
    {
        var filter = new EntityFilter { Types = [EntityType.Person], Search = search };
        return [.. (await Store.ListEntitiesAsync(filter, EntityOrder.Name, Top(), asOf, Cancellation)).Items.Select(one => one.Name)];
    }
}
