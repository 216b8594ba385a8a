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

    [Theory]
    [InlineData("Mara Velt, the goalkeeper of the town team, said that the pitch was wet.", "goalkeeper", "president")]
    [InlineData("Goalkeeper Mara Velt said that the pitch was wet.", "goalkeeper", "president")]
    [InlineData("On Monday footballer Mara Velt said that the pitch was wet.", "footballer", "president")]
    public async Task Who_is_told_of_in_another_field_is_asked_about_with_the_reason(string text, string here, string there)
    {
        await graph.IngestAsync("President Mara Velt of Oskria said that the harbour would open.", "1");
        await graph.IngestAsync(text, "2");

        Assert.Equal(["Mara Velt", "Mara Velt"], await SpeakersAsync());
        Assert.Equal([$"They go by one name, but one is told of as {here}, the other as {there}."], await QuestionsAsync());
    }

    [Fact]
    public async Task Who_is_told_of_as_before_is_the_same_and_nobody_is_asked_again()
    {
        await graph.IngestAsync("Oskrian Finance Minister Lena Marsh said that the mill was sold. The Republic of Oskria owned it.", "1");
        await graph.IngestAsync("Lena Marsh, a violinist, said that the hall was cold.", "2");
        await graph.IngestAsync("Pianist Lena Marsh said that the hall was warm.", "3");
        await graph.IngestAsync("The finance minister, Lena Marsh, said that the mill was closed.", "4");

        Assert.Equal(["Lena Marsh", "Lena Marsh"], await SpeakersAsync());
        Assert.Single(await QuestionsAsync());
    }

    [Fact]
    public async Task An_office_told_of_later_counts_for_who_was_only_described()
    {
        await graph.IngestAsync("Lena Marsh, the captain of the football team, said that the pitch was wet.", "1");
        await graph.IngestAsync("Finance Minister Lena Marsh said that the mill was sold.", "2");

        Assert.Equal(["They go by one name, but one is told of as finance minister, the other as captain of the football team."], await QuestionsAsync());
    }

    [Theory]
    [InlineData("Lena Marsh said that the hall was cold.")]
    [InlineData("The former violinist Lena Marsh said that the hall was cold.")]
    [InlineData("Finance Minister Lena Marsh said that the mill was sold.")]
    public async Task Who_is_known_in_two_fields_is_meant_in_either(string text)
    {
        await graph.IngestAsync("The violinist Lena Marsh is the finance minister of Oskria. Lena Marsh said that the mill was sold.", "1");
        await graph.IngestAsync(text, "2");

        Assert.Equal(["Lena Marsh"], await SpeakersAsync());
        Assert.Empty(await QuestionsAsync());
    }

    [Fact]
    public async Task What_somebody_is_described_as_later_is_known_too()
    {
        await graph.IngestAsync("Lena Marsh said that the hall was cold.", "1");
        await graph.IngestAsync("Violinist Lena Marsh said that the hall was warm.", "2");
        await graph.IngestAsync("Finance Minister Lena Marsh said that the mill was sold.", "3");

        Assert.Equal(["Lena Marsh", "Lena Marsh"], await SpeakersAsync());
        Assert.Equal(["They go by one name, but one is told of as finance minister, the other as violinist."], await QuestionsAsync());
    }

    [Fact]
    public async Task Two_whom_a_person_has_joined_are_asked_about_no_more()
    {
        await graph.IngestAsync("Finance Minister Lena Marsh said that the mill was sold.", "1");
        await graph.IngestAsync("Violinist Lena Marsh said that the hall was warm.", "2");
        var asked = (await graph.Store.ListJudgementsAsync(Verdict.Unsure, new(5), AsOf.Now, Cancellation)).Items.Single();
        await graph.Store.JudgeAsync(new(asked.LeftId, asked.RightId, Verdict.Same, "Ana", 1, null), Cancellation);
        await graph.IngestAsync("Cellist Lena Marsh said that the hall was full.", "3");

        Assert.Equal(["Lena Marsh"], await SpeakersAsync());
        Assert.Empty(await QuestionsAsync());
    }

    [Fact]
    public async Task Who_is_new_is_described_by_the_occupation_where_no_office_is_told()
    {
        await graph.IngestAsync("Lena Marsh, the captain of the football team, said that the pitch was wet.", "1");

        var people = await graph.Store.ListEntitiesAsync(new() { Types = [EntityType.Person] }, EntityOrder.Name, new(5), AsOf.Now, Cancellation);
        Assert.Equal(["captain of the football team"], people.Items.Select(person => person.Description));
    }

    private async Task<IReadOnlyList<string?>> QuestionsAsync() =>
        [.. (await graph.Store.ListJudgementsAsync(Verdict.Unsure, new(5), AsOf.Now, Cancellation)).Items.Select(judgement => judgement.Reason)];

    private async Task<IReadOnlyList<string>> SpeakersAsync()
    {
        var statements = await graph.Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, new(20), AsOf.Now, Cancellation);
        var speakers = await graph.Store.GetEntitiesAsync([.. statements.Items.Select(statement => statement.SpeakerId).OfType<string>()], AsOf.Now, Cancellation);
        return [.. speakers.Values.Select(speaker => speaker.Name).Order(StringComparer.Ordinal)];
    }
}
