using Graph.Core.Origins;
using Graph.Core.Stores;
using Graph.Ingestion.Tests.Stores;

namespace Graph.Ingestion.Tests.Origins;

public sealed class OriginTests
{
    private const string Report =
        "Mara Velt, who chairs the Lake Council, said on Monday that Ilo Dorn had broken his promise to the fishermen of Oskria. " +
        "The council met for three hours in the old harbour hall while rain fell on the roofs of the town. " +
        "Two members left before the vote and did not return. Nobody counted the boats that evening.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_shortened_reprint_has_the_origin_of_the_report()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        var report = await IngestAsync(graph, Report, "1", "Varenna Wire");
        var reprint = await IngestAsync(graph, "OSKRIA - " + Report[..Report.IndexOf(" Two members", StringComparison.Ordinal)], "2", "Oskria Gazette");

        Assert.Equal((OriginGround.NearDuplicate, report.Key), (reprint.Ground, reprint.Key));
        Assert.InRange(reprint.Resemblance, 0.4, 0.9);
    }

    [Fact]
    public async Task A_copy_of_a_copy_leads_to_the_first_text()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        var report = await IngestAsync(graph, Report, "1", "Varenna Wire");
        await IngestAsync(graph, Report + " The bell rang twice.", "2", "Oskria Gazette");
        var third = await IngestAsync(graph, Report + " The bell rang twice. The mayor slept.", "3", "Merrow Courier");

        Assert.Equal((report.ArticleId, report.SourceId), (third.ArticleId, third.SourceId));
    }

    [Fact]
    public async Task A_paper_that_writes_of_the_same_in_its_own_words_is_an_origin_of_its_own()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await IngestAsync(graph, Report, "1", "Varenna Wire");
        var other = await IngestAsync(graph,
            "At a long meeting in the harbour hall, the head of the Lake Council accused Ilo Dorn of breaking his word. " +
            "Mara Velt spoke after the storm had emptied half of the benches, and two of her colleagues walked out in anger.", "2", "Oskria Gazette");

        Assert.Equal(OriginGround.Own, other.Ground);
    }

    [Fact]
    public async Task A_new_version_of_a_report_is_no_copy_of_it()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        var first = await IngestAsync(graph, Report, "1", "Varenna Wire");
        var second = await IngestAsync(graph, Report + " This report was corrected.", "1", "Varenna Wire");

        Assert.Equal((first.ArticleId, OriginGround.Own), (second.ArticleId, second.Ground));
    }

    [Theory]
    [InlineData("VARENNA, March 4 (Lake News Agency) - Nobody came to the meeting in the harbour hall.")]
    [InlineData("VARENNA, March 4. /Lake News Agency/. Nobody came to the meeting in the harbour hall.")]
    [InlineData("By Lake News Agency\n\nNobody came to the meeting in the harbour hall.")]
    [InlineData("Nobody came to the meeting in the harbour hall.\n\nSource: Lake News Agency")]
    public async Task A_credited_agency_is_the_origin(string text)
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        var agency = await IngestAsync(graph, "The harbour hall was painted green in the spring.", "1", "Lake News Agency");
        var paper = await IngestAsync(graph, text, "2", "Oskria Gazette");

        Assert.Equal((OriginGround.Credited, agency.SourceId), (paper.Ground, paper.SourceId));
    }

    [Fact]
    public async Task Texts_that_credit_an_agency_are_its_own_from_the_first_on()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        var first = await IngestAsync(graph, "VARENNA, March 4 (Lake News Agency) - Nobody came to the meeting in the harbour hall.", "1", "Oskria Gazette");
        var second = await IngestAsync(graph, "OSKRIA, March 5 (Lake News Agency) - After long talks the town council met again.", "2", "Merrow Courier");

        Assert.Equal((OriginGround.Credited, OriginGround.Credited), (first.Ground, second.Ground));
        Assert.Equal(first.Key, second.Key);
    }

    [Fact]
    public async Task An_agency_that_is_only_spoken_of_is_not_credited()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        var paper = await IngestAsync(graph, "A clerk told the council (Lake News Agency was there) that nobody came.", "1", "Oskria Gazette");

        Assert.Equal(OriginGround.Own, paper.Ground);
    }

    [Fact]
    public async Task What_a_wire_and_its_reprints_say_is_not_independent()
    {
        await using var graph = await TemporaryGraph.CreateAsync();
        await IngestAsync(graph, Report, "1", "Varenna Wire");
        await IngestAsync(graph, Report + " The bell rang twice.", "2", "Oskria Gazette");

        var page = await graph.Store.ListStatementsAsync(new() { Text = "promise" }, StatementOrder.Default, new(10), AsOf.Now, Cancellation);

        Assert.Equal(2, page.Items.Count);
        Assert.Equal([1, 1], (await graph.Store.CountOriginsAsync([.. page.Items.Select(item => item.Id)], AsOf.Now, Cancellation)).Values);
    }

    private static async Task<TextOrigin> IngestAsync(TemporaryGraph graph, string text, string id, string source)
    {
        var result = await graph.IngestAsync(text, id, source, "2031-03-04");
        var versionId = result.Receipt!.VersionId;
        return (await graph.Store.GetOriginsAsync([versionId], AsOf.Now, Cancellation))[versionId];
    }
}
