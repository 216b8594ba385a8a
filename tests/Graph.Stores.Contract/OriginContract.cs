using Graph.Core.Entities;
using Graph.Core.Judgements;
using Graph.Core.Origins;
using Graph.Core.Relations;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Xunit;

namespace Graph.Stores.Contract;

public abstract partial class StoreContract<TDatabase>
{
    [Fact]
    public async Task A_wire_report_and_its_reprints_are_one_origin()
    {
        await WriteAllAsync(Samples.Wire(), Reprint("https://gazette.example/1", "Oskria Gazette"));

        Assert.Equal(1, await CountOriginsAsync(PromiseId));
        Assert.Empty(await ContentsAsync(new() { MinSources = 2 }));

        await WriteAsync(Samples.Wire("https://courier.example/1", source: "Merrow Courier"));

        Assert.Equal(2, await CountOriginsAsync(PromiseId));
        Assert.Equal(6, (await ContentsAsync(new() { MinSources = 2 })).Count);
    }

    [Fact]
    public async Task Relations_count_and_filter_by_origins_too()
    {
        await WriteAllAsync(Samples.Wire(), Reprint("https://gazette.example/1", "Oskria Gazette"));
        var chairs = Assert.Single((await Store.ListRelationsAsync(RelationFilter.All, Top(), AsOf.Now, Cancellation)).Items);

        Assert.Equal((2, 1), (chairs.EvidenceCount, await CountOriginsAsync(chairs.Id)));
        Assert.Equal(0, await CountRelationsAsync(2, AsOf.Now));
        var before = Moment();

        await WriteAsync(Samples.Wire("https://courier.example/1", source: "Merrow Courier"));

        Assert.Equal(1, await CountRelationsAsync(2, AsOf.Now));
        Assert.Equal(0, await CountRelationsAsync(2, before));
    }

    [Fact]
    public async Task Origins_count_as_of_the_moment_and_without_what_is_retracted()
    {
        await WriteAsync(Samples.Wire());
        var other = await WriteAsync(Samples.Wire("https://courier.example/1", source: "Merrow Courier"));
        var two = Moment();
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.RetractArticleAsync(other.ArticleId, "editor", "not so", Cancellation);
        var one = Moment();
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.RestoreArticleAsync(other.ArticleId, "editor", "it was so", ArticleConnections.None, Cancellation);

        Assert.Equal(2, await CountOriginsAsync(PromiseId));
        Assert.Equal(1, await CountOriginsAsync(PromiseId, one));
        Assert.Equal(2, await CountOriginsAsync(PromiseId, two));
    }

    [Fact]
    public async Task Publishers_that_are_judged_one_are_one_origin()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Wire("https://wire.example/2", source: "The Varenna Wire Service"));
        var before = Moment();
        Clock.Advance(TimeSpan.FromMinutes(1));

        await Store.JudgeAsync(new(Body("Varenna Wire"), Body("The Varenna Wire Service"), Verdict.Same, "editor", 1, null), Cancellation);

        Assert.Equal(1, await CountOriginsAsync(PromiseId));
        Assert.Equal(2, await CountOriginsAsync(PromiseId, before));
    }

    [Fact]
    public async Task Where_a_text_comes_from_is_told_with_how_it_is_known()
    {
        var (wire, copy) = (Samples.Wire(), Reprint("https://gazette.example/1", "Oskria Gazette"));
        await WriteAllAsync(wire, copy);
        var (first, second) = (wire.Facts(), copy.Facts());

        var origins = await Store.GetOriginsAsync([first.Version.Id, second.Version.Id, "v_nothing"], AsOf.Now, Cancellation);

        Assert.Equal(2, origins.Count);
        Assert.Equal(TextOrigin.Own(first.Article.Id, Body("Varenna Wire")), origins[first.Version.Id]);
        Assert.Equal(new(first.Article.Id, Body("Varenna Wire"), OriginGround.NearDuplicate, 0.9), origins[second.Version.Id]);
    }

    [Fact]
    public async Task Texts_are_found_by_the_bands_that_they_share_and_copies_are_not()
    {
        var wire = Samples.Wire();
        await WriteAllAsync(wire, Reprint("https://gazette.example/1", "Oskria Gazette"), Samples.Reply());
        var keys = wire.Facts().BandKeys;

        Assert.Equal([wire.Facts().Version.Id], await Store.FindVersionsByBandsAsync(keys, 10, Cancellation));
        Assert.Empty(await Store.FindVersionsByBandsAsync(TextShingles.Of("Nobody ever wrote these few words.").BandKeys(), 10, Cancellation));
        Assert.Empty(await Store.FindVersionsByBandsAsync([], 10, Cancellation));
    }

    [Fact]
    public async Task An_origin_that_nobody_wrote_is_refused()
    {
        var orphan = Reprint("https://gazette.example/1", "Oskria Gazette");

        await Assert.ThrowsAsync<ArgumentException>(() => Store.WriteAsync([orphan.Facts()], Cancellation));

        Assert.Equal(new GraphSize(0, 0, 0, 0, 0), await Store.GetSizeAsync(Cancellation));
    }

    private static string PromiseId => Samples.Wire().Facts().Statements[0].Id;

    private static ArticleDraft Reprint(string url, string source) =>
        Samples.Wire(url, source: source).CopyOf(Samples.Wire(), "Varenna Wire");

    private async Task<int> CountOriginsAsync(string factId, AsOf asOf = default) =>
        (await Store.CountOriginsAsync([factId, "s_nothing"], asOf, Cancellation))[factId];

    private async Task<int?> CountRelationsAsync(int minSources, AsOf asOf) =>
        (await Store.ListRelationsAsync(new() { MinSources = minSources }, Top(withTotal: true), asOf, Cancellation)).Total;
}
