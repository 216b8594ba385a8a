using Graph.Core.Entities;
using Graph.Core.Histories;
using Graph.Core.Judgements;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Xunit;

namespace Graph.Stores.Contract;

public abstract partial class StoreContract<TDatabase>
{
    private const string FullWords = "the council will open the old harbour before the first snow falls";
    private const string ShortWords = "the council would open the old harbour";

    [Fact]
    public async Task Reports_that_are_judged_one_utterance_are_shown_together_the_fullest_first()
    {
        var (full, brief) = await WriteTwoReportsAsync();

        await JoinAsync(full, brief);

        foreach (var id in new[] { full.UtteranceId, brief.UtteranceId })
        {
            var utterance = (await Store.GetUtterancesAsync([id, "u_nothing"], AsOf.Now, Cancellation)).Values.Single();
            Assert.Equal([FullWords, ShortWords], utterance.Reports.Select(report => report.Content));
            Assert.Equal(new[] { full.UtteranceId, brief.UtteranceId }.Order(StringComparer.Ordinal), utterance.MemberIds);
            Assert.Equal((utterance.MemberIds[0], "editor"), (utterance.Id, Assert.Single(utterance.Judgements).By));
        }
    }

    [Fact]
    public async Task What_was_said_once_is_listed_once_and_counts_the_origins_of_all_its_reports()
    {
        var (full, brief) = await WriteTwoReportsAsync();
        Assert.Equal(2, (await ContentsAsync(new() { FullestOnly = true })).Count);
        Assert.Equal(1, await CountOriginsAsync(full.Id));

        await JoinAsync(full, brief);

        Assert.Equal([FullWords], await ContentsAsync(new() { FullestOnly = true }));
        Assert.Equal(2, (await ContentsAsync(new() { MinSources = 2 })).Count);
        Assert.Equal((2, 2), (await CountOriginsAsync(full.Id), await CountOriginsAsync(brief.Id)));
    }

    [Fact]
    public async Task Undoing_the_judgement_parts_an_utterance_again_and_an_earlier_moment_keeps_it()
    {
        var (full, brief) = await WriteTwoReportsAsync();
        var before = await DumpAsync();
        var judgement = await JoinAsync(full, brief);
        var joined = Moment();
        Clock.Advance(TimeSpan.FromMinutes(1));

        var undone = await Store.UndoJudgementAsync(judgement.Id, "editor", null, Cancellation);

        Assert.NotNull(undone.UndoneAt);
        Assert.Equal(before, await DumpAsync());
        Assert.Equal(2, (await ContentsAsync(new() { FullestOnly = true })).Count);
        Assert.Equal(1, await CountOriginsAsync(full.Id));
        Assert.Equal(2, await CountOriginsAsync(full.Id, joined));
        Assert.Equal(2, (await Store.GetUtterancesAsync([brief.UtteranceId], joined, Cancellation)).Values.Single().Reports.Count);
        Assert.Empty((await Store.GetUtterancesAsync([brief.UtteranceId], AsOf.Now, Cancellation)).Values.Single().Judgements);
    }

    [Fact]
    public async Task The_moment_before_a_retraction_holds_what_was_decided_before_it_however_soon_it_came()
    {
        var (full, brief) = await WriteTwoReportsAsync();
        var judgement = await JoinAsync(full, brief);
        await Store.UndoJudgementAsync(judgement.Id, "editor", null, Cancellation);
        await Store.RetractArticleAsync(brief.ArticleId, "editor", "a mistake", Cancellation);

        var retracted = (await Store.GetArticlesAsync([brief.ArticleId], AsOf.Now, Cancellation))[brief.ArticleId].RetractedAt!.Value;
        var before = await Store.GetUtterancesAsync([full.UtteranceId, brief.UtteranceId], AsOf.At(retracted.AddMilliseconds(-1)), Cancellation);
        Assert.Equal(2, before.Values.Select(utterance => utterance.Id).Distinct().Count());
    }

    [Fact]
    public async Task Utterances_that_a_path_of_SAME_joins_and_a_DIFFERENT_parts_are_reported_until_either_is_undone()
    {
        var (full, brief) = await WriteTwoReportsAsync();
        await WriteAsync(Report("https://courier.example/1", "Merrow Courier", "it was over for good"));
        var third = Report("https://courier.example/1", "Merrow Courier", "it was over for good").Facts().Statements[0];
        await JoinAsync(full, brief);
        var path = await JoinAsync(brief, third);
        Assert.Empty(await Store.ListConflictsAsync(AsOf.Now, Cancellation));
        var different = await Store.JudgeAsync(new(full.UtteranceId, third.UtteranceId, Verdict.Different, "editor", 1, "said on two days"), Cancellation);

        var conflict = Assert.Single(await Store.ListConflictsAsync(AsOf.Now, Cancellation));
        Assert.Equal(new[] { full, brief, third }.Select(statement => statement.UtteranceId).Order(StringComparer.Ordinal), conflict.Members);
        Assert.Equal([different], conflict.Conflicts);

        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.UndoJudgementAsync(path.Id, "editor", null, Cancellation);
        Assert.Empty(await Store.ListConflictsAsync(AsOf.Now, Cancellation));
    }

