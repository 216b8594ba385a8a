using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Evidences;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Xunit;

namespace Graph.Stores.Contract;

public abstract partial class StoreContract<TDatabase>
{
    [Fact]
    public async Task A_new_article_is_told_as_new_with_its_statements()
    {
        var receipt = await WriteAsync(Samples.Wire());

        Assert.Equal(WriteOutcome.New, receipt.Outcome);
        Assert.Equal(2, receipt.NewStatementIds.Count);
    }

    [Fact]
    public async Task Rewriting_the_same_article_adds_nothing()
    {
        await WriteAsync(Samples.Wire());
        var before = await DumpAsync();

        var receipt = await WriteAsync(Samples.Wire());

        Assert.Equal(WriteOutcome.Unchanged, receipt.Outcome);
        Assert.Empty(receipt.NewStatementIds);
        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task Whoever_reads_between_his_writes_sees_each_of_them()
    {
        foreach (var draft in new[] { Samples.Wire(), Samples.Reply() })
        {
            var receipt = await WriteAsync(draft);

            var statements = await Store.WriterView.GetStatementsAsync(receipt.NewStatementIds, AsOf.Now, Cancellation);

            Assert.Equal(receipt.NewStatementIds.Order(StringComparer.Ordinal), statements.Keys.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Two_servers_that_write_the_same_articles_at_once_write_them_once()
    {
        await using var other = await OpenAsync();
        var drafts = Enumerable.Range(0, 8).Select(number => Samples.Wire($"https://wire.example/{number}").Facts()).ToList();

        var receipts = await Task.WhenAll(drafts.SelectMany(facts => new[] { Store, other }
            .Select(store => Task.Run(() => store.WriteAsync([facts], Cancellation), Cancellation))));

        Assert.Equal(8, receipts.Count(receipt => receipt[0].Outcome == WriteOutcome.New));
        Assert.Equal(8, receipts.Count(receipt => receipt[0].Outcome == WriteOutcome.Unchanged));
        Assert.Equal(16, (await Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, Top(withTotal: true), AsOf.Now, Cancellation)).Total);
    }

    [Fact]
    public async Task One_batch_is_written_with_a_receipt_for_each_article()
    {
        var receipts = await Store.WriteAsync([Samples.Wire().Facts(), Samples.Reply().Facts(), Samples.Wire().Facts()], Cancellation);

        Assert.Equal([WriteOutcome.New, WriteOutcome.New, WriteOutcome.Unchanged], receipts.Select(receipt => receipt.Outcome));
    }

    [Fact]
    public async Task A_new_version_replaces_its_own_articles_evidence_and_nobody_elses()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply());

        var receipt = await WriteAsync(Corrected());

        Assert.Equal(WriteOutcome.Changed, receipt.Outcome);
        var statements = await Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, Top(), AsOf.Now, Cancellation);
        Assert.DoesNotContain(statements.Items, statement => statement.Content == "Ilo Dorn had broken his promise");
        Assert.Contains(statements.Items, statement => statement.Content == "Ilo Dorn had kept his promise");
        Assert.Contains(statements.Items, statement => statement.Content == "I keep my word");
    }

    [Fact]
    public async Task What_a_new_version_still_says_keeps_its_first_date()
    {
        await WriteAsync(Samples.Wire());
        var first = await StatementAsync("the Lake Council would meet in Oskria");

        var receipt = await WriteAsync(Corrected());

        var kept = await StatementAsync("the Lake Council would meet in Oskria");
        Assert.Equal((first.Id, first.RecordedAt), (kept.Id, kept.RecordedAt));
        Assert.DoesNotContain(kept.Id, receipt.NewStatementIds);
    }

