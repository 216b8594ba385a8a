using System.Text.Json;
using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Histories;
using Graph.Core.Judgements;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Xunit;

namespace Graph.Stores.Contract;

public abstract partial class StoreContract<TDatabase>
{
    private const string Harbour = "https://wire.example/harbour";
    private const string Opera = "https://gazette.example/opera";
    private const string Choir = "https://gazette.example/choir";

    private static readonly string Ossa = Person("Vera Ossa");

    [Fact]
    public async Task Chains_that_are_split_off_are_an_entity_of_their_own()
    {
        await WriteAllAsync(Minister(), Singer(), SingerAgain());

        var split = await SplitAsync(Opera, Choir);

        Assert.Equal((Ossa, "editor", "the singer of that name"), (split.EntityId, split.By, split.Reason));
        var entities = await Store.GetEntitiesAsync([Ossa, split.NewEntityId], AsOf.Now, Cancellation);
        Assert.Equal([Ossa, split.NewEntityId], new[] { Ossa, split.NewEntityId }.Select(id => entities[id].Id));
        Assert.Equal(("Vera Ossa", EntityType.Person, Clock.GetUtcNow()), (entities[split.NewEntityId].Name, entities[split.NewEntityId].Type, entities[split.NewEntityId].RecordedAt));
        Assert.Equal(["the harbour opens"], await ContentsAsync(new() { SpeakerIds = [Ossa] }));
        Assert.Equal(["the choir sings", "the season begins"], (await ContentsAsync(new() { SpeakerIds = [split.NewEntityId] })).Order(StringComparer.Ordinal));
        Assert.Equal(["Vera Ossa waited"], await ContentsAsync(new() { AboutIds = [split.NewEntityId] }));
        Assert.Equal(["Vera Ossa waited"], await ContentsAsync(new() { ConveyedByIds = [split.NewEntityId] }));
    }

    [Fact]
    public async Task Counts_names_and_mentions_go_with_the_chains()
    {
        await WriteAllAsync(Minister(), Singer(), SingerAgain());

        var split = await SplitAsync(Opera, Choir);

        string[] both = [Ossa, split.NewEntityId];
        var counts = await Store.GetCountsAsync(both, AsOf.Now, Cancellation);
        Assert.Equal((1, 2, 1), (counts[Ossa].Said, counts[Ossa].Mentions, counts[Ossa].Articles));
        Assert.Equal((2, 4, 2), (counts[both[1]].Said, counts[both[1]].Mentions, counts[both[1]].Articles));
        var names = await Store.GetNamesAsync(both, AsOf.Now, Cancellation);
        Assert.Equal([("Vera Ossa", 2, 1)], names[Ossa].Select(name => (name.Text, name.Count, name.Articles)));
        Assert.Equal([("Vera Ossa", 4, 2)], names[both[1]].Select(name => (name.Text, name.Count, name.Articles)));
        Assert.Equal(both.Order(StringComparer.Ordinal), (await Store.FindByNamesAsync(["vera ossa"], null, AsOf.Now, Cancellation))["vera ossa"].Select(match => match.Entity.Id).Order(StringComparer.Ordinal));
        Assert.Equal(both.Order(StringComparer.Ordinal), (await Store.FindByKeysAsync(["s:vera osa"], null, AsOf.Now, Cancellation))["s:vera osa"].Select(match => match.Entity.Id).Order(StringComparer.Ordinal));
        var mentions = await Store.GetMentionPagesAsync(both, Top(), AsOf.Now, Cancellation);
        Assert.Equal([ChainIn(Harbour)], mentions[Ossa].Items.Select(mention => mention.ChainId).Distinct());
        Assert.Equal(new[] { ChainIn(Opera), ChainIn(Choir) }.Order(StringComparer.Ordinal), mentions[both[1]].Items.Select(mention => mention.ChainId).Distinct().Order(StringComparer.Ordinal));
        Assert.All(mentions[both[1]].Items, mention => Assert.Equal(both[1], mention.EntityId));
    }

