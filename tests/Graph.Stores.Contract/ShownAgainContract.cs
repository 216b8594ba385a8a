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
    public async Task What_connects_a_restored_article_is_made_with_it_and_not_before()
    {
        var (article, brief, between) = await WriteWhileHiddenAsync();
        var connections = ConnectionsOf(article, brief);

        Assert.True(await Store.RestoreArticleAsync(article.Article.Id, "editor", "it was right", connections, Cancellation));

        await AssertConnectedAsync(article, brief);
        Assert.Equal([FullWords], await ContentsAsync(new() { FullestOnly = true }));
        Assert.Equal(
            [ChangeKind.ArticleRetracted, ChangeKind.ArticleRestored, ChangeKind.Judged],
            (await HistoryAsync(article.Statements[0].Id, 10, AsOf.Now)).Changes.Select(change => change.Kind).SkipWhile(kind => kind != ChangeKind.ArticleRetracted));
        Assert.Equal([ShortWords], (await Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, Top(), AsOf.At(between), Cancellation)).Items.Select(one => one.Content));
        Assert.Empty((await Store.GetLinksAsync([brief.Id], AsOf.At(between), Cancellation))[brief.Id]);
    }

    [Fact]
    public async Task What_connects_an_article_that_stands_already_is_not_made()
    {
        var (article, brief, _) = await WriteWhileHiddenAsync();
        await Store.RestoreArticleAsync(article.Article.Id, "editor", "it was right", ArticleConnections.None, Cancellation);
        var before = await DumpAsync();
        Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.False(await Store.RestoreArticleAsync(article.Article.Id, "editor", "it was right", ConnectionsOf(article, brief), Cancellation));
        Assert.False(await Store.ShowVersionAsync(article.Article.Id, 1, "editor", "it was right", ConnectionsOf(article, brief), Cancellation));

        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task What_connects_a_version_that_is_shown_again_is_made_with_it()
    {
        var article = Report("https://wire.example/1", "Varenna Wire", FullWords).Facts();
        await Store.WriteAsync([article], Cancellation);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await WriteAsync(Report("https://wire.example/1", "Varenna Wire", "the mill was closed"));
        var brief = Report("https://gazette.example/1", "Oskria Gazette", ShortWords).Facts();
        await Store.WriteAsync([brief], Cancellation);
        Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.True(await Store.ShowVersionAsync(article.Article.Id, 1, "editor", "it was right", ConnectionsOf(article, brief.Statements[0]), Cancellation));

        await AssertConnectedAsync(article, brief.Statements[0]);
    }

    [Fact]
    public async Task A_restored_article_that_is_linked_to_what_is_not_held_stays_retracted()
    {
        var (article, brief, _) = await WriteWhileHiddenAsync();
        var before = await DumpAsync();
        Clock.Advance(TimeSpan.FromMinutes(1));
        var connections = ConnectionsOf(article, brief);
        connections = connections with { Links = [.. connections.Links, connections.Links[0] with { ToId = "s_nothing" }] };

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.RestoreArticleAsync(article.Article.Id, "editor", "it was right", connections, Cancellation));

        Assert.Contains("s_nothing", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task An_entity_that_no_article_shows_goes_by_no_name()
    {
        var (article, brief, between) = await WriteWhileHiddenAsync();
        var (source, speaker) = (article.Article.SourceId!, brief.SpeakerId!);

        var names = await Store.GetNamesAsync([source, speaker], AsOf.Now, Cancellation);
        var then = await Store.GetNamesAsync([source, speaker], AsOf.At(between), Cancellation);

        Assert.Equal((0, 1), (names[source].Count, names[speaker].Count));
        Assert.Equal((0, 1), (then[source].Count, then[speaker].Count));
        await Store.RestoreArticleAsync(article.Article.Id, "editor", "it was right", ArticleConnections.None, Cancellation);
        Assert.Single((await Store.GetNamesAsync([source], AsOf.Now, Cancellation))[source]);
    }

    [Fact]
    public async Task What_a_person_decided_under_another_id_replaces_what_a_rule_found()
    {
        var (full, brief) = await WriteTwoReportsAsync();
        await Store.JudgeAsync(UtteranceRule.Judge(full, brief, 0.9), Cancellation);
        Clock.Advance(TimeSpan.FromMinutes(1));
        var third = Report("https://courier.example/1", "Merrow Courier", "the mill was closed").Facts();

        await Store.WriteAsync(
            [third with { Connections = new() { Decisions = [new(full.UtteranceId, brief.UtteranceId, Verdict.Different, "editor", 1, "said on two days")] } }], Cancellation);

        var judgements = await Store.GetJudgementsAsync([full.UtteranceId, brief.UtteranceId, "u_nothing"], AsOf.Now, Cancellation);
        Assert.All([full, brief], report => Assert.Equal((Verdict.Different, "editor"), judgements[report.UtteranceId].Select(one => (one.Verdict, one.By)).Single()));
        Assert.Empty(judgements["u_nothing"]);
        Assert.Equal(
            [ChangeKind.Judged, ChangeKind.JudgementReplaced, ChangeKind.Judged],
            (await HistoryAsync(brief.UtteranceId, 10, AsOf.Now)).Changes.Select(change => change.Kind));
    }

    [Fact]
    public async Task The_judgements_on_entities_and_utterances_are_told_together()
    {
        var (full, brief) = await WriteTwoReportsAsync();
        await WriteAsync(Samples.Reply());
        await JoinAsync(full, brief);
        await Store.JudgeAsync(new(Person("Ilo Dorn"), full.SpeakerId!, Verdict.Unsure, "editor", 0.5, null), Cancellation);

        var judgements = await Store.GetJudgementsAsync([brief.UtteranceId, full.SpeakerId!], AsOf.Now, Cancellation);

        Assert.Equal(Verdict.Same, Assert.Single(judgements[brief.UtteranceId]).Verdict);
        Assert.Equal(Verdict.Unsure, Assert.Single(judgements[full.SpeakerId!]).Verdict);
    }

    /// <summary>A report that was retracted before another of the same words came.</summary>
    private async Task<(ArticleFacts Hidden, Statement Brief, DateTimeOffset Between)> WriteWhileHiddenAsync()
    {
        var article = Report("https://wire.example/1", "Varenna Wire", FullWords).Facts();
        var brief = Report("https://gazette.example/1", "Oskria Gazette", ShortWords).Facts();
        await Store.WriteAsync([article], Cancellation);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.RetractArticleAsync(article.Article.Id, "editor", "for the test", Cancellation);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.WriteAsync([brief], Cancellation);
        Clock.Advance(TimeSpan.FromMinutes(1));
        var between = Clock.GetUtcNow();
        Clock.Advance(TimeSpan.FromMinutes(1));
        return (article, brief.Statements[0], between);
    }

    private static ArticleConnections ConnectionsOf(ArticleFacts article, Statement other) => new()
    {
        Judgements = [UtteranceRule.Judge(article.Statements[0], other, 0.9)],
        Links = [new(other.Id, article.Statements[0].Id, LinkKind.Confirms, 0.9, "rule", default)],
    };

    private async Task AssertConnectedAsync(ArticleFacts article, Statement other)
    {
        var said = article.Statements[0];
        var utterance = (await Store.GetUtterancesAsync([said.UtteranceId], AsOf.Now, Cancellation)).Values.Single();
        Assert.Equal(new[] { said.UtteranceId, other.UtteranceId }.Order(StringComparer.Ordinal), utterance.MemberIds);
        Assert.Equal(Verdict.Same, Assert.Single(utterance.Judgements).Verdict);
        Assert.Equal((other.Id, LinkKind.Confirms), (await Store.GetLinksAsync([said.Id], AsOf.Now, Cancellation))[said.Id].Select(link => (link.FromId, link.Kind)).Single());
    }
}