    [Fact]
    public async Task An_archive_read_again_brings_no_replaced_version_back()
    {
        await WriteAllAsync(Samples.Wire(), Corrected());
        var before = await DumpAsync();

        var receipt = await WriteAsync(Samples.Wire());

        Assert.Equal(WriteOutcome.Unchanged, receipt.Outcome);
        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task Versions_are_numbered_as_they_came()
    {
        var receipt = await WriteAsync(Samples.Wire());
        await WriteAsync(Corrected());

        var versions = (await Store.GetVersionsByArticleAsync([receipt.ArticleId], AsOf.Now, Cancellation))[receipt.ArticleId];

        Assert.Equal([1, 2], versions.Select(version => version.Number));
        Assert.Contains("broken", versions[0].Text);
        Assert.Equal([false, true], versions.Select(version => version.RetractedAt is null));
        Assert.Equal(versions[1].Id, (await Store.GetArticlesAsync([receipt.ArticleId], AsOf.Now, Cancellation))[receipt.ArticleId].VersionId);
    }

    [Fact]
    public async Task Retracting_an_article_takes_its_evidence_away_and_leaves_the_rest()
    {
        var receipt = await WriteAsync(Samples.Wire());
        await WriteAsync(Samples.Reply());

        Assert.True(await Store.RetractArticleAsync(receipt.ArticleId, "editor", "invented for the test", Cancellation));

        Assert.Empty((await StatementsOfArticleAsync(receipt.ArticleId)).Items);
        Assert.Equal(3, (await Store.GetSizeAsync(Cancellation)).Statements);
        Assert.DoesNotContain((await Store.ListRelationsAsync(RelationFilter.All, Top(), AsOf.Now, Cancellation)).Items,
            relation => relation.Type.Name == "CHAIRS");
    }

    [Fact]
    public async Task A_retracted_article_is_held_with_the_time_and_listed_only_when_asked_for()
    {
        var receipt = await WriteAsync(Samples.Wire());
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Store.RetractArticleAsync(receipt.ArticleId, "editor", "invented for the test", Cancellation);

        Assert.Empty((await Store.ListArticlesAsync(ArticleFilter.All, Top(), AsOf.Now, Cancellation)).Items);
        var listed = Assert.Single((await Store.ListArticlesAsync(new() { WithRetracted = true }, Top(), AsOf.Now, Cancellation)).Items);
        Assert.Equal(Clock.GetUtcNow(), listed.RetractedAt);
    }

    [Fact]
    public async Task A_second_retraction_changes_nothing()
    {
        var receipt = await WriteAsync(Samples.Wire());
        await Store.RetractArticleAsync(receipt.ArticleId, "editor", "first", Cancellation);
        var before = await DumpAsync();
        Clock.Advance(TimeSpan.FromHours(1));

        Assert.False(await Store.RetractArticleAsync(receipt.ArticleId, "editor", "second", Cancellation));
        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task A_retracted_article_that_comes_again_stays_retracted()
    {
        var receipt = await WriteAsync(Samples.Wire());
        await Store.RetractArticleAsync(receipt.ArticleId, "editor", "for the test", Cancellation);
        var before = await DumpAsync();

        Assert.Equal(WriteOutcome.Unchanged, (await WriteAsync(Samples.Wire())).Outcome);
        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task A_retracted_article_is_shown_again_in_a_new_version()
    {
        var receipt = await WriteAsync(Samples.Wire());
        await Store.RetractArticleAsync(receipt.ArticleId, "editor", "for the test", Cancellation);

        Assert.Equal(WriteOutcome.Changed, (await WriteAsync(Corrected())).Outcome);
        Assert.Equal(2, (await StatementsOfArticleAsync(receipt.ArticleId)).Items.Count);
    }

    [Fact]
    public async Task Retracting_or_restoring_what_is_not_there_says_so()
    {
        var retracting = await Assert.ThrowsAsync<NotInStoreException>(() => Store.RetractArticleAsync("a_nothing", "editor", "why", Cancellation));
        var restoring = await Assert.ThrowsAsync<NotInStoreException>(() => Store.RestoreArticleAsync("a_nothing", "editor", "why", ArticleConnections.None, Cancellation));

        Assert.Contains("a_nothing", retracting.Message);
        Assert.Contains("a_nothing", restoring.Message);
    }

    [Fact]
    public async Task Restoring_an_article_shows_what_was_shown_before()
    {
        await WriteAsync(Samples.Reply());
        var receipt = await WriteAsync(Samples.Wire());
        var before = await DumpAsync();
        Clock.Advance(TimeSpan.FromHours(1));
        await Store.RetractArticleAsync(receipt.ArticleId, "editor", "for the test", Cancellation);
        Clock.Advance(TimeSpan.FromHours(1));

        Assert.True(await Store.RestoreArticleAsync(receipt.ArticleId, "editor", "it was right", ArticleConnections.None, Cancellation));

        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task A_restored_article_was_not_shown_while_it_was_retracted()
    {
        var receipt = await WriteAsync(Samples.Wire());
        Clock.Advance(TimeSpan.FromHours(1));
        await Store.RetractArticleAsync(receipt.ArticleId, "editor", "for the test", Cancellation);
        var between = Clock.GetUtcNow().AddMinutes(1);
        Clock.Advance(TimeSpan.FromHours(1));
        await Store.RestoreArticleAsync(receipt.ArticleId, "editor", "it was right", ArticleConnections.None, Cancellation);

        Assert.Empty((await Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, Top(), AsOf.At(between), Cancellation)).Items);
        Assert.NotEmpty((await Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, Top(), AsOf.Now, Cancellation)).Items);
    }

    [Fact]
    public async Task Retracting_and_restoring_within_one_moment_changes_nothing()
    {
        var receipt = await WriteAsync(Samples.Wire());
        var before = await DumpAsync();

        await Store.RetractArticleAsync(receipt.ArticleId, "editor", "for the test", Cancellation);
        await Store.RestoreArticleAsync(receipt.ArticleId, "editor", "it was right", ArticleConnections.None, Cancellation);

        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task Restoring_what_is_shown_changes_nothing()
    {
        var receipt = await WriteAsync(Samples.Wire());
        var before = await DumpAsync();
        Clock.Advance(TimeSpan.FromHours(1));

        Assert.False(await Store.RestoreArticleAsync(receipt.ArticleId, "editor", "why not", ArticleConnections.None, Cancellation));
        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task Evidence_whose_words_are_not_the_texts_is_refused_and_nothing_is_written()
    {
        var facts = Samples.Wire().Facts();
        var broken = facts with { Evidence = [.. facts.Evidence.Skip(1), facts.Evidence[0] with { Words = "other words" }] };

        await Assert.ThrowsAsync<ArgumentException>(() => Store.WriteAsync([Samples.Reply().Facts(), broken], Cancellation));

        Assert.Equal(new GraphSize(0, 0, 0, 0, 0), await Store.GetSizeAsync(Cancellation));
    }

    [Fact]
    public async Task A_mention_outside_the_text_is_refused()
    {
        var facts = Samples.Wire().Facts();
        var broken = facts with { Mentions = [facts.Mentions[0] with { Span = new TextSpan(100_000, 100_004) }] };

        await Assert.ThrowsAsync<ArgumentException>(() => Store.WriteAsync([broken], Cancellation));
    }

    [Fact]
    public async Task The_words_of_all_evidence_and_mentions_equal_the_text_at_their_offsets()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply());

        var articles = await Store.ListArticlesAsync(ArticleFilter.All, Top(), AsOf.Now, Cancellation);
        var versions = await Store.GetVersionsAsync([.. articles.Items.Select(article => article.VersionId)], AsOf.Now, Cancellation);
        var mentions = await Store.GetMentionsByVersionAsync([.. versions.Keys], AsOf.Now, Cancellation);
        var evidence = await AllEvidenceAsync();

        Assert.All(mentions.Values.SelectMany(list => list), mention => Assert.Equal(mention.Span.Cut(versions[mention.VersionId].Text), mention.Words));
        Assert.All(evidence, item => Assert.Equal(item.Span.Cut(versions[item.VersionId].Text), item.Words));
        Assert.Equal(7, evidence.Count);
    }

    [Fact]
    public async Task The_parts_of_evidence_come_back_as_they_were_written()
    {
        await WriteAsync(Samples.Wire());
        var written = Samples.Wire().Facts().Evidence.ToDictionary(item => item.Id);

        Assert.All(await AllEvidenceAsync(), item => Assert.Equal(written[item.Id].Parts, item.Parts));
    }

    [Fact]
    public async Task Mentions_of_a_version_come_in_the_order_of_the_text()
    {
        var receipt = await WriteAsync(Samples.Wire());

        var mentions = (await Store.GetMentionsByVersionAsync([receipt.VersionId], AsOf.Now, Cancellation))[receipt.VersionId];

        Assert.Equal(["Mara Velt", "Ilo Dorn", "Lake Council", "Lake Council", "Oskria"], mentions.Select(mention => mention.Words));
        Assert.Equal(Person("Mara Velt"), mentions[0].EntityId);
    }

    [Fact]
    public async Task Articles_come_by_day_of_publication_the_unknown_last()
    {
        await WriteAllAsync(
            Samples.Wire("https://wire.example/none", on: null), Samples.Wire("https://wire.example/old", on: "2030"),
            Samples.Wire("https://wire.example/new", on: "2031-03"), Samples.Reply());

        var page = await Store.ListArticlesAsync(ArticleFilter.All, Top(withTotal: true), AsOf.Now, Cancellation);

        Assert.Equal(
            ["https://gazette.example/7", "https://wire.example/new", "https://wire.example/old", "https://wire.example/none"],
            page.Items.Select(article => article.Url));
        Assert.Equal(4, page.Total);
    }

    [Fact]
    public async Task Articles_are_found_by_source_words_day_and_address()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply());

        Assert.Equal(["https://gazette.example/7"], await UrlsAsync(new() { SourceIds = [Body("Oskria Gazette")] }));
        Assert.Equal(["https://gazette.example/7"], await UrlsAsync(new() { Text = "KEEP word" }));
        Assert.Equal(["https://gazette.example/7"], await UrlsAsync(new() { Text = "answers" }));
        Assert.Equal(["https://wire.example/1"], await UrlsAsync(new() { PublishedOn = new(null, new(2031, 3, 4)) }));
        Assert.Equal(["https://wire.example/1"], await UrlsAsync(new() { Url = "https://wire.example/1" }));
        Assert.Empty(await UrlsAsync(new() { Text = "kee" }));
    }

