using Graph.Core.Entities;
using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Ingestion.Tests.Stores;

namespace Graph.Ingestion.Tests.Identity;

/// <summary>Who holds an office and is named in full in one article and by the surname alone, or in another spelling, in another.</summary>
public sealed class ShortNameTests : IAsyncLifetime
{
    private TemporaryGraph graph = null!;
    private int articles;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => graph = await TemporaryGraph.CreateAsync();

    public ValueTask DisposeAsync() => graph.DisposeAsync();

    [Theory]
    [InlineData("Ostrel Bank chairman Velimir Draskin said rates would fall.", "Ostrel Bank chairman Draskin said rates would rise.")]
    [InlineData("Ostrel Bank chairman Draskin said rates would rise.", "Ostrel Bank chairman Velimir Draskin said rates would fall.")]
    public async Task A_surname_with_the_office_is_who_holds_it(string first, string second)
    {
        await IngestAsync(first);
        await IngestAsync(second);

        Assert.Equal(2, Assert.Single(await PeopleAsync()).Articles);
    }

    [Theory]
    [InlineData("Norwegian Foreign Minister Anna Petruk arrived.", "Norwegian Health Minister Petruk arrived.")]
    [InlineData("Ostrel Bank chairman Velimir Draskin arrived.", "Lowmark Bank chairman Draskin arrived.")]
    [InlineData("Former Ostrel Bank chairman Velimir Draskin arrived.", "Ostrel Bank chairman Draskin arrived.")]
    public async Task A_surname_with_another_office_is_another(string first, string second)
    {
        await IngestAsync(first);
        await IngestAsync(second);

        Assert.Equal(2, (await PeopleAsync()).Count);
    }

    [Fact]
    public async Task Where_two_of_the_surname_hold_the_office_a_person_is_asked()
    {
        await IngestAsync("Ostrel Bank spokeswoman Anna Draskin arrived.");
        await IngestAsync("Ostrel Bank spokesman Velimir Draskin arrived.");
        await IngestAsync("Ostrel Bank press secretary Draskin arrived.");

        Assert.Equal(3, (await PeopleAsync()).Count);
        var asked = (await graph.Store.ListJudgementsAsync(Verdict.Unsure, new(20), AsOf.Now, Cancellation)).Items;
        Assert.Equal(2, asked.Count(question => question.Reason!.StartsWith("They hold one office", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Norwegian Foreign Minister Sergei Petruk arrived.", 1, 0)]
    [InlineData("Norwegian Health Minister Sergei Petruk arrived.", 2, 1)]
    public async Task A_name_spelt_otherwise_with_another_title_is_asked_about(string second, int people, int questions)
    {
        await IngestAsync("Norwegian Foreign Minister Sergey Petruk arrived.");
        await IngestAsync(second);

        Assert.Equal(people, (await PeopleAsync()).Count);
        Assert.Equal(questions, (await graph.Store.ListJudgementsAsync(Verdict.Unsure, new(20), AsOf.Now, Cancellation)).Items.Count);
    }

    private Task IngestAsync(string text) => graph.IngestAsync($"{text} Snow fell on day {++articles}.", $"{articles}");

    private async Task<IReadOnlyList<(string Name, int Articles)>> PeopleAsync()
    {
        var people = (await graph.Store.ListEntitiesAsync(new() { Types = [EntityType.Person] }, EntityOrder.Name, new(20), AsOf.Now, Cancellation)).Items;
        var counts = await graph.Store.GetCountsAsync([.. people.Select(person => person.Id)], AsOf.Now, Cancellation);
        return [.. people.Select(person => (person.Name, counts[person.Id].Articles))];
    }
}