    [Fact]
    public async Task A_person_parts_what_a_rule_joined_and_the_rule_does_not_join_it_again()
    {
        var (full, brief) = await WriteTwoReportsAsync();
        await Store.JudgeAsync(UtteranceRule.Judge(full, brief, 0.9), Cancellation);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.JudgeAsync(new(full.UtteranceId, brief.UtteranceId, Verdict.Different, "editor", 1, "said on two days"), Cancellation);
        Clock.Advance(TimeSpan.FromMinutes(1));

        var third = Report("https://courier.example/1", "Merrow Courier", ShortWords).Facts();
        await Store.WriteAsync([third with { Connections = new() { Judgements = [UtteranceRule.Judge(full, brief, 0.9)] } }], Cancellation);

        Assert.Equal(2, (await ContentsAsync(new() { FullestOnly = true })).Count);
    }

    [Fact]
    public async Task The_same_words_of_two_spellings_are_one_utterance_while_the_spellings_are_one()
    {
        await WriteAsync(Report("https://wire.example/1", "Varenna Wire", FullWords));
        var other = Report("https://gazette.example/1", "Oskria Gazette", ShortWords, "Marah Velt").Facts();
        var full = Report("https://wire.example/1", "Varenna Wire", FullWords).Facts().Statements[0];
        var brief = other.Statements[0];
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.WriteAsync([other with { Connections = new() { AwaitedJudgements = [UtteranceRule.Judge(full, brief, 0.9)] } }], Cancellation);
        var (before, apart) = (await DumpAsync(), Moment());
        Assert.Equal(2, (await ContentsAsync(new() { FullestOnly = true })).Count);
        Clock.Advance(TimeSpan.FromMinutes(1));

        var judged = await Store.JudgeAsync(new(full.SpeakerId!, brief.SpeakerId!, Verdict.Same, "editor", 1, "two spellings"), Cancellation);

        Assert.Equal([FullWords], await ContentsAsync(new() { FullestOnly = true }));
        var utterance = (await Store.GetUtterancesAsync([brief.UtteranceId], AsOf.Now, Cancellation)).Values.Single();
        Assert.Equal((2, UtteranceRule.Name), (utterance.Reports.Count, Assert.Single(utterance.Judgements).By));
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.UndoJudgementAsync(judged.Id, "editor", "two people", Cancellation);
        Assert.Equal(before, await DumpAsync());
        Assert.Equal(before, await DumpAsync(apart));
        Assert.Equal(2, (await ContentsAsync(new() { FullestOnly = true })).Count);
        Assert.Equal(
            [(ChangeKind.Judged, UtteranceRule.Name), (ChangeKind.JudgementUndone, UtteranceRule.Name)],
            (await HistoryAsync(brief.UtteranceId, 10, AsOf.Now)).Changes.Select(change => (change.Kind, change.By)));

        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.JudgeAsync(new(full.UtteranceId, brief.UtteranceId, Verdict.Different, "editor", 1, "said on two days"), Cancellation);
        await Store.JudgeAsync(new(full.SpeakerId!, brief.SpeakerId!, Verdict.Same, "editor", 1, null), Cancellation);
        Assert.Equal(2, (await ContentsAsync(new() { FullestOnly = true })).Count);
    }

    [Fact]
    public async Task A_rules_judgement_is_made_with_the_article_and_told_in_the_history()
    {
        var full = Report("https://wire.example/1", "Varenna Wire", FullWords);
        var brief = Report("https://gazette.example/1", "Oskria Gazette", ShortWords).Facts();
        await WriteAsync(full);
        var (first, second) = (full.Facts().Statements[0], brief.Statements[0]);
        Clock.Advance(TimeSpan.FromMinutes(1));

        await Store.WriteAsync([brief with { Connections = new() { Judgements = [UtteranceRule.Judge(first, second, 0.9)] } }], Cancellation);

        Assert.Equal([FullWords], await ContentsAsync(new() { FullestOnly = true }));
        var histories = await Store.GetHistoryAsync([second.Id, first.UtteranceId], 10, null, AsOf.Now, Cancellation);
        Assert.All(histories.Values, history => Assert.Contains(history.Changes, change => change is { Kind: ChangeKind.Judged, By: UtteranceRule.Name }));
        Assert.Single(histories[first.UtteranceId].Changes);
    }

    [Fact]
    public async Task Utterances_and_entities_are_not_judged_on_together_and_unknown_ones_not_at_all()
    {
        var (full, brief) = await WriteTwoReportsAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => Store.JudgeAsync(new(full.UtteranceId, Person("Mara Velt"), Verdict.Same, "editor", 1, null), Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.JudgeAsync(new(full.UtteranceId, full.UtteranceId, Verdict.Same, "editor", 1, null), Cancellation));
        await Assert.ThrowsAsync<NotInStoreException>(() => Store.JudgeAsync(new(full.UtteranceId, "u_nothing", Verdict.Same, "editor", 1, null), Cancellation));
        Assert.Equal(1, await CountOriginsAsync(brief.Id));
    }

