using System.Text.Json;
using Graph.Core.Beliefs;
using Graph.Core.Entities;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Xunit;

namespace Graph.Stores.Contract;

public abstract partial class StoreContract<TDatabase>
{
    /// <summary>Random writes and judgements; then every read is asked of days before, between and after them, now and as of a moment between.</summary>
    [Fact]
    public async Task Of_whatever_day_is_asked_every_answer_is_that_of_all_days_less_what_cannot_have_been_so_on_it()
    {
        const int seed = 20310306;
        var changes = new RandomChanges(Store, new Random(seed), Cancellation);
        var moments = new List<AsOf>();
        foreach (var count in new[] { 40, 20 })
        {
            for (var change = 0; change < count; change++)
            {
                Clock.Advance(TimeSpan.FromSeconds(1));
                await changes.MakeAsync();
            }

            Clock.Advance(TimeSpan.FromSeconds(1));
            moments.Add(Moment());
        }

        var hidden = 0;
        foreach (var asOf in moments.Append(AsOf.Now))
            for (var day = new DateOnly(2031, 2, 28); day <= new DateOnly(2031, 3, 6); day = day.AddDays(1))
                hidden += await CompareDayAsync(asOf, day);
        Assert.True(hidden > 50, "The days hide too little to prove anything.");
    }

    [Fact]
    public async Task Origins_count_the_reports_that_are_shown_on_the_day_alone()
    {
        await WriteAllAsync(Report("2031-03-03", "Varenna Wire"), Report("2031-03-05", "Oskria Gazette"));
        var now = Moment();
        var first = (await StatementsAsync(now with { ValidOn = new(2031, 3, 4) })).Single();

        foreach (var asOf in new[] { AsOf.Now, now })
        {
            var (between, after) = (asOf with { ValidOn = new(2031, 3, 4) }, asOf with { ValidOn = new(2031, 3, 5) });
            Assert.Equal((1, 2), (await CountOriginsAsync(first.Id, between), await CountOriginsAsync(first.Id, after)));
            Assert.Equal((0, 2), (await CountSharedAsync(between), await CountSharedAsync(after)));
            Assert.Single((await Beliefs.OfUtterancesAsync(Store, [first.UtteranceId], between, Cancellation))[first.UtteranceId].Parts);
        }
    }

    private static ArticleDraft Report(string on, string source) =>
        new ArticleDraft($"https://reports.example/{source}", "Ilo Dorn said the harbour would be open by spring.").Published(on, source)
            .Has("Ilo Dorn", EntityType.Person).Says("Ilo Dorn", "said", "the harbour would be open by spring");

    private async Task<int> CountSharedAsync(AsOf asOf) =>
        (await Store.ListStatementsAsync(new() { MinSources = 2 }, StatementOrder.Default, Top(), asOf, Cancellation)).Items.Count;

    private async Task<int> CompareDayAsync(AsOf asOf, DateOnly day)
    {
        var then = asOf with { ValidOn = day };
        var (statements, relations) = (await StatementsAsync(asOf), await RelationsAsync(asOf));
        var said = statements.Where(statement => (statement.SaidAt ?? statement.PublishedOn) is not { } date || date.First <= day).ToList();
        var held = relations.Where(relation => MayHold(relation, day)).ToList();
        Assert.Equal(said, await StatementsAsync(then), (one, other) => Text(one) == Text(other));
        Assert.Equal(held, await RelationsAsync(then));
        Assert.Equal(Ids(said), (await Store.GetStatementsAsync(Ids(statements), then, Cancellation)).Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            held.Select(relation => relation.Id).Order(StringComparer.Ordinal),
            (await Store.GetRelationsAsync([.. relations.Select(relation => relation.Id)], then, Cancellation)).Keys.Order(StringComparer.Ordinal));
        await CompareEntitiesAsync(then, said, held);
        var shown = said.Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var utterance in (await Store.GetUtterancesAsync([.. statements.Select(statement => statement.UtteranceId)], then, Cancellation)).Values)
        {
            Assert.All(utterance.Reports, report => Assert.Contains(report.Id, shown));
            await CompareOriginsAsync(utterance, then);
        }

        foreach (var link in (await Store.GetLinksAsync(Ids(statements), then, Cancellation)).Values.SelectMany(links => links))
            Assert.Superset(new HashSet<string> { link.FromId, link.ToId }, shown);
        return statements.Count - said.Count + relations.Count - held.Count;
    }

    private async Task CompareOriginsAsync(Utterance utterance, AsOf then)
    {
        var evidence = (await Store.GetEvidenceAsync(Ids(utterance.Reports), then, Cancellation)).Values.SelectMany(list => list);
        var origins = await Store.GetOriginsAsync([.. evidence.Select(piece => piece.VersionId)], then, Cancellation);
        Assert.Equal(origins.Values.Select(origin => origin.Key).Distinct().Count(), await CountOriginsAsync(utterance.Reports[0].Id, then));
    }

    private async Task CompareEntitiesAsync(AsOf then, List<Statement> said, List<Relation> held)
    {
        var entities = (await Store.ListEntitiesAsync(EntityFilter.All, EntityOrder.Name, Top(200), then, Cancellation)).Items.Select(entity => entity.Id).ToList();
        var counts = await Store.GetCountsAsync(entities, then, Cancellation);
        var pages = await Store.GetStatementPagesAsync(StatementAnchor.Speaker, entities, StatementFilter.All, StatementOrder.Default, Top(200, withTotal: true), then, Cancellation);
        var ends = await Store.GetRelationPagesAsync(RelationAnchor.Either, entities, RelationFilter.All, Top(200, withTotal: true), then, Cancellation);
        var edges = await Store.GetEdgesAsync(entities, [EdgeKind.Relation], 200, then, Cancellation);
        foreach (var id in entities)
        {
            var (saidBy, heldBy) = (said.Count(statement => statement.SpeakerId == id), held.Where(relation => relation.SubjectId == id || relation.ObjectId == id).ToList());
            Assert.Equal((saidBy, saidBy, heldBy.Count), (counts[id].Said, pages[id].Total!.Value, ends[id].Total!.Value));
            Assert.Equal(heldBy.Count(relation => relation.SubjectId != relation.ObjectId), edges[id].Edges.Sum(edge => edge.Count));
        }

        var stats = await Store.GetStatementStatsAsync(StatementFilter.All, [StatementDimension.Speaker], 200, then, Cancellation);
        Assert.Equal(said.Count, stats.Sum(stat => stat.Statements));
    }

    private static bool MayHold(Relation relation, DateOnly day) =>
        !(relation.ValidFrom is { } from && from.First > day) && !(relation.ValidTo is { } to && to.Last < day) && !(relation.Ended && relation.ValidTo is null);

    private async Task<IReadOnlyList<Statement>> StatementsAsync(AsOf asOf) =>
        (await Store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, Top(200), asOf, Cancellation)).Items;

    private async Task<IReadOnlyList<Relation>> RelationsAsync(AsOf asOf) =>
        (await Store.ListRelationsAsync(RelationFilter.All, Top(200), asOf, Cancellation)).Items;

    private static List<string> Ids(IEnumerable<Statement> statements) => [.. statements.Select(statement => statement.Id).Order(StringComparer.Ordinal)];

    private static string Text(Statement statement) => JsonSerializer.Serialize(statement);
}
