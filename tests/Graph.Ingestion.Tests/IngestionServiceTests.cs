using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Ingestion.Articles;
using Graph.Ingestion.Tests.Articles;
using Graph.Ingestion.Tests.Stores;

namespace Graph.Ingestion.Tests;

public sealed class IngestionServiceTests : IDisposable
{
    private const string Lake = "Varennan President Mara Velt said the lake was low. \"The lake comes first,\" Velt said.";

    private readonly TemporaryFiles files = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task The_same_article_again_adds_nothing()
    {
        await using var graph = await TemporaryGraph.CreateAsync();

        var first = await graph.IngestAsync(Lake, "7", "Varenna Wire (invented)");
        var size = await graph.Store.GetSizeAsync(Cancellation);
        var second = await graph.IngestAsync(Lake, "7", "Varenna Wire (invented)");

        Assert.Equal(WriteOutcome.New, first.Receipt!.Outcome);
        Assert.NotEmpty(first.Receipt.NewStatementIds);
        Assert.Equal(WriteOutcome.Unchanged, second.Receipt!.Outcome);
        Assert.Equal(size, await graph.Store.GetSizeAsync(Cancellation));
    }

    [Fact]
    public async Task A_rewritten_article_keeps_who_its_people_are()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.IngestAsync("Mara Velt said the lake was low. Velt and Ilo Dorn met.", "7");
        var before = await EntityIdOfAsync(graph, "mara velt");

        var changed = await graph.IngestAsync("Correction. Mara Velt said the lake was high.", "7");