    [Fact]
    public async Task Statements_that_may_say_the_same_are_found_by_their_words_while_they_are_shown()
    {
        var (full, _) = await WriteTwoReportsAsync();
        await WriteAsync(Samples.Reply());

        async Task<IEnumerable<string>> FindAsync(string content, int limit) =>
            (await Store.FindAlikeAsync([content, "no"], limit, Cancellation))[content].Select(statement => statement.Content);

        Assert.Equal([ShortWords, FullWords], await FindAsync("They will open the old harbour", 10));
        Assert.Single(await FindAsync("They will open the old harbour", 1));
        Assert.Empty(await FindAsync("Nobody painted the fence", 10));

        await Store.RetractArticleAsync(full.ArticleId, "editor", "for the test", Cancellation);

        Assert.Equal([ShortWords], await FindAsync(FullWords, 10));
    }

    [Fact]
    public async Task A_denial_is_linked_to_what_it_denies_while_both_are_shown()
    {
        var (full, brief) = await WriteTwoReportsAsync();
        var before = Moment();
        Clock.Advance(TimeSpan.FromMinutes(1));
        var denial = Report("https://courier.example/1", "Merrow Courier", "nobody would open the harbour", "Ilo Dorn").Facts();
        var id = denial.Statements[0].Id;
        StatementLink[] links = [new(id, full.Id, LinkKind.Denies, 0.8, "draft", default), new(id, brief.Id, LinkKind.Denies, 0.7, "draft", default)];

        await Store.WriteAsync([denial with { Connections = new() { Links = links } }], Cancellation);

        var found = await Store.GetLinksAsync([id, full.Id, "s_nothing"], AsOf.Now, Cancellation);
        Assert.Equal(links.Select(link => link.ToId).Order(StringComparer.Ordinal), found[id].Select(link => link.ToId));
        Assert.Equal((id, LinkKind.Denies, 0.8), found[full.Id].Select(link => (link.FromId, link.Kind, link.Score)).Single());
        Assert.Empty(found["s_nothing"]);
        Assert.Empty((await Store.GetLinksAsync([full.Id], before, Cancellation))[full.Id]);

        var linked = Moment();
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.RetractArticleAsync(full.ArticleId, "editor", "for the test", Cancellation);

        Assert.Equal([brief.Id], (await Store.GetLinksAsync([id], AsOf.Now, Cancellation))[id].Select(link => link.ToId));
        Assert.Equal(2, (await Store.GetLinksAsync([id], linked, Cancellation))[id].Count);
    }

    [Fact]
    public async Task An_article_may_bring_the_links_that_held_statements_have_to_its_own()
    {
        var denial = Report("https://gazette.example/1", "Oskria Gazette", FullWords).Facts();
        var denied = Report("https://wire.example/1", "Varenna Wire", FullWords).Facts();
        var link = new StatementLink(denial.Statements[0].Id, denied.Statements[0].Id, LinkKind.Denies, 1, "draft", default);

        await Store.WriteAsync([denial], Cancellation);
        await Store.WriteAsync([denied with { Connections = new() { Links = [link] } }], Cancellation);

        Assert.Equal(link.FromId, Assert.Single((await Store.GetLinksAsync([link.ToId], AsOf.Now, Cancellation))[link.ToId]).FromId);
    }

    [Fact]
    public async Task A_link_from_what_is_not_held_is_refused()
    {
        var facts = Report("https://wire.example/1", "Varenna Wire", FullWords).Facts();
        var link = new StatementLink("s_nothing", facts.Statements[0].Id, LinkKind.Denies, 1, "draft", default);

        await Assert.ThrowsAsync<ArgumentException>(() => Store.WriteAsync([facts with { Connections = new() { Links = [link] } }], Cancellation));
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_is_refused()
    {
        var facts = Report("https://wire.example/1", "Varenna Wire", FullWords).Facts();
        var link = new StatementLink(facts.Statements[0].Id, "s_nothing", LinkKind.Denies, 1, "draft", default);

        await Assert.ThrowsAsync<ArgumentException>(() => Store.WriteAsync([facts with { Connections = new() { Links = [link] } }], Cancellation));

        Assert.Equal(new GraphSize(0, 0, 0, 0, 0), await Store.GetSizeAsync(Cancellation));
    }

    private static ArticleDraft Report(string url, string source, string words, string speaker = "Mara Velt") =>
        new ArticleDraft(url, $"{speaker} said that {words}.").Published("2031-03-04", source).Has(speaker, EntityType.Person).Says(speaker, "said", words);

    private async Task<(Statement Full, Statement Brief)> WriteTwoReportsAsync()
    {
        var (full, brief) = (Report("https://wire.example/1", "Varenna Wire", FullWords), Report("https://gazette.example/1", "Oskria Gazette", ShortWords));
        await WriteAllAsync(full, brief);
        return (full.Facts().Statements[0], brief.Facts().Statements[0]);
    }

    private async Task<Judgement> JoinAsync(Statement left, Statement right)
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        return await Store.JudgeAsync(new(left.UtteranceId, right.UtteranceId, Verdict.Same, "editor", 1, "one speech"), Cancellation);
    }
}