    private static ArticleDraft Corrected() =>
        new ArticleDraft("https://wire.example/1",
            "Correction: Mara Velt said on 3 March that Ilo Dorn had kept his promise. Velt, who chairs the Lake Council, added that the Lake Council would meet in Oskria.")
            .Published("2031-03-04", "Varenna Wire")
            .Has("Mara Velt", EntityType.Person)
            .Has("Ilo Dorn", EntityType.Person)
            .Has("Lake Council", EntityType.Organization)
            .Has("Oskria", EntityType.State)
            .Says("Mara Velt", "said", "Ilo Dorn had kept his promise", targets: ["Ilo Dorn"], saidAt: "2031-03-03")
            .Says("Mara Velt", "added", "the Lake Council would meet in Oskria", targets: ["Lake Council"], topics: ["Oskria"], modality: Core.Statements.Modality.Planned)
            .Relates("Mara Velt", Core.Relations.RelationTypes.Chairs, "Lake Council", "Velt, who chairs the Lake Council", office: "chair");

    private async Task<IReadOnlyList<string?>> UrlsAsync(ArticleFilter filter) =>
        [.. (await Store.ListArticlesAsync(filter, Top(), AsOf.Now, Cancellation)).Items.Select(article => article.Url)];

    private async Task<List<Evidence>> AllEvidenceAsync()
    {
        var statements = await Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, Top(), AsOf.Now, Cancellation);
        var relations = await Store.ListRelationsAsync(RelationFilter.All, Top(), AsOf.Now, Cancellation);
        var ids = statements.Items.Select(statement => statement.Id).Concat(relations.Items.Select(relation => relation.Id)).ToList();
        return [.. (await Store.GetEvidenceAsync(ids, AsOf.Now, Cancellation)).Values.SelectMany(list => list)];
    }
}