    [Fact]
    public async Task A_relation_that_both_prove_becomes_two()
    {
        await WriteAllAsync(Minister(), Singer(), SingerAgain());
        var one = Assert.Single(await RelationsOfAsync(Ossa));
        Assert.Equal(2, one.EvidenceCount);

        var split = await SplitAsync(Opera, Choir);

        Assert.Equal((one.Id, 1), (await RelationsOfAsync(Ossa)).Select(relation => (relation.Id, relation.EvidenceCount)).Single());
        var other = Assert.Single(await RelationsOfAsync(split.NewEntityId));
        Assert.Equal((split.NewEntityId, one.ObjectId, 1, 0.7), (other.SubjectId, other.ObjectId, other.EvidenceCount, other.Confidence));
        var evidence = await Store.GetEvidenceAsync([one.Id, other.Id], AsOf.Now, Cancellation);
        Assert.Equal([(one.Id, ChainIn(Harbour))], evidence[one.Id].Select(item => (item.FactId, item.SubjectChainId)));
        Assert.Equal([(other.Id, ChainIn(Opera))], evidence[other.Id].Select(item => (item.FactId, item.SubjectChainId)));
        Assert.Equal([other.Id], (await Store.GetRelationPagesAsync(RelationAnchor.Article, [ArticleIdOf(Opera)], RelationFilter.All, Top(), AsOf.Now, Cancellation))[ArticleIdOf(Opera)].Items.Select(relation => relation.Id));
        Assert.Equal([split.NewEntityId, Ossa], (await Store.GetEdgesAsync([one.ObjectId], [EdgeKind.Relation], 9, AsOf.Now, Cancellation))[one.ObjectId].Edges.Select(edge => edge.ToId).OrderBy(id => id == Ossa));
    }

    [Fact]
    public async Task A_relation_without_evidence_after_a_split_is_not_shown()
    {
        await WriteAllAsync(Minister(), Singer(), SingerAgain());
        var one = Assert.Single(await RelationsOfAsync(Ossa));

        await SplitAsync(Harbour, Opera);

        Assert.Empty(await RelationsOfAsync(Ossa));
        Assert.Empty(await Store.GetRelationsAsync([one.Id], AsOf.Now, Cancellation));
        Assert.Empty((await Store.GetEvidenceAsync([one.Id], AsOf.Now, Cancellation))[one.Id]);
    }

    [Fact]
    public async Task Undoing_a_split_restores_exactly_what_was()
    {
        await WriteAllAsync(Minister(), Singer(), SingerAgain());
        var (before, at) = (await EverythingAsync(AsOf.Now), Moment());
        var split = await SplitAsync(Opera, Choir);
        var (apart, later) = (await EverythingAsync(AsOf.Now), Moment());
        Assert.NotEqual(before, apart);

        Clock.Advance(TimeSpan.FromMinutes(1));
        var undone = await Store.UndoSplitAsync(split.Id, "editor", null, Cancellation);

        Assert.Equal(Clock.GetUtcNow(), undone.UndoneAt);
        Assert.Equal(before, await EverythingAsync(AsOf.Now));
        Assert.Equal(before, await EverythingAsync(at));
        Assert.Equal(apart, await EverythingAsync(later));
        Assert.Equivalent(undone, await Store.UndoSplitAsync(split.Id, "editor", null, Cancellation), strict: true);
    }

    [Fact]
    public async Task A_split_of_a_merged_set_and_undoing_both_in_either_order_restores_what_was()
    {
        foreach (var isSplitFirst in new[] { true, false })
        {
            await WriteAllAsync(Minister(), Singer(), SingerAgain(), OtherSpelling());
            var before = await EverythingAsync(AsOf.Now);
            var judgement = await Store.JudgeAsync(new(Ossa, Person("Iloh Dorn"), Verdict.Same, "editor", 1, null), Cancellation);
            Clock.Advance(TimeSpan.FromMinutes(1));
            var split = await SplitAsync(Opera);
            Clock.Advance(TimeSpan.FromMinutes(1));

            if (isSplitFirst)
                await Store.UndoSplitAsync(split.Id, "editor", null, Cancellation);
            await Store.UndoJudgementAsync(judgement.Id, "editor", null, Cancellation);
            await Store.UndoSplitAsync(split.Id, "editor", null, Cancellation);

            Assert.Equal(before, await EverythingAsync(AsOf.Now));
        }
    }