        Assert.Equal(WriteOutcome.Changed, changed.Receipt!.Outcome);
        Assert.Equal(before, await EntityIdOfAsync(graph, "mara velt"));
    }

    [Fact]
    public async Task An_earlier_version_that_comes_again_brings_nothing_back()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.IngestAsync("Mara Velt said the lake was low.", "7");
        await graph.IngestAsync("Mara Velt said the lake was high.", "7");
        var size = await graph.Store.GetSizeAsync(Cancellation);

        var again = await graph.IngestAsync("Mara Velt said the lake was low.", "7");

        Assert.Equal(WriteOutcome.Unchanged, again.Receipt!.Outcome);
        Assert.Equal(size, await graph.Store.GetSizeAsync(Cancellation));
    }

    [Fact]
    public async Task The_same_id_of_another_source_is_refused()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.IngestAsync(Lake, "7", "Varenna Wire (invented)");

        var other = await graph.IngestAsync("Ilo Dorn said no.", "7", "Oskria Gazette (invented)");
        var same = await graph.IngestAsync(Lake, "7", "varenna wire (Invented)");

        Assert.Equal(RefusalCode.SourceDiffers, other.Refusal!.Code);
        Assert.Equal(WriteOutcome.Unchanged, same.Receipt!.Outcome);
    }

    [Fact]
    public async Task One_bad_article_does_not_stop_the_rest()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        var file = files.Write("news.jsonl", """
            {"id": "1", "source": "Wire", "text": "Mara Velt said the lake was low."}
            {"id": "2", "source": "Wire"}
            {"id": "3", "source": "Wire", "publishedAt": "soon", "text": "Mara Velt said no."}
            {"id": "1", "source": "Gazette", "text": "Ilo Dorn said no."}
            {"id": "1", "source": "Wire", "text": "Mara Velt said the lake was high."}
            {"id": "1", "source": "Wire", "text": "Mara Velt said the lake was high."}
            """);

        var report = await graph.IngestFilesAsync(file);

        Assert.Equal((6, 1, 1, 1), (report.Read, report.New, report.Changed, report.Unchanged));
        Assert.Equal(
            [(RefusalCode.NoText, 2), (RefusalCode.NotADate, 3), (RefusalCode.SourceDiffers, 4)],
            report.Refusals.Select(refusal => (refusal.Code, refusal.Origin.Line)));
        Assert.All(report.Refusals, refusal => Assert.Equal(file, refusal.Origin.File));
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_and_not_counted_as_read()
    {
        await using var graph = await TemporaryGraph.CreateAsync();

        var report = await graph.IngestFilesAsync(Path.Combine(files.Folder, "missing.txt"));

        Assert.Equal((0, RefusalCode.NotReadable), (report.Read, Assert.Single(report.Refusals).Code));
    }

    [Fact]
    public async Task A_second_run_over_many_articles_adds_nothing()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        var file = files.Write("news.jsonl", string.Join('\n', Enumerable.Range(1, 60).Select(
            i => $$"""{"id": "{{i}}", "text": "Oskrian minister Edo Fahl{{(char)('a' + (i % 5))}} said on Monday that dam {{i}} was safe."}""")));

        var first = await graph.IngestFilesAsync(file);
        var size = await graph.Store.GetSizeAsync(Cancellation);
        var second = await graph.IngestFilesAsync(file);

        Assert.Equal(60, first.New);
        Assert.Equal((60, 0), (second.Unchanged, second.NewStatements));
        Assert.Equal(size, await graph.Store.GetSizeAsync(Cancellation));
    }

    [Fact]
    public async Task New_statements_are_told_to_those_who_listen()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        var subscription = graph.Feed.Subscribe(Cancellation);

        var result = await graph.IngestAsync(Lake);

        Assert.Equal(result.Receipt!.NewStatementIds, await subscription.FirstAsync(Cancellation));
    }

    [Fact]
    public async Task Who_published_an_article_is_an_entity_of_its_own()
    {
        await using var graph = await TemporaryGraph.CreateAsync();

        var result = await graph.IngestAsync(Lake, "7", "Varenna Wire (invented)");
        await graph.IngestAsync("Ilo Dorn said no.", "8", "Varenna Wire (invented)");

        var article = (await graph.Store.GetArticlesAsync([result.Receipt!.ArticleId], AsOf.Now, Cancellation)).Values.Single();
        var sources = await graph.Store.FindByNamesAsync(["varenna wire invented"], null, AsOf.Now, Cancellation);
        var source = Assert.Single(sources["varenna wire invented"]);
        Assert.Equal(article.SourceId, source.Entity.Id);
        Assert.Equal(2, source.Articles);
    }

    [Fact]
    public async Task Of_a_name_spelt_otherwise_a_person_is_asked()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.IngestAsync("Andrey Halin said the lake was low.", "7");
        await graph.IngestAsync("Andrei Halin said the lake was high.", "8");

        var waiting = await graph.Store.ListJudgementsAsync(Verdict.Unsure, new(10), AsOf.Now, Cancellation);

        var asked = Assert.Single(waiting.Items);
        var ids = new[] { await EntityIdOfAsync(graph, "andrey halin"), await EntityIdOfAsync(graph, "andrei halin") };
        Assert.Equal(ids.Order(StringComparer.Ordinal), [asked.LeftId, asked.RightId]);
        Assert.Equal("identity rules", asked.By);
    }

    [Fact]
    public async Task What_came_in_while_two_were_one_goes_with_the_name_it_bears_when_they_are_two_again()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.IngestAsync("Andrey Halin said the lake was low.", "7");
        await graph.IngestAsync("Andrei Halin said the lake was high.", "8");
        var (andrey, andrei) = (await EntityIdOfAsync(graph, "andrey halin"), await EntityIdOfAsync(graph, "andrei halin"));
        var same = await graph.Store.JudgeAsync(new(andrey, andrei, Verdict.Same, "test", 1, null), Cancellation);

        await graph.IngestAsync("Andrei Halin said the lake was calm.", "9");
        await graph.Store.UndoJudgementAsync(same.Id, "test", null, Cancellation);

        var counts = await graph.Store.GetCountsAsync([andrey, andrei], AsOf.Now, Cancellation);
        Assert.Equal((1, 2), (counts[andrey].Said, counts[andrei].Said));
    }

    [Fact]
    public async Task Who_shares_an_office_and_a_name_by_its_spellings_is_found_to_be_one_and_that_can_be_undone()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.IngestAsync("Andrey Halin, the chairman of the Harbour Trade Council, said the lake was low.", "7");
        await graph.IngestAsync("Andrei Halin said the lake was high.", "8");
        await graph.IngestAsync("Andrei Halin, the chairman of the Harbour Trade Council, said the lake was calm.", "9");
        var (andrey, andrei) = (await EntityIdOfAsync(graph, "andrey halin"), await EntityIdOfAsync(graph, "andrei halin"));
        Assert.NotEqual(andrey, andrei);

        await graph.IngestAsync("Andrei Halin, the chairman of the Harbour Trade Council, said the lake was cold.", "10");

        Assert.Equal(await EntityIdOfAsync(graph, "andrey halin"), await EntityIdOfAsync(graph, "andrei halin"));
        var judged = (await graph.Store.GetJudgementsAsync([andrey], AsOf.Now, Cancellation))[andrey];
        var rule = Assert.Single(judged, judgement => judgement.Verdict == Verdict.Same);
        Assert.Equal("identity rules", rule.By);
        await graph.Store.UndoJudgementAsync(rule.Id, "test", null, Cancellation);
        Assert.NotEqual(await EntityIdOfAsync(graph, "andrey halin"), await EntityIdOfAsync(graph, "andrei halin"));
    }

    private static async Task<string> EntityIdOfAsync(TemporaryGraph graph, string name)
    {
        var found = await graph.Store.FindByNamesAsync([name], null, AsOf.Now, Cancellation);
        return Assert.Single(found[name]).Entity.Id;
    }
}
