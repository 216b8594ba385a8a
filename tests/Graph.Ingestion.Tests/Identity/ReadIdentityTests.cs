using Graph.Core.Entities;
using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Ingestion.Tests.Stores;

namespace Graph.Ingestion.Tests.Identity;

/// <summary>Who is matched to whom from the article's text on; people, places and bodies are invented.</summary>
public sealed class ReadIdentityTests : IAsyncLifetime
{
    private TemporaryGraph graph = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => graph = await TemporaryGraph.CreateAsync();

    public ValueTask DisposeAsync() => graph.DisposeAsync();

    [Fact]
    public async Task An_acronym_stands_for_the_body_that_another_article_introduced_by_it()
    {
        await graph.IngestAsync("The Lake Trade Council (LTC) met in Selm on Monday. The council said that the harbour would open.", "1");
        await graph.IngestAsync("The LTC said that the harbour was closed.", "2");

        Assert.Equal(["Lake Trade Council"], await SpeakersAsync());
    }

    [Fact]
    public async Task Within_an_article_initials_are_enough()
    {
        await graph.IngestAsync("The Lake Trade Council met in Selm on Monday. The LTC said that the harbour was closed.", "1");

        Assert.Equal(["Lake Trade Council"], await SpeakersAsync());
    }

    [Fact]
    public async Task A_body_spelt_otherwise_is_asked_about()
    {
        await graph.IngestAsync("The Lowmark Defence Organisation said that the harbour would open.", "1");
        await graph.IngestAsync("The Lowmark Defense Organization said that the harbour was closed.", "2");
        await graph.IngestAsync("The Lowmark Grain Council said that the mill was closed.", "3");

        Assert.Single((await graph.Store.ListJudgementsAsync(Verdict.Unsure, new(5), AsOf.Now, Cancellation)).Items);
    }

    [Fact]
    public async Task An_unnamed_spokesman_at_two_times_is_nobody_known()
    {
        await graph.IngestAsync("A spokesman for the Lake Trade Council said on Monday that the harbour would open.", "1", publishedAt: "2031-03-04");
        await graph.IngestAsync("A spokesman for the Lake Trade Council said on Friday that the harbour was closed.", "2", publishedAt: "2035-03-04");

        Assert.Empty(await SpeakersAsync());
        Assert.Empty((await graph.Store.ListEntitiesAsync(new() { Types = [EntityType.Person] }, EntityOrder.Name, new(5), AsOf.Now, Cancellation)).Items);
    }

    [Fact]
    public async Task Spokesmen_of_two_names_are_two()
    {
        await graph.IngestAsync("Ciro Benn, a spokesman for the Lake Trade Council, said that the harbour would open.", "1", publishedAt: "2031-03-04");
        await graph.IngestAsync("Rhea Benn, a spokeswoman for the Lake Trade Council, said that the harbour was closed.", "2", publishedAt: "2035-03-04");

        Assert.Equal(["Ciro Benn", "Rhea Benn"], await SpeakersAsync());
    }

    [Fact]
    public async Task Titles_and_short_forms_lead_to_the_full_name_of_their_article()
    {
        await graph.IngestAsync("President Mara Velt of Oskria said that the harbour would open. Ms. Velt said that the boats were safe. Velt said that the road was closed.", "1");

        Assert.Equal(["Mara Velt"], await SpeakersAsync());
    }

    private async Task<IReadOnlyList<string>> SpeakersAsync()
    {
        var statements = await graph.Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, new(20), AsOf.Now, Cancellation);
        var speakers = await graph.Store.GetEntitiesAsync([.. statements.Items.Select(statement => statement.SpeakerId).OfType<string>()], AsOf.Now, Cancellation);
        return [.. speakers.Values.Select(speaker => speaker.Name).Order(StringComparer.Ordinal)];
    }
}