    [Fact]
    public async Task What_is_written_again_stays_where_the_split_put_it()
    {
        await WriteAllAsync(Minister(), Singer(), SingerAgain());
        var split = await SplitAsync(Opera, Choir);
        var apart = await DumpAsync();

        Assert.Equal(WriteOutcome.Unchanged, (await WriteAsync(Singer())).Outcome);
        Assert.Equal(apart, await DumpAsync());
        Assert.Equal(WriteOutcome.Changed, (await WriteAsync(Singer(" It rained."))).Outcome);

        Assert.Equal(2, (await Store.GetCountsAsync([split.NewEntityId], AsOf.Now, Cancellation))[split.NewEntityId].Said);
        Assert.Equal(1, (await Store.GetCountsAsync([Ossa], AsOf.Now, Cancellation))[Ossa].Articles);
        Assert.Single(await RelationsOfAsync(split.NewEntityId));
        Assert.Equal(1, Assert.Single(await RelationsOfAsync(Ossa)).EvidenceCount);

        await Store.UndoSplitAsync(split.Id, "editor", null, Cancellation);
        Assert.Equal(2, Assert.Single(await RelationsOfAsync(Ossa)).EvidenceCount);
        Assert.Equal(3, (await Store.GetCountsAsync([Ossa], AsOf.Now, Cancellation))[Ossa].Articles);
    }

    [Fact]
    public async Task A_chain_tells_what_it_was_assigned_to_and_what_it_is_now()
    {
        await WriteAllAsync(Minister(), Singer(), SingerAgain(), OtherSpelling());
        var split = await SplitAsync(Opera, Choir);
        await Store.JudgeAsync(new(split.NewEntityId, Person("Iloh Dorn"), Verdict.Same, "editor", 1, null), Cancellation);
        var joined = new[] { split.NewEntityId, Person("Iloh Dorn") }.Order(StringComparer.Ordinal).First();

        var held = await Store.GetHeldChainsAsync([ArticleIdOf(Harbour), ArticleIdOf(Opera), "a_nothing"], Cancellation);

        Assert.Empty(held["a_nothing"]);
        Assert.Contains(new(ChainIn(Harbour), Ossa, Ossa), held[ArticleIdOf(Harbour)]);
        Assert.Contains(new(ChainIn(Opera), Ossa, joined), held[ArticleIdOf(Opera)]);
        var gazette = ChainOf(Opera, EntityType.Organization, "Oskria Gazette");
        Assert.Contains(new(gazette, Body("Oskria Gazette"), Body("Oskria Gazette")), held[ArticleIdOf(Opera)]);
        Assert.Equal(held[ArticleIdOf(Opera)].OrderBy(chain => chain.ChainId, StringComparer.Ordinal), held[ArticleIdOf(Opera)]);
    }

    [Fact]
    public async Task Addressees_and_publishers_go_with_the_chains_of_their_article()
    {
        await WriteAllAsync(Minister(), Singer(), Letter());

        var split = await SplitAsync("https://post.example/letter");

        Assert.Equal(["the stage is cold"], await ContentsAsync(new() { AddresseeIds = [split.NewEntityId] }));
        Assert.Empty(await ContentsAsync(new() { AddresseeIds = [Ossa] }));
        var wire = await SplitAsync(Body("Varenna Wire"), ChainOf(Harbour, EntityType.Organization, "Varenna Wire"));
        Assert.Equal(["the harbour opens"], await ContentsAsync(new() { SourceIds = [wire.NewEntityId] }));
        Assert.Equal([ArticleIdOf(Harbour)], (await Store.ListArticlesAsync(new() { SourceIds = [wire.NewEntityId] }, Top(), AsOf.Now, Cancellation)).Items.Select(article => article.Id));
    }

