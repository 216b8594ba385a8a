using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Xunit;

namespace Graph.Stores.Contract;

public abstract partial class StoreContract<TDatabase>
{
    [Fact]
    public async Task A_corrected_date_reaches_the_statements_their_filters_and_their_order()
    {
        await WriteAsync(Samples.Wire(on: "2003-01-02"));
        await WriteAsync(Samples.Reply(on: "2010-06-01"));

        var receipt = await WriteAsync(Samples.Wire(on: "2030-01-02"));

        Assert.Equal((WriteOutcome.Changed, 2), (receipt.Outcome, receipt.NewStatementIds.Count));
        var late = await Store.ListStatementsAsync(
            new() { PublishedOn = new(new(2030, 1, 1), null) }, StatementOrder.Default, Top(withTotal: true), AsOf.Now, Cancellation);
        Assert.Equal(2, late.Total);
        Assert.All(late.Items, statement => Assert.Equal("2030-01-02", statement.PublishedOn.ToString()));
        var inOrder = await Store.ListStatementsAsync(StatementFilter.All, new(StatementOrderField.PublishedOn, false), Top(withTotal: true), AsOf.Now, Cancellation);
        Assert.Equal(5, inOrder.Total);
        Assert.Equal(["2010-06-01", "2030-01-02"], inOrder.Items.Select(statement => statement.PublishedOn.ToString()).Distinct());
        Assert.Equal("2030-01-02", (await Store.GetArticlesAsync([receipt.ArticleId], AsOf.Now, Cancellation))[receipt.ArticleId].PublishedOn.ToString());
    }

    [Fact]
    public async Task What_is_still_said_after_its_date_is_corrected_keeps_when_it_was_first_recorded_and_is_not_new()
    {
        var receipt = await WriteAsync(Samples.Wire(on: "2003-01-02"));
        var (first, seen) = (Moment(), await StoryDump.TakeAsync(Store, AsOf.Now, Cancellation));
        foreach (var on in new[] { "2030-01-02", "2030-01-03" })
        {
            Clock.Advance(TimeSpan.FromDays(1));
            Assert.Empty((await CorrectAsync(receipt.ArticleId, Samples.Wire(on: on))).NewStatementIds);
        }

        var statements = (await Store.ListStatementsAsync(StatementFilter.All, new(StatementOrderField.RecordedAt, true), Top(), AsOf.Now, Cancellation)).Items;
        Assert.Equal([(first.KnownAt, "2030-01-03"), (first.KnownAt, "2030-01-03")], statements.Select(statement => ((DateTimeOffset?)statement.RecordedAt, statement.PublishedOn.ToString())));
        AssertSame(seen, await StoryDump.TakeAsync(Store, first, Cancellation), "The moment before the corrections answers otherwise.");
        Assert.Empty((await HistoryAsync(statements[0].Id, 10, first)).Changes);

        await Store.RetractArticleAsync(receipt.ArticleId, "editor", "for the test", Cancellation);
        Assert.Equal(2, (await CorrectAsync(receipt.ArticleId, Samples.Wire(on: "2030-01-04"))).NewStatementIds.Count);
    }

