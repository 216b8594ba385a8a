using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Judgements;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Core.Time;
using Graph.Ingestion.Tests.Stores;

namespace Graph.Ingestion.Tests;

public sealed class CorrectedArticleTests
{
    private const string Address = "https://wire.example/1";
    private const string Low = "Mara Velt said the lake was low.";
    private const string High = "Mara Velt said the lake was high.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_corrected_date_of_publication_is_that_of_the_statements()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await IngestAsync(graph, Low, "2003-01-02");

        var corrected = await IngestAsync(graph, Low, "2030-01-02");

        Assert.Equal(WriteOutcome.Changed, corrected.Outcome);
        var statement = Assert.Single(await StatementsAsync(graph));
        Assert.Equal(PartialDate.Parse("2030-01-02"), statement.PublishedOn);
        Assert.Empty((await graph.Store.GetLinksAsync([statement.Id], AsOf.Now, Cancellation)).GetValueOrDefault(statement.Id, []));
    }

    [Fact]
    public async Task What_a_later_version_still_says_keeps_when_it_was_first_recorded_and_is_not_published_again()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await IngestAsync(graph, Low, "2031-03-04");
        var first = Assert.Single(await StatementsAsync(graph)).RecordedAt;

        var corrected = await IngestAsync(graph, $"{Low} Ilo Dorn said the boats were ready.", "2031-03-06");

        var statements = await StatementsAsync(graph);
        var low = statements.Single(statement => statement.Content == "the lake was low");
        Assert.Equal((first, "2031-03-06"), (low.RecordedAt, low.PublishedOn.ToString()));
        Assert.Equal(statements.Where(statement => statement != low).Select(statement => statement.Id), corrected.NewStatementIds);
    }

    [Fact]
    public async Task Who_denies_a_statement_still_denies_it_when_its_date_is_corrected()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await IngestAsync(graph, "Mara Velt said that Ilo Dorn had sold the harbour boats to a stranger.", "2031-03-03", "Varenna Wire");
        await graph.IngestAsync("Ilo Dorn denied that he had sold the harbour boats to a stranger.", "2", "Oskria Gazette", "2031-03-05");

        await IngestAsync(graph, "Mara Velt said that Ilo Dorn had sold the harbour boats to a stranger.", "2031-03-04", "Varenna Wire");

        var denied = (await StatementsAsync(graph)).Single(statement => statement.PublishedOn == PartialDate.Parse("2031-03-04"));
        var link = Assert.Single((await graph.Store.GetLinksAsync([denied.Id], AsOf.Now, Cancellation))[denied.Id]);
        Assert.Equal((LinkKind.Denies, denied.Id), (link.Kind, link.ToId));
    }

    [Fact]
    public async Task A_corrected_moment_of_publication_is_that_of_the_article_and_leaves_its_statements()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await IngestAsync(graph, Low, "2031-03-04T09:00:00Z");
        var before = Assert.Single(await StatementsAsync(graph));

        var corrected = await IngestAsync(graph, Low, "2031-03-04T10:00:00Z");

        Assert.Equal((WriteOutcome.Changed, 0), (corrected.Outcome, corrected.NewStatementIds.Count));
        Assert.Equal(before, Assert.Single(await StatementsAsync(graph)) with { About = before.About });
        Assert.Equal(new DateTimeOffset(2031, 3, 4, 10, 0, 0, TimeSpan.Zero), (await ArticleAsync(graph, corrected)).PublishedAt);
    }

    [Theory]
    [InlineData(Low)]
    [InlineData(High)]
    public async Task A_corrected_source_is_that_of_the_article_and_its_statements(string text)
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await IngestAsync(graph, Low, "2031-03-04", "Varenna Wire");

        var corrected = await IngestAsync(graph, text, "2031-03-04", "Merrow Courier");

        var article = await ArticleAsync(graph, corrected);
        Assert.Equal((WriteOutcome.Changed, "Merrow Courier"), (corrected.Outcome, article.SourceName));
        Assert.Equal(article.SourceId, Assert.Single(await StatementsAsync(graph)).SourceId);
        Assert.Equal("Merrow Courier", (await graph.Store.GetEntitiesAsync([article.SourceId!], AsOf.Now, Cancellation)).Values.Single().Name);
    }

    [Fact]
    public async Task A_source_in_other_letters_is_no_other_source()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await IngestAsync(graph, Low, "2031-03-04", "Varenna Wire");

        Assert.Equal(WriteOutcome.Unchanged, (await IngestAsync(graph, Low, "2031-03-04", "VARENNA WIRE")).Outcome);
    }

    [Fact]
    public async Task An_article_known_by_its_address_may_have_its_source_corrected_though_its_id_was_another_sources()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.IngestAsync(Low, "7", "Varenna Wire", url: Address);

        var corrected = await graph.IngestAsync(Low, "7", "Merrow Courier", url: Address);

        Assert.Null(corrected.Refusal);
        Assert.Equal("Merrow Courier", (await ArticleAsync(graph, corrected.Receipt!)).SourceName);
    }

    [Fact]
    public async Task Versions_of_an_archive_in_whatever_order_add_nothing_when_read_again()
    {
        (string, string?)[] archive = [(Low, "2031-03-05"), (High, "2031-03-04"), (Low, "2031-03-03"), (High, null)];
        await using var graph = await TemporaryGraph.CreateAsync();
        foreach (var (text, on) in archive)
            await IngestAsync(graph, text, on);
        var shown = await StatementsAsync(graph);

        foreach (var (text, on) in archive)
            Assert.Equal(WriteOutcome.Unchanged, (await IngestAsync(graph, text, on)).Outcome);

        Assert.Equal(shown.Select(statement => statement.Id), (await StatementsAsync(graph)).Select(statement => statement.Id));
    }

    [Theory]
    [InlineData("2031-03-04", "2031-03-05", "2031-03-06")]
    [InlineData("2031-03-04T09:00:00Z", "2031-03-04T10:00:00Z", "2031-03-04T11:00:00Z")]
    [InlineData("2031-03-04", "2031-03-04", "2031-04")]
    public async Task A_correction_that_is_taken_back_later_is_taken_back(string first, string second, string third)
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await IngestAsync(graph, Low, first);
        await IngestAsync(graph, High, second);

        var again = await IngestAsync(graph, Low, third);

        Assert.Equal((WriteOutcome.Changed, null), (again.Outcome, again.EarlierVersion));
        Assert.Equal("the lake was low", Assert.Single(await StatementsAsync(graph)).Content);
    }

    [Theory]
    [InlineData("2031-03-04", "2031-03-05", "2031-03-05")]
    [InlineData("2031-03-04", "2031-03-05", "2031-03-03")]
    [InlineData("2031-03-04", "2031-03-04", "2031-03-04")]
    [InlineData("2031-03-04", "2031-03-05", null)]
    [InlineData(null, null, null)]
    public async Task The_words_of_an_earlier_version_that_are_not_published_later_bring_nothing_back_and_that_is_told(string? first, string? second, string? third)
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await IngestAsync(graph, Low, first);
        await IngestAsync(graph, High, second);

        var again = await IngestAsync(graph, Low, third);

        Assert.Equal((WriteOutcome.Unchanged, 1), (again.Outcome, again.EarlierVersion));
        Assert.Equal("the lake was high", Assert.Single(await StatementsAsync(graph)).Content);
    }

    [Fact]
    public async Task What_is_shown_is_told_as_no_earlier_version()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await IngestAsync(graph, Low, "2031-03-04");

        Assert.Null((await IngestAsync(graph, Low, "2031-03-04")).EarlierVersion);
    }

    [Fact]
    public async Task A_version_written_while_two_are_one_is_theirs_again_when_that_is_undone()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await using var untouched = await TemporaryGraph.CreateAsync();
        foreach (var (id, text) in new[] { ("1", Chairman), ("2", Director) })
        {
            await graph.IngestAsync(text, id);
            await untouched.IngestAsync(text, id);
        }

        var ids = await PeopleAsync(graph, "Halin");
        var judgement = await graph.Store.JudgeAsync(new(ids[0], ids[1], Verdict.Same, "Ana", 1, null), Cancellation);
        foreach (var (id, text) in new[] { ("1", Chairman), ("2", Director) })
        {
            await graph.IngestAsync($"{text} He added that rain was coming.", id);
            await untouched.IngestAsync($"{text} He added that rain was coming.", id);
        }

        await graph.Store.UndoJudgementAsync(judgement.Id, "Ana", null, Cancellation);

        Assert.Equal(await FactsAsync(untouched), await FactsAsync(graph));
    }

    [Fact]
    public async Task A_version_written_while_an_entity_is_split_is_whole_again_when_that_is_undone()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await using var untouched = await TemporaryGraph.CreateAsync();
        foreach (var id in new[] { "1", "2", "3" })
        {
            await graph.IngestAsync(Chairman, id);
            await untouched.IngestAsync(Chairman, id);
        }

        var halin = Assert.Single(await PeopleAsync(graph, "Halin"));
        var mention = (await graph.Store.GetMentionPagesAsync([halin], new(1), AsOf.Now, Cancellation))[halin].Items[0];
        var corrected = (await graph.Store.GetVersionsAsync([mention.VersionId], AsOf.Now, Cancellation)).Values.Single().ArticleId;
        var number = new[] { "1", "2", "3" }.Single(id => Article.IdOf(null, id, null, "") == corrected);
        var split = await graph.Store.SplitEntityAsync(new(halin, [mention.ChainId], "Ana", "two of one name"), Cancellation);
        await graph.IngestAsync($"{Chairman} He added that rain was coming.", number);
        await untouched.IngestAsync($"{Chairman} He added that rain was coming.", number);

        await graph.Store.UndoSplitAsync(split.Id, "Ana", null, Cancellation);

        Assert.Equal(await FactsAsync(untouched), await FactsAsync(graph));
    }

    private const string Chairman = "Andrey Halin is the chairman of the Varenna Fishing Company. Andrey Halin said the lake was low.";
    private const string Director = "Andrei Halin is the director of the Oskria Shipping Company. Andrei Halin said the harbour was open.";

    private static async Task<List<string>> PeopleAsync(TemporaryGraph graph, string search) =>
        [.. (await graph.Store.ListEntitiesAsync(new() { Search = search, Types = [EntityType.Person] }, EntityOrder.Name, new(9), AsOf.Now, Cancellation)).Items.Select(entity => entity.Id)];

    /// <summary>Whose each relation and statement is, without the times at which they were recorded.</summary>
    private static async Task<List<string>> FactsAsync(TemporaryGraph graph)
    {
        var relations = await graph.Store.ListRelationsAsync(RelationFilter.All, new(50), AsOf.Now, Cancellation);
        var statements = await StatementsAsync(graph);
        return
        [
            .. relations.Items.Select(relation => $"{relation.Id} {relation.SubjectId} {relation.Type} {relation.ObjectId} {relation.EvidenceCount}"),
            .. statements.Select(statement => $"{statement.Id} {statement.SpeakerId} {statement.UtteranceId} {statement.Content}"),
        ];
    }

    private static async Task<WriteReceipt> IngestAsync(TemporaryGraph graph, string text, string? publishedAt, string? source = null) =>
        (await graph.IngestAsync(text, null, source, publishedAt, url: Address)).Receipt!;

    private static async Task<IReadOnlyList<Statement>> StatementsAsync(TemporaryGraph graph) =>
        (await graph.Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, new(50), AsOf.Now, Cancellation)).Items;

    private static async Task<Article> ArticleAsync(TemporaryGraph graph, WriteReceipt receipt) =>
        (await graph.Store.GetArticlesAsync([receipt.ArticleId], AsOf.Now, Cancellation))[receipt.ArticleId];
}
