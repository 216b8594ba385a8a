using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Graph.Stores.Contract;

public abstract partial class StoreContract<TDatabase>
{
    private const int DecisionsInACase = 8;

    /// <summary>
    /// Each case decides eight times at random who is one and who is not: judges, undoes, splits, undoes a split. Then everything is
    /// undone in random order, and the graph, the moment before and one in between are asked for again.
    /// </summary>
    [Fact]
    public async Task Whatever_is_judged_and_split_at_random_undoing_all_of_it_restores_every_byte()
    {
        const int seed = 20310305;
        var random = new Random(seed);
        for (var article = 0; article < RandomNews.Articles; article++)
            await Store.WriteAsync([RandomNews.Facts(article, random.Next(RandomNews.Versions))], Cancellation);
        var (before, start) = (await WholeGraphAsync(AsOf.Now), Moment());
        var graphs = new HashSet<string>(StringComparer.Ordinal);
        for (var one = 0; one < database.RandomCases; one++)
        {
            var decisions = new RandomDecisions(Store, random, Cancellation);
            var between = random.Next(DecisionsInACase);
            var (moment, answer) = (start, before);
            for (var place = 0; place < DecisionsInACase; place++)
            {
                Clock.Advance(TimeSpan.FromSeconds(random.Next(2)));
                await decisions.MakeAsync();
                if (place == between)
                    (answer, moment) = (await WholeGraphAsync(AsOf.Now), Moment());
                if (place == between)
                    Clock.Advance(TimeSpan.FromSeconds(1));
            }

            graphs.Add(answer);
            Clock.Advance(TimeSpan.FromSeconds(1));
            await decisions.UndoAllAsync();

            var told = $"after case {one} (seed {seed}): {string.Join("; ", decisions.Made)}.";
            AssertSame(before, await WholeGraphAsync(AsOf.Now), $"The graph is not what it was {told}");
            AssertSame(before, await WholeGraphAsync(start), $"The moment before answers otherwise {told}");
            AssertSame(answer, await WholeGraphAsync(moment), $"The moment after decision {between} answers otherwise {told}");
        }

        Assert.True(graphs.Count > database.RandomCases / 2, "The decisions change too little to prove anything.");
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{database.RandomCases} random cases of {DecisionsInACase} decisions, {graphs.Count} different graphs between (seed {seed}).");
    }

    /// <summary>
    /// Each case writes articles and new versions between the decisions, undoes all of those, and compares the graph with that of a database
    /// on which the same was written at the same times and nothing was ever decided.
    /// </summary>
    [Fact]
    public async Task What_is_written_while_others_judge_and_split_stands_after_undoing_as_if_nobody_had()
    {
        const int seed = 20310307;
        await Store.DisposeAsync();
        for (var one = 0; one < Math.Max(3, database.RandomCases / 5); one++)
        {
            var (decided, made) = await WriteWithDecisionsAsync(seed + one, decides: true);
            var (plain, _) = await WriteWithDecisionsAsync(seed + one, decides: false);
            AssertSame(plain, decided, $"The graph is not what was written alone (seed {seed + one}): {string.Join("; ", made)}.");
        }

        Store = await OpenAsync();
    }

    private async Task<(string Graph, List<string> Made)> WriteWithDecisionsAsync(int seed, bool decides)
    {
        await database.ClearAsync();
        var clock = new FakeTimeProvider(Clock.GetUtcNow());
        await using var store = database.Open(clock);
        await store.InitializeAsync(Cancellation);
        var written = new Random(seed);
        var decisions = new RandomDecisions(store, new Random(seed + 1), Cancellation);
        for (var round = 0; round < 3 * RandomNews.Articles; round++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await store.WriteAsync([RandomNews.Facts(round % RandomNews.Articles, written.Next(RandomNews.Versions))], Cancellation);
            clock.Advance(TimeSpan.FromSeconds(1));
            if (decides && round >= RandomNews.Articles)
                await decisions.MakeAsync();
        }

        clock.Advance(TimeSpan.FromSeconds(1));
        if (decides)
            await decisions.UndoAllAsync();
        return (await StoryDump.TakeAsync(store, AsOf.Now, Cancellation, withHistory: false), decisions.Made);
    }

    private Task<string> WholeGraphAsync(AsOf asOf) => StoryDump.TakeAsync(Store, asOf, Cancellation, withHistory: false);

    /// <summary>Decides at random who is one and who is not, and undoes it.</summary>
    private sealed class RandomDecisions(IGraphStore store, Random random, CancellationToken cancellation)
    {
        private readonly List<string> judgements = [];
        private readonly List<EntitySplit> splits = [];

        public List<string> Made { get; } = [];

        private List<string> EntityIds => [.. RandomNews.EntityIds, .. splits.Select(split => split.NewEntityId)];

        public async Task MakeAsync() => Made.Add(random.Next(6) switch
        {
            <= 1 => await JudgeAsync(),
            2 when judgements.Count > 0 => await UndoJudgementAsync(judgements[random.Next(judgements.Count)]),
            3 when splits.Count > 0 => await UndoSplitAsync(splits[random.Next(splits.Count)].Id),
            _ => await SplitAsync(),
        });

        /// <summary>In any order, each once: what is undone never counts again.</summary>
        public async Task UndoAllAsync()
        {
            var left = judgements.Concat(splits.Select(split => split.Id)).ToArray();
            random.Shuffle(left);
            foreach (var id in left)
                _ = judgements.Contains(id) ? await UndoJudgementAsync(id) : await UndoSplitAsync(id);
            Assert.False(await CountsAnyAsync(), $"Judgements still count after all were undone: {string.Join("; ", Made)}.");
        }

        private async Task<bool> CountsAnyAsync()
        {
            foreach (var verdict in Enum.GetValues<Verdict>())
                if ((await store.ListJudgementsAsync(verdict, Top(1), AsOf.Now, cancellation)).Items.Count > 0)
                    return true;
            return false;
        }

        private async Task<string> JudgeAsync()
        {
            var ids = EntityIds;
            var (left, right) = (ids[random.Next(ids.Count)], ids[random.Next(ids.Count)]);
            var verdict = (Verdict)random.Next(3);
            try
            {
                judgements.Add((await store.JudgeAsync(new(left, right, verdict, "editor", 1, null), cancellation)).Id);
                return $"judge {left} {right} {verdict}";
            }
            catch (ArgumentException)
            {
                return $"judge {left} and itself";
            }
        }

        private async Task<string> UndoJudgementAsync(string id)
        {
            await store.UndoJudgementAsync(id, "editor", null, cancellation);
            return $"undo {id}";
        }

        private async Task<string> UndoSplitAsync(string id)
        {
            await store.UndoSplitAsync(id, "editor", null, cancellation);
            return $"undo {id}";
        }

        private async Task<string> SplitAsync()
        {
            if (await RandomSplit.MakeAsync(store, random, EntityIds, cancellation) is not { } split)
                return "split nothing";
            splits.Add(split);
            return $"split {split.ChainIds.Count} from {split.EntityId} to {split.NewEntityId}";
        }
    }
}
