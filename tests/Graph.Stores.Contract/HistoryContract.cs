using Graph.Core.Histories;
using Graph.Core.Judgements;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Xunit;

namespace Graph.Stores.Contract;

public abstract partial class StoreContract<TDatabase>
{
    [Fact]
    public async Task An_articles_history_says_who_did_what_when_and_why()
    {
        var written = await WriteAsync(Samples.Wire());
        Clock.Advance(TimeSpan.FromMinutes(1));
        var corrected = await WriteAsync(Corrected());
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.RetractArticleAsync(written.ArticleId, "editor", "it was wrong", Cancellation);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.RestoreArticleAsync(written.ArticleId, "chief", "it was right", ArticleConnections.None, Cancellation);

        var history = await HistoryAsync(written.ArticleId, 10, AsOf.Now);

        Assert.Equal(
            [ChangeKind.ArticleWritten, ChangeKind.ArticleWritten, ChangeKind.ArticleRetracted, ChangeKind.ArticleRestored],
            history.Changes.Select(change => change.Kind));
        Assert.Equal([written.VersionId, corrected.VersionId, "it was wrong", "it was right"], history.Changes.Select(change => change.Note));
        Assert.Equal(("chief", Clock.GetUtcNow()), (history.Changes[^1].By, history.Changes[^1].At));
        Assert.All(history.Changes, change => Assert.Equal(written.ArticleId, change.SubjectId));
    }

    [Fact]
    public async Task A_retracted_article_that_a_new_version_shows_again_says_so_in_its_history()
    {
        var written = await WriteAsync(Samples.Wire());
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.RetractArticleAsync(written.ArticleId, "editor", "it was wrong", Cancellation);
        Clock.Advance(TimeSpan.FromMinutes(1));
        var receipt = (await Store.WriteAsync([Corrected().Facts() with { Importer = new("feed", "read again") }], Cancellation)).Single();

        var history = await HistoryAsync(written.ArticleId, 10, AsOf.Now);

        Assert.Equal(
            [(ChangeKind.ArticleRetracted, "editor", "it was wrong"), (ChangeKind.ArticleWritten, "feed", "read again"), (ChangeKind.ArticleRestored, "feed", $"Its new version {receipt.VersionId} shows it again.")],
            history.Changes.Skip(1).Select(change => (change.Kind, change.By, change.Reason!)));
        await WriteAsync(Samples.Wire("https://courier.example/1", source: "Merrow Courier"));
        Assert.Equal(4, (await HistoryAsync(written.ArticleId, 10, AsOf.Now)).Changes.Count);
    }

    [Fact]
    public async Task The_history_of_a_statement_and_of_a_relation_is_that_of_its_articles()
    {
        var facts = Samples.Wire().Facts();
        var written = await WriteAsync(Samples.Wire());
        await WriteAsync(Samples.Reply());
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.RetractArticleAsync(written.ArticleId, "editor", "it was wrong", Cancellation);

        foreach (var id in new[] { facts.Statements[0].Id, facts.Relations[0].Id })
            Assert.Equal([ChangeKind.ArticleWritten, ChangeKind.ArticleRetracted], (await HistoryAsync(id, 10, AsOf.Now)).Changes.Select(change => change.Kind));
    }

