using Graph.Core.Entities;
using Graph.Core.Histories;
using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Xunit;

namespace Graph.Stores.Contract;

public abstract partial class StoreContract<TDatabase>
{
    private static readonly string[] Spellings = [.. new[] { "Ilo Dorn", "Iloh Dorn" }.Select(Person).Order(StringComparer.Ordinal)];

    [Fact]
    public async Task Merged_entities_answer_as_one()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply(), OtherSpelling());

        await JudgeAsync(Verdict.Same);

        var canonical = Spellings[0];
        Assert.All((await Store.GetEntitiesAsync(Spellings, AsOf.Now, Cancellation)).Values, entity => Assert.Equal(canonical, entity.Id));
        foreach (var id in Spellings)
        {
            Assert.Equal(4, (await ContentsAsync(new() { AboutIds = [id] })).Count);
            Assert.Equal(3, (await ContentsAsync(new() { SpeakerIds = [id] })).Count);
        }

        Assert.Equal(new EntityCounts(3, 4, 0, 5, 3), (await Store.GetCountsAsync([Spellings[1]], AsOf.Now, Cancellation))[Spellings[1]]);
        Assert.Equal(["Ilo Dorn", "Iloh Dorn"], (await Store.GetNamesAsync([canonical], AsOf.Now, Cancellation))[canonical].Select(name => name.Text));
        Assert.Equal(5, (await NamesAsync(EntityFilter.All)).Count(name => name is not "Varenna Wire"));
        Assert.All((await Store.ListStatementsAsync(new() { SpeakerIds = [canonical] }, StatementOrder.Default, Top(), AsOf.Now, Cancellation)).Items,
            statement => Assert.Equal(canonical, statement.SpeakerId));
    }

    [Fact]
    public async Task A_merge_adds_up_in_stats_matches_and_pages_by_parent()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply(), OtherSpelling());
        await JudgeAsync(Verdict.Same);

        var stats = await Store.GetStatementStatsAsync(StatementFilter.All, [StatementDimension.Target], 1, AsOf.Now, Cancellation);
        var pages = await Store.GetStatementPagesAsync(StatementAnchor.About, Spellings, StatementFilter.All, StatementOrder.Default, Top(), AsOf.Now, Cancellation);

        Assert.Equal((Spellings[0], 4), (stats[0].Keys[0], stats[0].Statements));
        Assert.All(pages.Values, page => Assert.Equal(4, page.Items.Count));
        Assert.Equal(Spellings[0], (await Store.FindByNamesAsync(["iloh dorn"], null, AsOf.Now, Cancellation))["iloh dorn"].Single().Entity.Id);
    }

    [Fact]
    public async Task A_merged_name_still_says_which_of_them_bears_it()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply(), OtherSpelling());
        await JudgeAsync(Verdict.Same);

        var found = await Store.FindByNamesAsync(["ilo dorn", "iloh dorn"], null, AsOf.Now, Cancellation);

        Assert.Equal(Person("Ilo Dorn"), found["ilo dorn"].Single().BearerId);
        Assert.Equal(Person("Iloh Dorn"), found["iloh dorn"].Single().BearerId);
    }

    [Fact]
    public async Task Undoing_a_merge_restores_exactly_what_was()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply(), OtherSpelling());
        var before = await DumpAsync();
        var judgement = await JudgeAsync(Verdict.Same);
        Assert.NotEqual(before, await DumpAsync());

        Clock.Advance(TimeSpan.FromMinutes(1));
        var undone = await Store.UndoJudgementAsync(judgement.Id, "editor", null, Cancellation);

        Assert.Equal(Clock.GetUtcNow(), undone.UndoneAt);
        Assert.Equal(before, await DumpAsync());
        Assert.Equal(undone, await Store.UndoJudgementAsync(judgement.Id, "editor", null, Cancellation));
    }

    [Fact]
    public async Task A_judgement_takes_the_place_of_the_one_before_and_gives_it_back_when_undone()
    {
        await WriteAllAsync(Samples.Wire(), OtherSpelling());
        var same = await JudgeAsync(Verdict.Same);
        var merged = await DumpAsync();

        var different = await JudgeAsync(Verdict.Different);
        Assert.Equal(same.Id, different.ReplacesId);
        Assert.NotEqual(merged, await DumpAsync());
        await Store.UndoJudgementAsync(different.Id, "editor", null, Cancellation);

        Assert.Equal(merged, await DumpAsync());
        Assert.Equal([same.Id], (await Store.GetJudgementsAsync([Spellings[0]], AsOf.Now, Cancellation))[Spellings[0]].Select(judgement => judgement.Id));
    }

    [Fact]
    public async Task A_judgement_undone_after_another_took_its_place_does_not_come_back_with_the_undoing_of_that()
    {
        await WriteAllAsync(Samples.Wire(), OtherSpelling());
        var before = await DumpAsync();
        var same = await JudgeAsync(Verdict.Same);
        var different = await JudgeAsync(Verdict.Different);

        await Store.UndoJudgementAsync(same.Id, "chief", "they are two", Cancellation);
        await Store.UndoJudgementAsync(different.Id, "editor", null, Cancellation);

        Assert.Equal(before, await DumpAsync());
        Assert.Equal(
            [(ChangeKind.Judged, "editor", "the same spelling in another script"), (ChangeKind.JudgementReplaced, "editor", ChangeWords.ReplacedBy(different.Id)), (ChangeKind.JudgementUndone, "chief", "they are two")],
            (await HistoryAsync(same.Id, 10, AsOf.Now)).Changes.Select(change => (change.Kind, change.By, change.Note)));
    }

    [Fact]
    public async Task That_a_judgement_counts_again_stands_in_its_history()
    {
        await WriteAllAsync(Samples.Wire(), OtherSpelling());
        var same = await JudgeAsync(Verdict.Same);
        var different = await JudgeAsync(Verdict.Different);

        await Store.UndoJudgementAsync(different.Id, "chief", null, Cancellation);

        var last = (await HistoryAsync(same.Id, 10, AsOf.Now)).Changes[^1];
        Assert.Equal((ChangeKind.JudgementReopened, "chief", ChangeWords.ReopenedBy(different.Id)), (last.Kind, last.By, last.Note));
    }

    [Fact]
    public async Task What_somebody_undid_a_rule_does_not_judge_again()
    {
        await WriteAllAsync(Samples.Wire(), OtherSpelling());
        var found = new NewJudgement(Spellings[0], Spellings[1], Verdict.Same, "a rule", 0.9, "one office");
        var ruled = await Store.JudgeAsync(found, Cancellation);
        await Store.UndoJudgementAsync(ruled.Id, "editor", "they are two", Cancellation);

        await Store.WriteAsync([new ArticleDraft("https://wire.example/later", "Nothing new.").Facts() with { Connections = new() { Judgements = [found] } }], Cancellation);

        Assert.Empty((await Store.GetJudgementsAsync(Spellings, AsOf.Now, Cancellation)).Values.SelectMany(judgements => judgements));
    }

    [Fact]
    public async Task The_same_judgement_again_is_the_one_that_stands()
    {
        await WriteAllAsync(Samples.Wire(), OtherSpelling());

        Assert.Equal(await JudgeAsync(Verdict.Same), await JudgeAsync(Verdict.Same));
    }

    [Fact]
    public async Task A_DIFFERENT_across_a_path_of_SAME_keeps_all_its_entities_apart()
    {
        await WriteAllAsync(Samples.Wire(), OtherSpelling());
        var third = Person("Mara Velt");
        var before = await DumpAsync();

        await Store.JudgeAsync(new(Spellings[0], Spellings[1], Verdict.Same, "editor", 1, null), Cancellation);
        await Store.JudgeAsync(new(Spellings[1], third, Verdict.Same, "editor", 1, null), Cancellation);
        await Store.JudgeAsync(new(third, Spellings[0], Verdict.Different, "editor", 1, null), Cancellation);

        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task A_merged_entity_shows_the_name_of_the_member_that_Wikidata_knows()
    {
        await WriteAllAsync(
            Samples.Wire(),
            new ArticleDraft("https://wire.example/a", "Oskria waits.").Has("Oskria", EntityType.State, entityId: "e_zzz", wikidataId: "Q999999999"));

        await Store.JudgeAsync(new(State("Oskria"), "e_zzz", Verdict.Same, "editor", 1, null), Cancellation);

        var shown = (await Store.GetEntitiesByWikidataAsync(["Q999999999"], AsOf.Now, Cancellation))["Q999999999"];
        Assert.Equal((State("Oskria"), "Q999999999"), (shown.Id, shown.WikidataId));
    }

    [Fact]
    public async Task A_merged_entity_goes_by_the_name_of_whoever_was_recorded_first()
    {
        await WriteAsync(new ArticleDraft("https://wire.example/first", "Ilo Dorn waits.").Has("Ilo Dorn", EntityType.Person, entityId: "e_zzz"));
        Clock.Advance(TimeSpan.FromMinutes(1));
        await WriteAsync(new ArticleDraft("https://wire.example/second", "Aro Dorn waits.").Has("Aro Dorn", EntityType.Person, entityId: "e_aaa"));
        Clock.Advance(TimeSpan.FromMinutes(1));

        await Store.JudgeAsync(new("e_zzz", "e_aaa", Verdict.Same, "editor", 1, null), Cancellation);

        foreach (var asOf in new[] { AsOf.Now, AsOf.At(Clock.GetUtcNow()) })
        {
            var shown = (await Store.GetEntitiesAsync(["e_zzz"], asOf, Cancellation)).Values.Single();
            Assert.Equal(("e_aaa", "Ilo Dorn"), (shown.Id, shown.Name));
            Assert.Equal(["Ilo Dorn"], (await Store.ListEntitiesAsync(EntityFilter.All, EntityOrder.Name, Top(), asOf, Cancellation)).Items.Where(one => one.Type == EntityType.Person).Select(one => one.Name));
        }
    }

    [Fact]
    public async Task A_description_is_shown_as_long_as_the_version_that_has_it()
    {
        var first = await WriteAsync(Described("https://wire.example/first", "Ilo Dorn the swindler waits.", "e_dorn", "swindler"));
        Clock.Advance(TimeSpan.FromMinutes(1));
        await WriteAsync(Described("https://wire.example/second", "Ilo Dorn sleeps.", "e_dorn", null));
        Clock.Advance(TimeSpan.FromMinutes(1));
        var described = Clock.GetUtcNow();
        Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("swindler", await DescriptionAsync("e_dorn", AsOf.Now));

        await Store.RetractArticleAsync(first.ArticleId, "editor", "no swindler", Cancellation);
        Assert.Null(await DescriptionAsync("e_dorn", AsOf.Now));
        Assert.Equal("swindler", await DescriptionAsync("e_dorn", AsOf.At(described)));

        Clock.Advance(TimeSpan.FromMinutes(1));
        await WriteAsync(Described("https://wire.example/first", "Ilo Dorn the miller waits.", "e_dorn", "miller"));
        Assert.Equal("miller", await DescriptionAsync("e_dorn", AsOf.Now));
        await Store.ShowVersionAsync(first.ArticleId, 1, "editor", "a swindler after all", ArticleConnections.None, Cancellation);
        Assert.Equal("swindler", await DescriptionAsync("e_dorn", AsOf.Now));
    }

    [Fact]
    public async Task Merged_entities_are_described_as_the_first_of_them_that_is()
    {
        await WriteAsync(Described("https://wire.example/first", "Ilo Dorn waits.", "e_zzz", null));
        Clock.Advance(TimeSpan.FromMinutes(1));
        await WriteAsync(Described("https://wire.example/second", "Ilo Dorn sleeps.", "e_aaa", "miller"));
        Clock.Advance(TimeSpan.FromMinutes(1));

        var judged = await Store.JudgeAsync(new("e_zzz", "e_aaa", Verdict.Same, "editor", 1, null), Cancellation);
        Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(("miller", "miller"), (await DescriptionAsync("e_zzz", AsOf.Now), await DescriptionAsync("e_zzz", AsOf.At(Clock.GetUtcNow()))));
        await Store.UndoJudgementAsync(judged.Id, "editor", null, Cancellation);
        Assert.Equal((null, "miller"), (await DescriptionAsync("e_zzz", AsOf.Now), await DescriptionAsync("e_aaa", AsOf.Now)));
    }

    private static ArticleDraft Described(string url, string text, string id, string? description) =>
        new ArticleDraft(url, text).Has("Ilo Dorn", EntityType.Person, entityId: id, description: description);

    private async Task<string?> DescriptionAsync(string id, AsOf asOf) => (await Store.GetEntitiesAsync([id], asOf, Cancellation)).Values.Single().Description;

    [Fact]
    public async Task Judging_what_is_not_there_or_one_entity_alone_says_so()
    {
        await WriteAsync(Samples.Wire());

        await Assert.ThrowsAsync<NotInStoreException>(() => Store.JudgeAsync(new(Person("Ilo Dorn"), "e_nothing", Verdict.Same, "editor", 1, null), Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.JudgeAsync(new(Person("Ilo Dorn"), Person("Ilo Dorn"), Verdict.Same, "editor", 1, null), Cancellation));
        await Assert.ThrowsAsync<NotInStoreException>(() => Store.UndoJudgementAsync("j_nothing", "editor", null, Cancellation));
    }

    private static ArticleDraft OtherSpelling() =>
        new ArticleDraft("https://gazette.example/8", "Iloh Dorn said Iloh Dorn was tired.")
            .Published("2031-03-06", "Oskria Gazette")
            .Has("Iloh Dorn", EntityType.Person)
            .Says("Iloh Dorn", "said", "Iloh Dorn was tired", targets: ["Iloh Dorn"]);

    private Task<Judgement> JudgeAsync(Verdict verdict)
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        return Store.JudgeAsync(new(Spellings[1], Spellings[0], verdict, "editor", 1, "the same spelling in another script"), Cancellation);
    }
}