    [Fact]
    public async Task What_was_not_published_by_a_day_after_its_date_is_corrected_is_not_shown_on_that_day()
    {
        await WriteAsync(Samples.Wire(on: "2003-01-02"));

        await WriteAsync(Samples.Wire(on: "2030-01-02"));

        var then = await Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, Top(), AsOf.Now with { ValidOn = new(2010, 1, 1) }, Cancellation);
        Assert.DoesNotContain(then.Items, statement => statement.Content == "the Lake Council would meet in Oskria");
    }

    [Fact]
    public async Task A_corrected_source_reaches_the_article_its_statements_and_their_counts()
    {
        await WriteAsync(Samples.Wire());

        var receipt = await WriteAsync(Samples.Wire(source: "Merrow Courier"));

        Assert.Equal(WriteOutcome.Changed, receipt.Outcome);
        var article = (await Store.GetArticlesAsync([receipt.ArticleId], AsOf.Now, Cancellation))[receipt.ArticleId];
        Assert.Equal(("Merrow Courier", Body("Merrow Courier")), (article.SourceName, article.SourceId));
        Assert.Equal((0, 2), (await CountOfSourceAsync("Varenna Wire", AsOf.Now), await CountOfSourceAsync("Merrow Courier", AsOf.Now)));
        var stats = await Store.GetStatementStatsAsync(StatementFilter.All, [StatementDimension.Source], 10, AsOf.Now, Cancellation);
        Assert.Equal((Body("Merrow Courier"), 2), (Assert.Single(stats).Keys[0], stats[0].Statements));
        var entities = await Store.ListEntitiesAsync(EntityFilter.All, EntityOrder.Name, Top(), AsOf.Now, Cancellation);
        Assert.DoesNotContain(entities.Items, entity => entity.Name == "Varenna Wire");
        Assert.Contains(entities.Items, entity => entity.Name == "Merrow Courier");
    }

    [Fact]
    public async Task Before_a_source_was_corrected_the_first_one_is_answered()
    {
        var receipt = await WriteAsync(Samples.Wire());
        var before = Moment();
        await WriteAsync(Samples.Wire(source: "Merrow Courier"));

        var article = (await Store.GetArticlesAsync([receipt.ArticleId], before, Cancellation))[receipt.ArticleId];

        Assert.Equal(("Varenna Wire", Body("Varenna Wire")), (article.SourceName, article.SourceId));
        Assert.Equal((2, 0), (await CountOfSourceAsync("Varenna Wire", before), await CountOfSourceAsync("Merrow Courier", before)));
        var listed = await Store.ListArticlesAsync(new() { SourceIds = [Body("Varenna Wire")] }, Top(), before, Cancellation);
        Assert.Single(listed.Items);
        Assert.Empty((await Store.ListArticlesAsync(new() { SourceIds = [Body("Varenna Wire")] }, Top(), AsOf.Now, Cancellation)).Items);
    }

    [Fact]
    public async Task Before_a_correction_every_answer_is_byte_for_byte_what_it_was()
    {
        await WriteAllAsync(Samples.Wire(on: "2003-01-02"), Samples.Reply());
        var (before, seen) = (Moment(), await StoryDump.TakeAsync(Store, AsOf.Now, Cancellation));

        await WriteAllAsync(Samples.Wire(on: "2030-01-02"), Samples.Wire(on: "2030-01-02", source: "Merrow Courier"));

        AssertSame(seen, await StoryDump.TakeAsync(Store, before, Cancellation), "The moment before the corrections answers otherwise.");
    }

    [Fact]
    public async Task Versions_tell_the_date_and_source_that_each_came_with()
    {
        var receipt = await WriteAsync(Samples.Wire(on: "2003-01-02"));
        await WriteAsync(Samples.Wire(on: "2030-01-02", source: "Merrow Courier"));

        var versions = (await Store.GetVersionsByArticleAsync([receipt.ArticleId], AsOf.Now, Cancellation))[receipt.ArticleId];

        Assert.Equal(
            [(1, "2003-01-02", "Varenna Wire"), (2, "2030-01-02", "Merrow Courier")],
            versions.Select(version => (version.Number, version.PublishedOn.ToString(), version.SourceName)));
    }

    [Fact]
    public async Task Where_only_date_and_source_were_corrected_every_statement_is_kept()
    {
        var (first, second) = (Samples.Reply(), Samples.Reply(on: "2031-04-05"));
        await WriteAllAsync(first, second);
        var (from, to) = (first.Facts().Version.Id, second.Facts().Version.Id);
        var contents = await Store.GetVersionContentsAsync([from, to], AsOf.Now, Cancellation);

        var diff = VersionDiff.Of(contents[from], contents[to]);

        Assert.Empty(diff.StatementsGone.Concat(diff.StatementsCome));
        Assert.Empty(diff.StatementsChanged);
        Assert.Empty(diff.RelationsGone.Concat(diff.RelationsCome));
        Assert.Equal(["2031-04-05", "2031-04-05", "2031-04-05"], diff.StatementsKept.Select(statement => statement.PublishedOn.ToString()));
    }

    [Fact]
    public async Task A_retracted_article_with_a_corrected_source_comes_back_with_that()
    {
        var receipt = await WriteAsync(Samples.Wire());
        await WriteAsync(Samples.Wire(source: "Merrow Courier"));
        var before = await DumpAsync();
        await Store.RetractArticleAsync(receipt.ArticleId, "editor", "for the test", Cancellation);
        await Store.RestoreArticleAsync(receipt.ArticleId, "editor", "for the test", ArticleConnections.None, Cancellation);

        Assert.Equal(before, await DumpAsync());
    }

    private async Task<WriteReceipt> CorrectAsync(string articleId, ArticleDraft draft)
    {
        var (held, facts) = ((await Store.GetArticlesAsync([articleId], AsOf.Now, Cancellation))[articleId].VersionId, draft.Facts());
        var before = (await Store.GetVersionContentsAsync([held], AsOf.Now, Cancellation))[held].Statements;
        var heldAs = VersionDiff.Corrected(before, facts.Statements).ToDictionary(pair => pair.Value, pair => pair.Key);
        return (await Store.WriteAsync([facts with { HeldAs = heldAs }], Cancellation))[0];
    }

    private async Task<int?> CountOfSourceAsync(string name, AsOf asOf) =>
        (await Store.ListStatementsAsync(new() { SourceIds = [Body(name)] }, StatementOrder.Default, Top(withTotal: true), asOf, Cancellation)).Total;
}