    [Fact]
    public async Task An_entitys_history_holds_its_articles_and_judgements_and_goes_with_the_merged_set()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply(), OtherSpelling());
        var alone = await HistoryAsync(Spellings[1], 10, AsOf.Now);
        Clock.Advance(TimeSpan.FromMinutes(1));
        var judgement = await JudgeAsync(Verdict.Same);
        var merged = await HistoryAsync(Spellings[1], 10, AsOf.Now);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.UndoJudgementAsync(judgement.Id, "editor", "they are two", Cancellation);
        var undone = await HistoryAsync(Spellings[1], 10, AsOf.Now);

        Assert.Equal(4, merged.Changes.Count);
        Assert.Equal(judgement.Id, merged.Changes[^1].SubjectId);
        Assert.Equal(
            [.. alone.Changes.Select(change => change.Kind), ChangeKind.Judged, ChangeKind.JudgementUndone], undone.Changes.Select(change => change.Kind));
        Assert.Equal("they are two", undone.Changes[^1].Note);
    }

    [Fact]
    public async Task A_history_tells_that_there_is_more_and_knows_only_what_was_done_by_then()
    {
        var written = await WriteAsync(Samples.Wire());
        var then = Moment();
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.RetractArticleAsync(written.ArticleId, "editor", "it was wrong", Cancellation);

        var latest = await HistoryAsync(written.ArticleId, 1, AsOf.Now);
        var earlier = await HistoryAsync(written.ArticleId, 1, then);

        Assert.Equal((ChangeKind.ArticleRetracted, true), (Assert.Single(latest.Changes).Kind, latest.HasEarlier));
        Assert.Equal((ChangeKind.ArticleWritten, false), (Assert.Single(earlier.Changes).Kind, earlier.HasEarlier));
        Assert.Empty((await HistoryAsync("a_nothing", 10, AsOf.Now)).Changes);
    }

    [Fact]
    public async Task Who_confirms_what_another_judged_leaves_a_line_once_and_the_judgement_as_it_stands()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply(), OtherSpelling());
        var judged = await Store.JudgeAsync(new(Spellings[0], Spellings[1], Verdict.Same, "a rule", 0.9, "one name"), Cancellation);
        var before = await DumpAsync();
        Clock.Advance(TimeSpan.FromMinutes(1));

        for (var time = 0; time < 2; time++)
            Assert.Equal(judged, await Store.JudgeAsync(new(Spellings[1], Spellings[0], Verdict.Same, "editor", 1, "I know him"), Cancellation));
        await Store.JudgeAsync(new(Spellings[0], Spellings[1], Verdict.Same, "a rule", 0.9, "one name"), Cancellation);

        Assert.Equal(before, await DumpAsync());
        Assert.Equal(
            [(ChangeKind.Judged, "a rule", "one name"), (ChangeKind.JudgementConfirmed, "editor", "I know him")],
            (await HistoryAsync(judged.Id, 10, AsOf.Now)).Changes.Select(change => (change.Kind, change.By, change.Note)));
    }

    [Fact]
    public async Task Who_confirms_that_two_reports_are_one_leaves_a_line()
    {
        var (full, brief) = await WriteTwoReportsAsync();
        var judged = await JoinAsync(full, brief);

        await Store.JudgeAsync(new(full.UtteranceId, brief.UtteranceId, Verdict.Same, "chief", 1, "I was there"), Cancellation);

        var last = (await HistoryAsync(judged.Id, 10, AsOf.Now)).Changes[^1];
        Assert.Equal((ChangeKind.JudgementConfirmed, "chief", "I was there"), (last.Kind, last.By, last.Note));
    }

    [Fact]
    public async Task Whatever_a_writer_does_leaves_one_line_and_what_changes_nothing_leaves_none()
    {
        await WriteAllAsync(Minister(), Singer(), SingerAgain(), OtherSpelling());
        var written = await WriteAsync(Samples.Wire());
        await WriteAsync(Corrected());
        var judged = "";
        var split = "";
        // Each method of the writer, with what it changes; the line count is of the thing that the change is on.
        (string Method, ChangeKind Kind, Func<Task<string>> Change)[] changes =
        [
            (nameof(IGraphWriter.WriteAsync), ChangeKind.ArticleWritten, async () => (await WriteAsync(Samples.Reply())).ArticleId),
            (nameof(IGraphWriter.RetractArticleAsync), ChangeKind.ArticleRetracted, async () =>
            {
                await Store.RetractArticleAsync(written.ArticleId, "editor", "wrong", Cancellation);
                return written.ArticleId;
            }),
            (nameof(IGraphWriter.RestoreArticleAsync), ChangeKind.ArticleRestored, async () =>
            {
                await Store.RestoreArticleAsync(written.ArticleId, "editor", "right", ArticleConnections.None, Cancellation);
                return written.ArticleId;
            }),
            (nameof(IGraphWriter.ShowVersionAsync), ChangeKind.VersionShown, async () =>
            {
                await Store.ShowVersionAsync(written.ArticleId, 1, "editor", "right at first", ArticleConnections.None, Cancellation);
                return written.ArticleId;
            }),
            (nameof(IGraphWriter.JudgeAsync), ChangeKind.Judged, async () =>
                judged = (await Store.JudgeAsync(new(Spellings[0], Spellings[1], Verdict.Same, "editor", 1, "one"), Cancellation)).Id),
            (nameof(IGraphWriter.UndoJudgementAsync), ChangeKind.JudgementUndone, async () =>
                (await Store.UndoJudgementAsync(judged, "editor", "two", Cancellation)).Id),
            (nameof(IGraphWriter.SplitEntityAsync), ChangeKind.EntitySplit, async () => split = (await SplitAsync(Opera, Choir)).Id),
            (nameof(IGraphWriter.UndoSplitAsync), ChangeKind.SplitUndone, async () =>
                (await Store.UndoSplitAsync(split, "editor", "one", Cancellation)).Id),
        ];
        Assert.Equal(
            typeof(IGraphWriter).GetMethods().Select(method => method.Name).Order(StringComparer.Ordinal),
            changes.Select(change => change.Method).Order(StringComparer.Ordinal));

        foreach (var (method, kind, change) in changes)
        {
            Clock.Advance(TimeSpan.FromMinutes(1));
            var id = await change();
            var story = (await HistoryAsync(id, 10, AsOf.Now)).Changes;
            Assert.True(story[^1].Kind == kind && story[^1].At == Clock.GetUtcNow() && story[^1].By.Length > 0, $"{method} left no line.");
            if (kind is ChangeKind.EntitySplit or ChangeKind.Judged)
                continue;
            // Done again it changes nothing.
            Clock.Advance(TimeSpan.FromMinutes(1));
            await change();
            Assert.Equal(story, (await HistoryAsync(id, 10, AsOf.Now)).Changes);
        }
    }

    [Fact]
    public async Task Of_a_written_article_the_history_tells_who_brought_it_and_why()
    {
        var facts = Samples.Wire().Facts();
        await Store.WriteAsync([facts with { Importer = new("editor", "an archive was found") }, Samples.Reply().Facts()], Cancellation);

        var brought = Assert.Single((await HistoryAsync(facts.Article.Id, 10, AsOf.Now)).Changes);
        Assert.Equal(("editor", "an archive was found", facts.Version.Id), (brought.By, brought.Reason, brought.Note));
        var read = Assert.Single((await HistoryAsync(Samples.Reply().Facts().Article.Id, 10, AsOf.Now)).Changes);
        Assert.Equal((facts.Version.Extractor, null), (read.By, read.Reason));
    }

    [Fact]
    public async Task The_history_of_a_fact_tells_the_splits_and_judgements_that_changed_whose_it_is()
    {
        await WriteAllAsync(Minister(), Singer(), SingerAgain(), OtherSpelling());
        await Store.JudgeAsync(new(Ossa, Spellings[1], Verdict.Unsure, "rule", 0.5, "it waits"), Cancellation);
        var statement = Singer().Facts().Statements[0].Id;
        var relation = Assert.Single(await RelationsOfAsync(Ossa)).Id;
        var (before, was) = (Moment(), await HistoryAsync(statement, 10, AsOf.Now));
        Clock.Advance(TimeSpan.FromMinutes(1));

        var split = await SplitAsync(Opera, Choir);
        Clock.Advance(TimeSpan.FromMinutes(1));
        var made = Assert.Single(await RelationsOfAsync(split.NewEntityId)).Id;
        var judgement = await Store.JudgeAsync(new(split.NewEntityId, Spellings[1], Verdict.Same, "editor", 1, "one"), Cancellation);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.UndoJudgementAsync(judgement.Id, "editor", "two", Cancellation);

        ChangeKind[] story = [ChangeKind.EntitySplit, ChangeKind.Judged, ChangeKind.JudgementUndone];
        Assert.Equal([ChangeKind.ArticleWritten, .. story], (await HistoryAsync(statement, 10, AsOf.Now)).Changes.Select(change => change.Kind));
        Assert.Equal([ChangeKind.ArticleWritten, .. story], (await HistoryAsync(made, 10, AsOf.Now)).Changes.Select(change => change.Kind));
        Assert.Equal(
            [ChangeKind.ArticleWritten, ChangeKind.ArticleWritten, ChangeKind.EntitySplit], (await HistoryAsync(relation, 10, AsOf.Now)).Changes.Select(change => change.Kind));
        Assert.Equal(was.Changes, (await HistoryAsync(statement, 10, before)).Changes);
        Assert.Empty((await HistoryAsync(made, 10, before)).Changes);
    }

    [Fact]
    public async Task The_history_of_an_entity_keeps_the_articles_that_a_split_took_up_to_the_split()
    {
        await WriteAllAsync(Minister(), Singer(), SingerAgain());
        var before = (await HistoryAsync(Ossa, 10, AsOf.Now)).Changes;
        Clock.Advance(TimeSpan.FromMinutes(1));
        await SplitAsync(Opera, Choir);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.RetractArticleAsync(ArticleIdOf(Opera), "editor", "wrong", Cancellation);

        var after = (await HistoryAsync(Ossa, 10, AsOf.Now)).Changes;

        Assert.Equal(before, after.SkipLast(1));
        Assert.Equal(ChangeKind.EntitySplit, after[^1].Kind);
    }

    [Fact]
    public async Task An_article_is_told_before_the_judgements_that_it_brings_though_all_are_of_one_millisecond()
    {
        await WriteAsync(Report("https://wire.example/1", "Varenna Wire", FullWords));
        var full = Report("https://wire.example/1", "Varenna Wire", FullWords).Facts().Statements[0];
        var (second, third) = (Report("https://gazette.example/1", "Oskria Gazette", ShortWords, "Marah Velt").Facts(), Report("https://courier.example/1", "Merrow Courier", "it was late").Facts());
        var brief = second.Statements[0];

        await Store.WriteAsync(
            [second with { Connections = new() { Judgements = [UtteranceRule.Judge(full, brief, 0.9), new(full.SpeakerId!, brief.SpeakerId!, Verdict.Unsure, "rule", 0.5, "two spellings")] } }, third],
            Cancellation);

        Assert.Equal([ChangeKind.ArticleWritten, ChangeKind.Judged], (await HistoryAsync(brief.SpeakerId!, 10, AsOf.Now)).Changes.Select(change => change.Kind));
        Assert.Equal([ChangeKind.ArticleWritten, ChangeKind.Judged], (await HistoryAsync(brief.Id, 10, AsOf.Now)).Changes.Select(change => change.Kind).Take(2));
        Assert.Equal(
            [second.Article.Id, third.Article.Id],
            (await Store.GetHistoryAsync([second.Article.Id, third.Article.Id], 10, null, AsOf.Now, Cancellation)).Values.SelectMany(history => history.Changes)
                .OrderBy(change => change.Number).Select(change => change.SubjectId));
    }

    [Fact]
    public async Task A_history_is_walked_back_cursor_by_cursor_in_the_order_of_the_changes_even_of_one_millisecond()
    {
        var written = await WriteAsync(Samples.Wire());
        for (var turn = 0; turn < 3; turn++)
        {
            await Store.RetractArticleAsync(written.ArticleId, "editor", $"wrong {turn}", Cancellation);
            await Store.RestoreArticleAsync(written.ArticleId, "editor", $"right {turn}", ArticleConnections.None, Cancellation);
        }

        var walked = new List<Change>();
        var page = await HistoryAsync(written.ArticleId, 2, AsOf.Now);
        for (; page.Changes.Count > 0; page = await HistoryAsync(written.ArticleId, 2, AsOf.Now, page.StartCursor))
            walked.InsertRange(0, page.Changes);

        Assert.Equal((await HistoryAsync(written.ArticleId, 10, AsOf.Now)).Changes, walked);
        Assert.Equal(["wrong 0", "right 0", "wrong 1", "right 1", "wrong 2", "right 2"], walked.Skip(1).Select(change => change.Note));
        Assert.Equal(walked.Select(change => change.Number).Order(), walked.Select(change => change.Number));
        await Assert.ThrowsAsync<InvalidCursorException>(() => HistoryAsync(written.ArticleId, 2, AsOf.Now, "nothing"));
    }

    private async Task<History> HistoryAsync(string id, int limit, AsOf asOf, string? before = null) =>
        (await Store.GetHistoryAsync([id], limit, before, asOf, Cancellation))[id];
}
