using Graph.Core.Judgements;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Ingestion.Tests.Stores;

namespace Graph.Ingestion.Tests.Reports;

public sealed class ReportTests
{
    private const string Full = "\"We will open the old harbour to every fishing boat before the first snow falls,\" Mara Velt, the chair of the Lake Council, said on March 3.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_quotation_and_its_shortened_retelling_are_one_utterance()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.IngestAsync(Full, "1", "Varenna Wire", "2031-03-04");
        await graph.IngestAsync("Mara Velt, the chair of the Lake Council, said that they would open the old harbour to every fishing boat.", "2", "Oskria Gazette", "2031-03-05");

        var fullest = Assert.Single(
            await ListAsync(graph, new() { FullestOnly = true }), one => one.Content.Contains("harbour", StringComparison.Ordinal));
        var utterance = (await graph.Store.GetUtterancesAsync([fullest.UtteranceId], AsOf.Now, Cancellation)).Values.Single();

        Assert.Equal(2, utterance.Reports.Count);
        Assert.Contains("first snow", utterance.Fullest.Content, StringComparison.Ordinal);
        Assert.Equal((Verdict.Same, UtteranceRule.Name), (utterance.Judgements[0].Verdict, utterance.Judgements[0].By));
        Assert.Equal(2, (await graph.Store.CountOriginsAsync([fullest.Id], AsOf.Now, Cancellation)).Values.Single());
    }

    [Fact]
    public async Task The_same_words_of_two_people_are_one_utterance_once_a_person_calls_the_two_one()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.IngestAsync(Full, "1", "Varenna Wire", "2031-03-04");
        await graph.IngestAsync("Tomas Belk said that they would open the old harbour to every fishing boat.", "2", "Oskria Gazette", "2031-03-05");
        var statements = (await ListAsync(graph, new() { FullestOnly = true })).Where(one => one.Content.Contains("harbour", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, statements.Count);

        await graph.Store.JudgeAsync(new(statements[0].SpeakerId!, statements[1].SpeakerId!, Verdict.Same, "editor", 1, "a pen name"), Cancellation);

        Assert.Single(await ListAsync(graph, new() { FullestOnly = true }), one => one.Content.Contains("harbour", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_words_a_year_later_were_said_again()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.IngestAsync(Full, "1", "Varenna Wire", "2031-03-04");
        await graph.IngestAsync(
            "Mara Velt, the chair of the Lake Council, said that they would open the old harbour to every fishing boat.", "2", "Oskria Gazette", "2032-05-05");

        var statements = (await ListAsync(graph, new() { FullestOnly = true })).Where(one => one.Content.Contains("harbour", StringComparison.Ordinal)).ToList();
        var links = await graph.Store.GetLinksAsync([.. statements.Select(statement => statement.Id)], AsOf.Now, Cancellation);

        Assert.Equal(2, statements.Count);
        Assert.All(links.Values, list => Assert.Equal(LinkKind.Repeats, Assert.Single(list).Kind));
    }

    [Fact]
    public async Task A_denial_in_another_paper_is_linked_to_what_it_denies()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.IngestAsync("Mara Velt said that Ilo Dorn had sold the harbour boats to a stranger.", "1", "Varenna Wire", "2031-03-04");
        await graph.IngestAsync("Ilo Dorn denied that he had sold the harbour boats to a stranger.", "2", "Oskria Gazette", "2031-03-05");

        var denial = Assert.Single(await ListAsync(graph, StatementFilter.All), one => one.CueClass == CueClass.Denying);
        var link = Assert.Single((await graph.Store.GetLinksAsync([denial.Id], AsOf.Now, Cancellation))[denial.Id]);

        Assert.Equal((denial.Id, LinkKind.Denies), (link.FromId, link.Kind));
        Assert.Contains("sold the harbour boats", (await ListAsync(graph, StatementFilter.All)).Single(one => one.Id == link.ToId).Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reprint_of_a_denial_is_one_utterance_with_it()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.IngestAsync("Ilo Dorn denied that he had sold the harbour boats to a stranger.", "1", "Varenna Wire", "2031-03-04");
        await graph.IngestAsync("On Tuesday Ilo Dorn denied that he had sold the harbour boats to a stranger.", "2", "Oskria Gazette", "2031-03-05");

        var denials = (await ListAsync(graph, StatementFilter.All)).Where(one => one.CueClass == CueClass.Denying).ToList();

        Assert.Equal(2, denials.Count);
        Assert.Single(await ListAsync(graph, new() { FullestOnly = true }), one => one.CueClass == CueClass.Denying);
        Assert.All((await graph.Store.GetLinksAsync([.. denials.Select(one => one.Id)], AsOf.Now, Cancellation)).Values, Assert.Empty);
    }

    [Fact]
    public async Task A_denial_is_linked_to_what_it_denies_whichever_came_in_first()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.IngestAsync("Ilo Dorn denied that he had sold the harbour boats to a stranger.", "2", "Oskria Gazette", "2031-03-05");
        await graph.IngestAsync("Mara Velt said that Ilo Dorn had sold the harbour boats to a stranger.", "1", "Varenna Wire", "2031-03-04");

        var denial = Assert.Single(await ListAsync(graph, StatementFilter.All), one => one.CueClass == CueClass.Denying);
        var link = Assert.Single((await graph.Store.GetLinksAsync([denial.Id], AsOf.Now, Cancellation))[denial.Id]);

        Assert.Equal((denial.Id, LinkKind.Denies), (link.FromId, link.Kind));
    }

    [Fact]
    public async Task A_denial_about_one_dam_denies_nothing_of_another()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.IngestAsync("Mara Velt said the Hurden dam had leaked since January and the valley was flooded.", "1", "Varenna Wire", "2031-03-04");
        await graph.IngestAsync("Ilo Dorn denied that the Borsk dam had leaked since January and the valley was flooded.", "2", "Oskria Gazette", "2031-03-05");

        var denial = Assert.Single(await ListAsync(graph, StatementFilter.All), one => one.CueClass == CueClass.Denying);

        Assert.Empty((await graph.Store.GetLinksAsync([denial.Id], AsOf.Now, Cancellation))[denial.Id]);
    }

    [Fact]
    public async Task The_same_words_on_another_known_day_of_the_month_are_another_utterance_and_repeat_the_first()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.IngestAsync("On March 3, 2031, Mara Velt said the northern gates of the old harbour would stay closed to foreign ships.", "1", "Varenna Wire", "2031-03-03");
        await graph.IngestAsync("On March 28, 2031, Mara Velt said the northern gates of the old harbour would stay closed to foreign ships.", "2", "Oskria Gazette", "2031-03-28");

        var statements = await ListAsync(graph, new() { FullestOnly = true });
        var links = await graph.Store.GetLinksAsync([.. statements.Select(statement => statement.Id)], AsOf.Now, Cancellation);

        Assert.Equal(2, statements.Count);
        Assert.All(links.Values, list => Assert.Equal(LinkKind.Repeats, Assert.Single(list).Kind));
    }

    [Fact]
    public async Task A_report_that_tells_the_day_and_one_that_does_not_are_one_utterance()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.IngestAsync("On March 3, 2031, Mara Velt said the northern gates of the old harbour would stay closed to foreign ships.", "1", "Varenna Wire", "2031-03-03");
        await graph.IngestAsync("Mara Velt said the northern gates of the old harbour would stay closed to foreign ships.", "2", "Oskria Gazette", "2031-03-04");

        var statement = Assert.Single(await ListAsync(graph, new() { FullestOnly = true }));

        Assert.Equal(2, (await graph.Store.CountOriginsAsync([statement.Id], AsOf.Now, Cancellation))[statement.Id]);
        Assert.Empty((await graph.Store.GetLinksAsync([statement.Id], AsOf.Now, Cancellation))[statement.Id]);
    }

    [Fact]
    public async Task Of_which_day_a_report_is_that_does_not_tell_it_is_asked_where_the_same_was_said_on_two()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.IngestAsync("On March 3, 2031, Mara Velt said the northern gates of the old harbour would stay closed to foreign ships.", "1", "Varenna Wire", "2031-03-03");
        await graph.IngestAsync("On March 5, 2031, Mara Velt said the northern gates of the old harbour would stay closed to foreign ships.", "2", "Oskria Gazette", "2031-03-05");
        await graph.IngestAsync("Mara Velt said the northern gates of the old harbour would stay closed to foreign ships.", "3", "Merrow Courier", "2031-03-05");

        Assert.Equal(3, (await ListAsync(graph, new() { FullestOnly = true })).Count);
        Assert.Single((await graph.Store.ListJudgementsAsync(Verdict.Unsure, new(10), AsOf.Now, Cancellation)).Items);
    }

    [Fact]
    public async Task Two_numbers_are_two_utterances()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await graph.IngestAsync("Mara Velt said the budget of the harbour would grow by 5 percent next year in all northern towns.", "1", "Varenna Wire", "2031-03-03");
        await graph.IngestAsync("Mara Velt said the budget of the harbour would grow by 9 percent next year in all northern towns.", "2", "Oskria Gazette", "2031-03-05");

        Assert.Equal(2, (await ListAsync(graph, new() { FullestOnly = true })).Count);
    }

    private static async Task<IReadOnlyList<Statement>> ListAsync(TemporaryGraph graph, StatementFilter filter) =>
        (await graph.Store.ListStatementsAsync(filter, StatementOrder.Default, new(50), AsOf.Now, Cancellation)).Items;
}