    [Fact]
    public async Task An_old_id_leads_to_where_the_entity_is_now()
    {
        await WriteAllAsync(Minister(), Singer(), SingerAgain(), OtherSpelling());
        var start = Moment();
        var first = await SplitAsync(Opera, Choir);
        var later = Moment();
        var second = await SplitAsync(first.NewEntityId, ChainIn(Choir));
        Clock.Advance(TimeSpan.FromMinutes(1));

        await Store.UndoSplitAsync(second.Id, "editor", null, Cancellation);
        Assert.Equal(first.NewEntityId, await LeadAsync(second.NewEntityId, AsOf.Now));
        await Store.UndoSplitAsync(first.Id, "editor", null, Cancellation);
        Assert.Equal(Ossa, await LeadAsync(second.NewEntityId, AsOf.Now));
        Assert.Equal(Ossa, await LeadAsync(first.NewEntityId, AsOf.Now));
        Assert.Equal(first.NewEntityId, await LeadAsync(first.NewEntityId, later));
        Assert.Null(await LeadAsync(first.NewEntityId, start));

        var merged = await Store.JudgeAsync(new(first.NewEntityId, Person("Iloh Dorn"), Verdict.Same, "editor", 1, null), Cancellation);
        var pair = new[] { Ossa, Person("Iloh Dorn") }.Order(StringComparer.Ordinal).ToList();
        Assert.Equal(pair, [merged.LeftId, merged.RightId]);
        Assert.Equal(pair[0], await LeadAsync(second.NewEntityId, AsOf.Now));
    }

    [Fact]
    public async Task A_split_stands_in_the_history_of_both_and_among_their_splits_while_it_counts()
    {
        await WriteAllAsync(Minister(), Singer(), SingerAgain());
        var split = await SplitAsync(Opera, Choir);

        string[] both = [Ossa, split.NewEntityId];
        var splits = await Store.GetSplitsAsync(both, AsOf.Now, Cancellation);
        Assert.All(both, id => Assert.Equivalent(split, Assert.Single(splits[id]), strict: true));
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.UndoSplitAsync(split.Id, "second editor", "it was one", Cancellation);

        var history = await Store.GetHistoryAsync([Ossa, split.Id], 50, null, AsOf.Now, Cancellation);
        Assert.Equal(
            [(ChangeKind.EntitySplit, "editor", split.Reason), (ChangeKind.SplitUndone, "second editor", "it was one")],
            history[split.Id].Changes.Select(change => (change.Kind, change.By, change.Note)));
        Assert.Equal([ChangeKind.ArticleWritten, ChangeKind.ArticleWritten, ChangeKind.ArticleWritten, ChangeKind.EntitySplit, ChangeKind.SplitUndone], history[Ossa].Changes.Select(change => change.Kind));
        Assert.Empty((await Store.GetSplitsAsync([Ossa], AsOf.Now, Cancellation))[Ossa]);
    }

    [Fact]
    public async Task A_split_that_cannot_be_says_why_and_changes_nothing()
    {
        await WriteAllAsync(Minister(), Singer(), SingerAgain());
        var before = await EverythingAsync(AsOf.Now);

        await Assert.ThrowsAsync<NotInStoreException>(() => SplitAsync("e_nothing", ChainIn(Opera)));
        await Assert.ThrowsAsync<NotInStoreException>(() => Store.UndoSplitAsync("b_nothing", "editor", null, Cancellation));
        await AssertRefusedAsync(SplitFault.NoChain, "No chain", () => SplitAsync(Ossa, Array.Empty<string>()));
        await AssertRefusedAsync(SplitFault.OtherChain, "c_nothing", () => SplitAsync(Ossa, ChainIn(Opera), "c_nothing"));
        await AssertRefusedAsync(SplitFault.AllChains, "All chains", () => SplitAsync(Harbour, Opera, Choir));

        Assert.Equal(before, await EverythingAsync(AsOf.Now));
    }

