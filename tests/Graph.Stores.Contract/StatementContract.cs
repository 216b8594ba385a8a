using Graph.Core.Entities;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Core.Time;
using Graph.Stores.Contract.Drafts;
using Xunit;

namespace Graph.Stores.Contract;

public abstract partial class StoreContract<TDatabase>
{
    [Fact]
    public async Task A_statement_comes_back_as_it_was_written()
    {
        await WriteAsync(Samples.Wire());
        var written = Samples.Wire().Facts().Statements[0];

        var read = (await Store.GetStatementsAsync([written.Id, "s_nothing"], AsOf.Now, Cancellation)).Values.Single();

        Assert.Equal(written with { About = read.About, RecordedAt = Clock.GetUtcNow() }, read);
        Assert.Equal(written.About, read.About);
    }

    [Fact]
    public async Task What_a_speaker_said_about_somebody_is_found()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply());

        Assert.Equal(["Ilo Dorn had broken his promise"],
            await ContentsAsync(new() { SpeakerIds = [Person("Mara Velt")], AboutIds = [Person("Ilo Dorn")] }));
    }

    [Fact]
    public async Task Every_condition_of_a_filter_narrows()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply());
        const string Promise = "Ilo Dorn had broken his promise", Meeting = "the Lake Council would meet in Oskria";
        const string Denial = "Ilo Dorn denied it", It = "it", Word = "I keep my word";

        await AssertFoundAsync(new() { AboutIds = [State("Oskria")], AboutRole = AboutRole.Topic }, Meeting);
        await AssertFoundAsync(new() { AboutIds = [State("Oskria")], AboutRole = AboutRole.Target });
        await AssertFoundAsync(new() { AboutIds = [Person("Ilo Dorn")], Stances = [Stance.Negative] }, Promise);
        await AssertFoundAsync(new() { Stances = [Stance.Positive, Stance.Negative] }, Promise, Word);
        await AssertFoundAsync(new() { AddresseeIds = [Person("Mara Velt")] }, Word);
        await AssertFoundAsync(new() { ConveyedByIds = [Body("Varenna Wire")] }, It);
        await AssertFoundAsync(new() { SourceIds = [Body("Varenna Wire")] }, Promise, Meeting);
        await AssertFoundAsync(new() { SaidAt = new(new(2031, 3, 1), new(2031, 3, 3)) }, Promise);
        await AssertFoundAsync(new() { SaidAt = new(new(2031, 3, 4), null) });
        await AssertFoundAsync(new() { PublishedOn = new(new(2031, 3, 5), null) }, Denial, It, Word);
        await AssertFoundAsync(new() { Kinds = [StatementKind.Direct] }, Word);
        await AssertFoundAsync(new() { Polarities = [Polarity.Negative] }, It);
        await AssertFoundAsync(new() { Modalities = [Modality.Planned, Modality.Denied] }, Meeting, It);
        await AssertFoundAsync(new() { MinConfidence = 0.8, PublishedOn = new(new(2031, 3, 5), null) }, Denial, It);
        await AssertFoundAsync(new() { SpeakerStatuses = [SpeakerStatus.Unresolved] });
        await AssertFoundAsync(new() { Text = "Lake meet" }, Meeting);
        await AssertFoundAsync(new() { Text = "mee" });
        await AssertFoundAsync(new() { Text = "\"NOT\" OR (*" });
        await AssertFoundAsync(new() { SpeakerIds = [] });
    }

    [Fact]
    public async Task Filters_combine_with_and_or_not()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply());
        var byVelt = new StatementFilter { SpeakerIds = [Person("Mara Velt")] };
        var aboutDorn = new StatementFilter { AboutIds = [Person("Ilo Dorn")] };

        await AssertFoundAsync(new() { And = [byVelt, aboutDorn] }, "Ilo Dorn had broken his promise");
        await AssertFoundAsync(new() { Not = aboutDorn }, "it", "the Lake Council would meet in Oskria");
        await AssertFoundAsync(new() { Or = [byVelt, new() { Kinds = [StatementKind.Direct] }] },
            "I keep my word", "Ilo Dorn had broken his promise", "the Lake Council would meet in Oskria");
        await AssertFoundAsync(new() { Or = [] });
        await AssertFoundAsync(new() { Not = new() { Or = [byVelt, aboutDorn] } }, "it");
    }

    [Fact]
    public async Task A_conveyed_statement_is_found_by_any_of_its_reporters()
    {
        await WriteAsync(new ArticleDraft("https://wire.example/9", "The Wire wrote that Velt heard that Dorn knew that it rained.")
            .Has("Wire", EntityType.Organization).Has("Velt", EntityType.Person).Has("Dorn", EntityType.Person)
            .Says("Wire", "wrote", "Velt heard that Dorn knew that it rained")
            .Says("Velt", "heard", "Dorn knew that it rained", within: "Velt heard that Dorn knew that it rained")
            .Says("Dorn", "knew", "it rained", within: "Dorn knew that it rained"));

        await AssertFoundAsync(new() { ConveyedByIds = [Body("Wire")] }, "Dorn knew that it rained", "it rained");
        await AssertFoundAsync(new() { ConveyedByIds = [Person("Velt")] }, "it rained");
    }

    [Fact]
    public async Task Sources_are_counted_over_reports_of_the_same_words_by_the_same_speaker()
    {
        await WriteAllAsync(
            Samples.Wire(), Samples.Wire("https://wire.example/2"),
            Samples.Wire("https://gazette.example/1", source: "Oskria Gazette"), Samples.Reply());

        Assert.Equal(6, (await ContentsAsync(new() { MinSources = 2 })).Count);
        Assert.Empty(await ContentsAsync(new() { MinSources = 3 }));
    }

    [Theory]
    [InlineData(StatementOrderField.SaidAt, false)]
    [InlineData(StatementOrderField.SaidAt, true)]
    [InlineData(StatementOrderField.PublishedOn, false)]
    [InlineData(StatementOrderField.PublishedOn, true)]
    [InlineData(StatementOrderField.RecordedAt, false)]
    [InlineData(StatementOrderField.RecordedAt, true)]
    [InlineData(StatementOrderField.Confidence, false)]
    [InlineData(StatementOrderField.Confidence, true)]
    public async Task Statements_are_paged_in_a_stable_order_with_the_undated_last(StatementOrderField field, bool descending)
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply(), Samples.Wire("https://wire.example/3", on: null), Samples.Wire("https://wire.example/4", on: "2031"));
        var order = new StatementOrder(field, descending);

        var whole = await Store.ListStatementsAsync(StatementFilter.All, order, Top(withTotal: true), AsOf.Now, Cancellation);
        var walked = await WalkAsync(page => Store.ListStatementsAsync(StatementFilter.All, order, page, AsOf.Now, Cancellation), 2);

        Assert.Equal(9, whole.Total);
        Assert.Equal(InOrder(whole.Items, order).Select(statement => statement.Id), whole.Items.Select(statement => statement.Id));
        Assert.Equal(whole.Items.Select(statement => statement.Id), walked.Select(statement => statement.Id));
    }

    [Fact]
    public async Task A_cursor_survives_what_is_written_before_and_after_it()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply());
        var first = await Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, Top(3), AsOf.Now, Cancellation);

        await WriteAllAsync(Samples.Wire("https://wire.example/later", on: "2031-04-01"), Samples.Wire("https://wire.example/earlier", on: "2030-01-01"));
        var second = await Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, Top(50, first.Cursors[^1]), AsOf.Now, Cancellation);

        Assert.Equal(3, first.Items.Count);
        Assert.Equal(["2031-03-04", "2031-03-04", "2030-01-01", "2030-01-01"], second.Items.Select(statement => statement.PublishedOn.ToString()));
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        await WriteAsync(Samples.Wire());
        var page = await Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, Top(1), AsOf.Now, Cancellation);

        await Assert.ThrowsAsync<InvalidCursorException>(() => Store.ListStatementsAsync(
            StatementFilter.All, new(StatementOrderField.Confidence, true), Top(1, page.Cursors[0]), AsOf.Now, Cancellation));
    }

    [Fact]
    public async Task An_empty_page_still_tells_the_total_and_that_more_follows()
    {
        await WriteAsync(Samples.Wire());

        var page = await Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, Top(0, withTotal: true), AsOf.Now, Cancellation);

        Assert.Equal((0, true, 2), (page.Items.Count, page.HasNext, page.Total));
    }

    [Theory]
    [InlineData(StatementAnchor.Speaker)]
    [InlineData(StatementAnchor.About)]
    [InlineData(StatementAnchor.Article)]
    [InlineData(StatementAnchor.Within)]
    public async Task Pages_of_many_parents_are_the_pages_of_each(StatementAnchor anchor)
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply(), Samples.Wire("https://wire.example/2"));
        var parents = await ParentsAsync(anchor);

        var pages = await Store.GetStatementPagesAsync(
            anchor, parents, StatementFilter.All, StatementOrder.Default, Top(2, withTotal: true), AsOf.Now, Cancellation);

        Assert.Equal(parents.Order(StringComparer.Ordinal), pages.Keys.Order(StringComparer.Ordinal));
        foreach (var parent in parents)
        {
            var alone = await Store.ListStatementsAsync(FilterOf(anchor, parent), StatementOrder.Default, Top(2, withTotal: true), AsOf.Now, Cancellation);
            Assert.Equal(alone.Items.Select(statement => statement.Id), pages[parent].Items.Select(statement => statement.Id));
            Assert.Equal((alone.HasNext, alone.Total), (pages[parent].HasNext, pages[parent].Total));
            Assert.Equal(alone.Cursors, pages[parent].Cursors);
        }
    }

    [Fact]
    public async Task Pages_by_parent_go_on_after_a_cursor_and_keep_to_the_filter()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Wire("https://wire.example/2", on: "2031-03-05"));
        var filter = new StatementFilter { AboutIds = [Person("Ilo Dorn")] };
        string[] parents = [Person("Mara Velt")];

        var first = (await Store.GetStatementPagesAsync(StatementAnchor.Speaker, parents, filter, StatementOrder.Default, Top(1), AsOf.Now, Cancellation))[parents[0]];
        var second = (await Store.GetStatementPagesAsync(StatementAnchor.Speaker, parents, filter, StatementOrder.Default, Top(1, first.Cursors[0]), AsOf.Now, Cancellation))[parents[0]];

        Assert.Equal(["2031-03-05", "2031-03-04"], first.Items.Concat(second.Items).Select(statement => statement.PublishedOn.ToString()));
        Assert.Equal((true, false), (first.HasNext, second.HasNext));
    }

    [Fact]
    public async Task Statements_are_counted_by_the_dimensions_asked_for()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply(), Samples.Wire("https://wire.example/2"));

        await AssertStatsAsync([StatementDimension.Target],
            (Person("Ilo Dorn"), 4, 2), (Body("Lake Council"), 2, 1), (null, 1, 1));
        await AssertStatsAsync([StatementDimension.Speaker],
            (Person("Mara Velt"), 4, 1), (Person("Ilo Dorn"), 2, 1), (Body("Varenna Wire"), 1, 1));
        await AssertStatsAsync([StatementDimension.PublishedMonth], ("2031-03", 7, 2));
        await AssertStatsAsync([StatementDimension.SaidMonth], (null, 5, 2), ("2031-03", 2, 1));
        await AssertStatsAsync([StatementDimension.Kind], ("Indirect", 6, 2), ("Direct", 1, 1));
        await AssertStatsAsync([StatementDimension.Stance], (null, 4, 2), ("Negative", 2, 1), ("Positive", 1, 1));
        await AssertStatsAsync([StatementDimension.Source], (Body("Varenna Wire"), 4, 1), (Body("Oskria Gazette"), 3, 1));
    }

    [Fact]
    public async Task Counts_by_two_dimensions_keep_to_the_filter_and_the_limit()
    {
        await WriteAllAsync(Samples.Wire(), Samples.Reply());

        var stats = await Store.GetStatementStatsAsync(
            new() { AboutIds = [Person("Ilo Dorn")] }, [StatementDimension.Speaker, StatementDimension.Modality], 2, AsOf.Now, Cancellation);

        Assert.Equal(2, stats.Count);
        Assert.All(stats, stat => Assert.Equal((1, "Asserted"), (stat.Statements, stat.Keys[1])));
    }

    private async Task AssertStatsAsync(StatementDimension[] groupBy, params (string? Key, int Statements, int Sources)[] expected)
    {
        var stats = await Store.GetStatementStatsAsync(StatementFilter.All, groupBy, 10, AsOf.Now, Cancellation);

        Assert.Equal(
            expected.OrderByDescending(row => row.Statements).ThenBy(row => row.Key is null).ThenBy(row => row.Key, StringComparer.Ordinal),
            stats.Select(stat => (stat.Keys[0], stat.Statements, stat.Sources)));
    }

    private async Task AssertFoundAsync(StatementFilter filter, params string[] contents)
    {
        Assert.Equal(contents.Order(StringComparer.Ordinal), (await ContentsAsync(filter)).Order(StringComparer.Ordinal));
        var page = await Store.ListStatementsAsync(filter, StatementOrder.Default, Top(withTotal: true), AsOf.Now, Cancellation);
        Assert.Equal(contents.Length, page.Total);
    }

    private async Task<List<string>> ContentsAsync(StatementFilter filter) =>
        [.. (await Store.ListStatementsAsync(filter, StatementOrder.Default, Top(), AsOf.Now, Cancellation)).Items.Select(statement => statement.Content)];

    private async Task<Statement> StatementAsync(string content) =>
        (await Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, Top(), AsOf.Now, Cancellation)).Items.Single(statement => statement.Content == content);

    private Task<Page<Statement>> StatementsOfArticleAsync(string articleId) =>
        Store.ListStatementsAsync(new() { ArticleIds = [articleId] }, StatementOrder.Default, Top(), AsOf.Now, Cancellation);

    private async Task<string[]> ParentsAsync(StatementAnchor anchor)
    {
        var all = (await Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, Top(), AsOf.Now, Cancellation)).Items;
        return anchor switch
        {
            StatementAnchor.Article => [.. all.Select(statement => statement.ArticleId).Distinct(), "a_nothing"],
            StatementAnchor.Within => [.. all.Select(statement => statement.Id)],
            _ => [Person("Mara Velt"), Person("Ilo Dorn"), Body("Lake Council"), State("Oskria"), "e_nothing"],
        };
    }

    private static StatementFilter FilterOf(StatementAnchor anchor, string parent) => anchor switch
    {
        StatementAnchor.Speaker => new() { SpeakerIds = [parent] },
        StatementAnchor.About => new() { AboutIds = [parent] },
        StatementAnchor.Article => new() { ArticleIds = [parent] },
        _ => new() { WithinIds = [parent] },
    };

    private static IEnumerable<Statement> InOrder(IEnumerable<Statement> statements, StatementOrder order)
    {
        double? Key(Statement statement) => order.Field switch
        {
            StatementOrderField.SaidAt => Number(statement.SaidAt),
            StatementOrderField.PublishedOn => Number(statement.PublishedOn),
            StatementOrderField.RecordedAt => statement.RecordedAt.ToUnixTimeMilliseconds(),
            _ => statement.Confidence,
        };
        static double? Number(PartialDate? date) => date is { } known ? known.First.DayNumber * 10d + (int)known.Precision : null;

        var dated = statements.OrderBy(statement => Key(statement) is null);
        var sorted = order.Descending ? dated.ThenByDescending(Key) : dated.ThenBy(Key);
        return sorted.ThenBy(statement => statement.Id, StringComparer.Ordinal);
    }

    private static async Task<List<T>> WalkAsync<T>(Func<PageRequest, Task<Page<T>>> read, int first)
    {
        var walked = new List<T>();
        for (var page = await read(new(first)); ; page = await read(new(first, page.Cursors[^1])))
        {
            walked.AddRange(page.Items);
            if (!page.HasNext)
                return walked;
        }
    }
}
