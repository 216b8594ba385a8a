using System.Text.Json;
using Graph.Core.Entities;
using Graph.Core.Judgements;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Contract;
using Graph.Stores.Contract.Drafts;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Stores.Sqlite.Tests;

/// <summary>
/// What is kept for now is what the records give: whatever was written, retracted, shown again, merged, split and undone, an answer from the kept
/// counts and edges equals the one that is counted from the records.
/// </summary>
public sealed class DerivedTests : IAsyncLifetime
{
    private static readonly string[] Names = ["Aro Benn", "Bela Dorn", "Ciro Fahl", "Dina Velt", "Edo Marsh", "Fia Reed"];

    private readonly SqliteDatabase database = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2031, 5, 1, 8, 0, 0, TimeSpan.Zero));
    private IGraphStore store = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private readonly List<EntitySplit> splits = [];

    private string[] Ids => [.. People, .. splits.Select(split => split.NewEntityId)];

    private static string[] People { get; } = [.. Names.Select(name => ArticleDraft.EntityIdOf(name, EntityType.Person))];

    public async ValueTask InitializeAsync()
    {
        store = database.Open(clock);
        await store.InitializeAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        await database.DisposeAsync();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Kept_counts_and_edges_equal_those_counted_from_the_records(int seed)
    {
        var random = new Random(seed);
        var (articles, judgements) = (new List<string>(), new List<string>());
        for (var step = 0; step < 60; step++)
        {
            clock.Advance(TimeSpan.FromSeconds(random.Next(2)));
            await ChangeSomethingAsync(random, articles, judgements);
            if (step % 4 == 0)
                Assert.Equal(await AskAsync(AsOf.At(clock.GetUtcNow().AddDays(1))), await AskAsync(AsOf.Now));
        }
    }

    [Fact]
    public async Task Undoing_every_judgement_restores_the_graph_without_them()
    {
        var random = new Random(4);
        for (var number = 0; number < 12; number++)
            await store.WriteAsync([Draft(random, number).Facts()], Cancellation);
        var before = await AskAsync(AsOf.Now);
        var made = new Stack<string>();
        for (var number = 0; number < 10; number++)
            await JudgeAsync(random, made.Push);

        foreach (var id in made)
            await store.UndoJudgementAsync(id, "editor", null, Cancellation);

        Assert.Equal(before, await AskAsync(AsOf.Now));
    }

    private async Task ChangeSomethingAsync(Random random, List<string> articles, List<string> judgements)
    {
        switch (random.Next(9))
        {
            case 0 when articles.Count > 0:
                await store.RetractArticleAsync(articles[random.Next(articles.Count)], "editor", "for the test", Cancellation);
                break;
            case 1:
                await JudgeAsync(random, judgements.Add);
                break;
            case 2 when judgements.Count > 0:
                await store.UndoJudgementAsync(judgements[random.Next(judgements.Count)], "editor", null, Cancellation);
                break;
            case 3 when await RandomSplit.MakeAsync(store, random, Ids, Cancellation) is { } split:
                splits.Add(split);
                break;
            case 4 when splits.Count > 0:
                await store.UndoSplitAsync(splits[random.Next(splits.Count)].Id, "editor", null, Cancellation);
                break;
            case 5 when articles.Count > 0:
                await ShowVersionAsync(articles[random.Next(articles.Count)], random.Next(1, 4));
                break;
            default:
                articles.Add((await store.WriteAsync([Draft(random, random.Next(8)).Facts()], Cancellation))[0].ArticleId);
                break;
        }
    }

    private async Task ShowVersionAsync(string articleId, int number)
    {
        var versions = (await store.GetVersionsByArticleAsync([articleId], AsOf.Now, Cancellation))[articleId];
        if (number <= versions.Count && versions.Any(version => version.RetractedAt is null))
            await store.ShowVersionAsync(articleId, number, "editor", "for the test", ArticleConnections.None, Cancellation);
    }

    private async Task JudgeAsync(Random random, Action<string> remember)
    {
        // What an undone split made is judged as what it leads to, which may be the other one.
        var held = (await store.GetEntitiesAsync(Ids, AsOf.Now, Cancellation))
            .Where(pair => pair.Value.Id == pair.Key || People.Contains(pair.Key)).Select(pair => pair.Key).Order(StringComparer.Ordinal).ToArray();
        if (held.Length < 2)
            return;
        random.Shuffle(held);
        var verdict = random.Next(4) == 0 ? Verdict.Different : Verdict.Same;
        remember((await store.JudgeAsync(new(held[0], held[1], verdict, "editor", 1, null), Cancellation)).Id);
    }

    /// <summary>An article of one of a few addresses, with other sentences each time.</summary>
    private static ArticleDraft Draft(Random random, int number)
    {
        string[] people = [.. Names];
        random.Shuffle(people);
        var draft = new ArticleDraft(
                $"https://wire.example/{number}",
                $"{people[0]} said {people[1]} met {people[2]}. {people[1]} denied that {people[0]} and {people[2]} were late. {people[3]} works for {people[0]}.")
            .Published(random.Next(4) == 0 ? null : $"2031-03-{random.Next(1, 28):D2}", random.Next(3) == 0 ? null : $"Paper {random.Next(3)}");
        foreach (var name in people[..4])
            draft.Has(name, EntityType.Person);
        draft.Says(people[0], "said", $"{people[1]} met {people[2]}", targets: [people[1], people[2]], topics: [people[1]], addressee: people[3]);
        draft.Says(random.Next(3) == 0 ? null : people[1], "denied", $"{people[0]} and {people[2]} were late", targets: [people[0]], topics: [people[2]], stance: Stance.Negative);
        return draft.Relates(people[3], RelationTypes.WorksFor, people[0], $"{people[3]} works for {people[0]}");
    }

    private async Task<string> AskAsync(AsOf asOf)
    {
        var answers = new List<object>
        {
            await GraphDump.TakeAsync(store, asOf, withTimes: true, Cancellation),
            await store.GetEdgesAsync(Ids, Enum.GetValues<EdgeKind>(), 3, asOf, Cancellation),
            await store.GetEdgesAsync(Ids, [EdgeKind.Statement], 50, asOf, Cancellation),
            await store.FindByNamesAsync([.. Names.Select(Core.Identity.FoldedText.FoldName)], null, asOf, Cancellation),
            await store.FindByKeysAsync([.. Names.SelectMany(name => Core.Identity.NameKeys.Of(name, NameKind.Full))], 3, asOf, Cancellation),
            await store.GetMentionPagesAsync(Ids, new(5, WithTotal: true), asOf, Cancellation),
            await store.ListEntitiesAsync(new() { Search = "dorn" }, EntityOrder.MostSaid, new(5, WithTotal: true), asOf, Cancellation),
        };
        foreach (var order in Enum.GetValues<EntityOrder>())
            answers.Add(await store.ListEntitiesAsync(EntityFilter.All, order, new(4, WithTotal: true), asOf, Cancellation));
        foreach (var dimension in Enum.GetValues<StatementDimension>())
            answers.Add(await store.GetStatementStatsAsync(StatementFilter.All, [dimension], 4, asOf, Cancellation));
        foreach (var id in Ids)
            answers.Add(await store.ListStatementsAsync(
                new() { AboutIds = [id], MinSources = 1 }, new(StatementOrderField.PublishedOn, false), new(4, WithTotal: true), asOf, Cancellation));
        return string.Join('\n', answers.Select(answer => JsonSerializer.Serialize(answer)));
    }
}
