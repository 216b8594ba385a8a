using Graph.Core.Histories;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Xunit;

namespace Graph.Stores.Contract;

public abstract partial class StoreContract<TDatabase>
{
    [Fact]
    public async Task A_version_that_is_shown_again_says_what_it_said_and_the_other_no_longer()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply());
        var first = await WholeGraphAsync(AsOf.Now);
        var receipt = await WriteAsync(Corrected());
        Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.True(await Store.ShowVersionAsync(receipt.ArticleId, 1, "editor", "it was right", ArticleConnections.None, Cancellation));

        AssertSame(first, await WholeGraphAsync(AsOf.Now), "The first version is shown otherwise than at first.");
    }

    [Fact]
    public async Task A_version_with_another_date_and_source_is_shown_again_with_those()
    {
        var receipt = await WriteAsync(Samples.Wire(on: "2003-01-02"));
        await WriteAsync(Samples.Wire(on: "2030-01-02", source: "Merrow Courier"));

        await Store.ShowVersionAsync(receipt.ArticleId, 1, "editor", "it was right", ArticleConnections.None, Cancellation);

        var article = (await Store.GetArticlesAsync([receipt.ArticleId], AsOf.Now, Cancellation))[receipt.ArticleId];
        Assert.Equal(("Varenna Wire", "2003-01-02", receipt.VersionId), (article.SourceName, article.PublishedOn.ToString(), article.VersionId));
        Assert.Equal((2, 0), (await CountOfSourceAsync("Varenna Wire", AsOf.Now), await CountOfSourceAsync("Merrow Courier", AsOf.Now)));
    }

    [Fact]
    public async Task Before_a_version_was_shown_again_what_was_shown_is_answered_byte_for_byte()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply());
        var receipt = await WriteAsync(Corrected());
        var (before, seen) = (Moment(), await StoryDump.TakeAsync(Store, AsOf.Now, Cancellation));
        Clock.Advance(TimeSpan.FromSeconds(1));

        await Store.ShowVersionAsync(receipt.ArticleId, 1, "editor", "it was right", ArticleConnections.None, Cancellation);

        AssertSame(seen, await StoryDump.TakeAsync(Store, before, Cancellation), "The moment before answers otherwise.");
    }

    [Fact]
    public async Task Showing_the_version_that_is_shown_changes_nothing()
    {
        var receipt = await WriteAsync(Samples.Wire());
        await WriteAsync(Corrected());
        var before = await StoryDump.TakeAsync(Store, AsOf.Now, Cancellation);
        Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.False(await Store.ShowVersionAsync(receipt.ArticleId, 2, "editor", "why not", ArticleConnections.None, Cancellation));

        AssertSame(before, await StoryDump.TakeAsync(Store, AsOf.Now, Cancellation), "Something changed.");
    }

    [Fact]
    public async Task Versions_shown_in_turn_within_one_moment_leave_the_last_one_shown()
    {
        var receipt = await WriteAsync(Samples.Wire());
        await WriteAsync(Corrected());
        var before = await WholeGraphAsync(AsOf.Now);

        await Store.ShowVersionAsync(receipt.ArticleId, 1, "editor", "it was right", ArticleConnections.None, Cancellation);
        await Store.ShowVersionAsync(receipt.ArticleId, 2, "editor", "it was wrong", ArticleConnections.None, Cancellation);

        AssertSame(before, await WholeGraphAsync(AsOf.Now), "The second version is shown otherwise than before.");
    }

    [Fact]
    public async Task A_history_tells_who_showed_which_version_again_and_why()
    {
        var receipt = await WriteAsync(Samples.Wire());
        await WriteAsync(Corrected());

        await Store.ShowVersionAsync(receipt.ArticleId, 1, "editor", "it was right", ArticleConnections.None, Cancellation);

        var change = (await HistoryAsync(receipt.ArticleId, 10, AsOf.Now)).Changes[^1];
        Assert.Equal(
            (ChangeKind.VersionShown, "editor", receipt.ArticleId, receipt.VersionId, "it was right"),
            (change.Kind, change.By, change.SubjectId, change.Note, change.Reason));
    }

    [Fact]
    public async Task A_version_or_article_that_is_not_there_cannot_be_shown()
    {
        var receipt = await WriteAsync(Samples.Wire());

        var version = await Assert.ThrowsAsync<NotInStoreException>(() => Store.ShowVersionAsync(receipt.ArticleId, 2, "editor", "why", ArticleConnections.None, Cancellation));
        var article = await Assert.ThrowsAsync<NotInStoreException>(() => Store.ShowVersionAsync("a_nothing", 1, "editor", "why", ArticleConnections.None, Cancellation));

        Assert.Contains("has no version 2. Give one of 1 to 1.", version.Message);
        Assert.Contains("a_nothing", article.Message);
    }

    [Fact]
    public async Task A_retracted_article_shows_no_version_and_says_so()
    {
        var receipt = await WriteAsync(Samples.Wire());
        await WriteAsync(Corrected());
        await Store.RetractArticleAsync(receipt.ArticleId, "editor", "it was wrong", Cancellation);
        var before = await WholeGraphAsync(AsOf.Now);

        var error = await Assert.ThrowsAsync<RetractedArticleException>(() => Store.ShowVersionAsync(receipt.ArticleId, 1, "editor", "why", ArticleConnections.None, Cancellation));

        Assert.Contains("Restore it first", error.Message);
        AssertSame(before, await WholeGraphAsync(AsOf.Now), "Something changed.");
    }

    [Fact]
    public async Task An_article_that_was_retracted_after_a_version_was_shown_again_comes_back_in_that()
    {
        var receipt = await WriteAsync(Samples.Wire());
        await WriteAsync(Corrected());
        await Store.ShowVersionAsync(receipt.ArticleId, 1, "editor", "it was right", ArticleConnections.None, Cancellation);
        var shown = await WholeGraphAsync(AsOf.Now);
        Clock.Advance(TimeSpan.FromSeconds(1));
        await Store.RetractArticleAsync(receipt.ArticleId, "editor", "it was wrong", Cancellation);
        Clock.Advance(TimeSpan.FromSeconds(1));

        await Store.RestoreArticleAsync(receipt.ArticleId, "editor", "it was right", ArticleConnections.None, Cancellation);

        AssertSame(shown, await WholeGraphAsync(AsOf.Now), "Another version came back.");
    }
}