    private static async Task AssertRefusedAsync(SplitFault fault, string words, Func<Task<EntitySplit>> split)
    {
        var error = await Assert.ThrowsAsync<InvalidSplitException>(split);
        Assert.Equal(fault, error.Fault);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    private static ArticleDraft Minister() =>
        new ArticleDraft(Harbour, "Vera Ossa said the harbour opens. Vera Ossa works for Lowmark.")
            .Published("2031-03-01", "Varenna Wire")
            .Has("Vera Ossa", EntityType.Person).Has("Lowmark", EntityType.State)
            .Says("Vera Ossa", "said", "the harbour opens", topics: ["Lowmark"])
            .Relates("Vera Ossa", RelationTypes.WorksFor, "Lowmark", "Vera Ossa works for Lowmark");

    private static ArticleDraft Singer(string end = "") =>
        new ArticleDraft(Opera, "Vera Ossa said the season begins. Vera Ossa works for Lowmark." + end)
            .Published("2031-03-02", "Oskria Gazette")
            .Has("Vera Ossa", EntityType.Person).Has("Lowmark", EntityType.State)
            .Says("Vera Ossa", "said", "the season begins", targets: ["Lowmark"])
            .Relates("Vera Ossa", RelationTypes.WorksFor, "Lowmark", "Vera Ossa works for Lowmark", confidence: 0.7);

    private static ArticleDraft SingerAgain() =>
        new ArticleDraft(Choir, "Vera Ossa said the choir sings and added Vera Ossa waited.")
            .Published("2031-03-03", "Oskria Gazette")
            .Has("Vera Ossa", EntityType.Person)
            .Says("Vera Ossa", "said", "the choir sings")
            .Says(null, "added", "Vera Ossa waited", targets: ["Vera Ossa"], within: "the choir sings");

    private static ArticleDraft Letter() =>
        new ArticleDraft("https://post.example/letter", "Ilo Dorn wrote to Vera Ossa that the stage is cold.")
            .Published("2031-03-04", "Varenna Wire")
            .Has("Vera Ossa", EntityType.Person).Has("Ilo Dorn", EntityType.Person)
            .Says("Ilo Dorn", "wrote", "the stage is cold", addressee: "Vera Ossa");

    private Task<EntitySplit> SplitAsync(params string[] urls) =>
        urls[0].StartsWith("http", StringComparison.Ordinal) ? SplitAsync(Ossa, [.. urls.Select(ChainIn)]) : SplitAsync(urls[0], urls[1..]);

    private Task<EntitySplit> SplitAsync(string entityId, string[] chainIds)
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        return Store.SplitEntityAsync(new(entityId, chainIds, "editor", "the singer of that name"), Cancellation);
    }

    private async Task<string?> LeadAsync(string id, AsOf asOf) =>
        (await Store.GetEntitiesAsync([id], asOf, Cancellation)).GetValueOrDefault(id)?.Id;

    private async Task<IReadOnlyList<Relation>> RelationsOfAsync(string entityId) =>
        (await Store.ListRelationsAsync(new() { EntityIds = [entityId] }, Top(), AsOf.Now, Cancellation)).Items;

    private async Task<string> EverythingAsync(AsOf asOf)
    {
        var entities = (await Store.ListEntitiesAsync(EntityFilter.All, EntityOrder.Name, Top(200), asOf, Cancellation)).Items.Select(entity => entity.Id).ToList();
        return string.Join('\n',
            await DumpAsync(asOf),
            JsonSerializer.Serialize(await Store.GetEdgesAsync(entities, Enum.GetValues<EdgeKind>(), 50, asOf, Cancellation)),
            JsonSerializer.Serialize(await Store.GetJudgementsAsync(entities, asOf, Cancellation)),
            JsonSerializer.Serialize(await Store.GetSplitsAsync(entities, asOf, Cancellation)),
            JsonSerializer.Serialize(await Store.GetMentionPagesAsync(entities, Top(), asOf, Cancellation)),
            JsonSerializer.Serialize(await Store.GetStatementStatsAsync(StatementFilter.All, [StatementDimension.Speaker], 50, asOf, Cancellation)),
            JsonSerializer.Serialize(await Store.GetStatementStatsAsync(StatementFilter.All, [StatementDimension.Target], 50, asOf, Cancellation)),
            JsonSerializer.Serialize(await Store.GetStatementStatsAsync(StatementFilter.All, [StatementDimension.Source], 50, asOf, Cancellation)));
    }

    private static string ArticleIdOf(string url) => Article.IdOf(url, null, null, "");

    private static string ChainIn(string url) => ChainOf(url, EntityType.Person, "Vera Ossa");

    private static string ChainOf(string url, EntityType type, string name) => Core.Articles.Chain.IdOf(ArticleIdOf(url), type, name, 0);
}
