using Graph.Core.Judgements;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Contract.Drafts;
using Xunit;

namespace Graph.Stores.Contract;

public abstract partial class StoreContract<TDatabase>
{
    private const int ChangesInACase = 5;

    /// <summary>
    /// One long history of random writes, new versions, retractions, restorations, versions shown again, judgements, splits and undone ones. After each case of
    /// five changes the moment before them and two older ones are asked for again.
    /// </summary>
    [Fact]
    public async Task Whatever_is_done_at_random_every_earlier_moment_answers_byte_for_byte_as_it_did()
    {
        const int seed = 20310304;
        var changes = new RandomChanges(Store, new Random(seed), Cancellation);
        var choice = new Random(seed + 1);
        var moments = new List<(AsOf Moment, string Answer)>();
        for (var one = 0; one < database.RandomCases; one++)
        {
            moments.Add((Moment(), await StoryDump.TakeAsync(Store, AsOf.Now, Cancellation)));
            for (var change = 0; change < ChangesInACase; change++)
            {
                Clock.Advance(TimeSpan.FromSeconds(1));
                await changes.MakeAsync();
            }

            Clock.Advance(TimeSpan.FromSeconds(1));
            foreach (var at in new[] { one, choice.Next(one + 1), choice.Next(one + 1) }.Distinct())
                AssertSame(
                    moments[at].Answer, await StoryDump.TakeAsync(Store, moments[at].Moment, Cancellation),
                    $"Moment {at} answers otherwise after case {one} (seed {seed}); the last changes: {string.Join("; ", changes.Made.TakeLast(ChangesInACase))}.");
        }

        Assert.True(moments.Select(pair => pair.Answer).Distinct().Count() > database.RandomCases * 9 / 10, "The changes change too little to prove anything.");
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{database.RandomCases} random cases of {ChangesInACase} changes, {moments.Select(pair => pair.Answer).Distinct().Count()} different graphs (seed {seed}).");
    }

    // Names the first line that differs, as the whole answers are too long to read.
    private static void AssertSame(string expected, string actual, string message)
    {
        if (expected == actual)
            return;
        var (before, now) = expected.Split('\n').Zip(actual.Split('\n').Append("")).First(pair => pair.First != pair.Second);
        Assert.Fail($"{message}\nthen: {before}\nnow:  {now}");
    }

    /// <summary>Makes one change after the other, whatever the graph allows.</summary>
    private sealed class RandomChanges(IGraphStore store, Random random, CancellationToken cancellation)
    {
        private readonly List<ArticleFacts> written = [];
        private readonly List<string> judgements = [];
        private readonly List<EntitySplit> splits = [];

        public List<string> Made { get; } = [];

        public async Task MakeAsync() => Made.Add(random.Next(13) switch
        {
            <= 3 => await WriteAsync(),
            4 => await TurnAsync("retract", store.RetractArticleAsync),
            5 => await TurnAsync("restore", (id, by, reason, token) => store.RestoreArticleAsync(id, by, reason, AnyConnections(), token)),
            6 => await JudgeAsync([.. RandomNews.EntityIds, .. splits.Select(split => split.NewEntityId)]),
            7 => await JudgeAsync([.. written.SelectMany(facts => facts.Statements).Select(statement => statement.UtteranceId).Distinct().Order(StringComparer.Ordinal)]),
            8 => await SplitAsync(),
            9 => await UndoSplitAsync(),
            10 => await ShowVersionAsync(),
            _ => await UndoAsync(),
        });

        private async Task<string> WriteAsync()
        {
            var (article, version) = (random.Next(RandomNews.Articles), random.Next(RandomNews.Versions));
            var facts = RandomNews.Facts(article, version);
            await store.WriteAsync([facts], cancellation);
            written.Add(facts);
            return $"write {article} version {version}";
        }

        private async Task<string> TurnAsync(string name, Func<string, string, string, CancellationToken, Task<bool>> turn)
        {
            if (written.Count == 0)
                return await WriteAsync();
            var id = written[random.Next(written.Count)].Article.Id;
            return $"{name} {id}: {await turn(id, "editor", "at random", cancellation)}";
        }

        private async Task<string> ShowVersionAsync()
        {
            if (written.Count == 0)
                return await WriteAsync();
            var (id, number) = (written[random.Next(written.Count)].Article.Id, random.Next(1, 4));
            try
            {
                return $"show version {number} of {id}: {await store.ShowVersionAsync(id, number, "editor", "at random", AnyConnections(), cancellation)}";
            }
            catch (Exception error) when (error is NotInStoreException or RetractedArticleException)
            {
                return await WriteAsync();
            }
        }

        /// <summary>What a rule may find when an article is shown again.</summary>
        private ArticleConnections AnyConnections()
        {
            var said = written.SelectMany(facts => facts.Statements).DistinctBy(statement => statement.UtteranceId).ToArray();
            var (one, other) = (said[random.Next(said.Length)], said[random.Next(said.Length)]);
            return one.UtteranceId == other.UtteranceId
                ? ArticleConnections.None
                : new()
                {
                    Judgements = [UtteranceRule.Judge(one, other, random.Next(8, 10) / 10.0)],
                    Links = [new(one.Id, other.Id, (LinkKind)random.Next(3), 0.5, "draft", default)],
                };
        }

        private async Task<string> JudgeAsync(IReadOnlyList<string> ids)
        {
            var (left, right) = ids.Count < 2 ? ("", "") : (ids[random.Next(ids.Count)], ids[random.Next(ids.Count)]);
            var verdict = (Verdict)random.Next(3);
            if (left == right)
                return await WriteAsync();
            try
            {
                var judgement = await store.JudgeAsync(new(left, right, verdict, "editor", random.Next(10) / 10.0, null), cancellation);
                judgements.Add(judgement.Id);
                return $"judge {left} {right} {verdict}";
            }
            catch (Exception error) when (error is NotInStoreException or ArgumentException)
            {
                return await WriteAsync();
            }
        }

        private async Task<string> SplitAsync()
        {
            if (await RandomSplit.MakeAsync(store, random, [.. RandomNews.EntityIds, .. splits.Select(split => split.NewEntityId)], cancellation) is not { } split)
                return await WriteAsync();
            splits.Add(split);
            return $"split {split.ChainIds.Count} from {split.EntityId} to {split.NewEntityId}";
        }

        private async Task<string> UndoSplitAsync()
        {
            if (splits.Count == 0)
                return await SplitAsync();
            var id = splits[random.Next(splits.Count)].Id;
            await store.UndoSplitAsync(id, "editor", null, cancellation);
            return $"undo {id}";
        }

        private async Task<string> UndoAsync()
        {
            if (judgements.Count == 0)
                return await WriteAsync();
            var id = judgements[random.Next(judgements.Count)];
            await store.UndoJudgementAsync(id, "editor", null, cancellation);
            return $"undo {id}";
        }
    }
}
