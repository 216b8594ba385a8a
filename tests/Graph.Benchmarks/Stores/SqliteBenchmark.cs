using System.Diagnostics;
using System.Globalization;
using Graph.Core.Judgements;
using Graph.Core.Paths;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Sqlite;

namespace Graph.Benchmarks.Stores;

/// <summary>Fills a store as a news archive would and asks it what analysts ask, each beside the plain engine.</summary>
internal sealed class SqliteBenchmark(string folder, double scale)
{
    /// <summary>The scale of the one batch that warms up and is not counted.</summary>
    public const double WarmUpScale = (double)Batch / ArticlesAtScaleOne;

    public const double GreatestScale = 100;

    private const int ArticlesAtScaleOne = 100_000;
    private const int Batch = 1_000;
    private const int OneByOne = 1_000;

    private readonly int articles = (int)(ArticlesAtScaleOne * scale);
    private readonly GeneratedNews news = new((int)(200_000 * scale));

    /// <summary>Everything it writes lies in a folder for the time being that goes again.</summary>
    public static async Task RunInOwnFolderAsync(double scale)
    {
        var folder = Directory.CreateTempSubdirectory("graph-benchmark-");
        try
        {
            await new SqliteBenchmark(folder.FullName, scale).RunAsync();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task RunAsync()
    {
        Tell($"{articles:N0} articles, {articles * GeneratedNews.StatementsPerArticle:N0} statements, {(int)(200_000 * scale):N0} entities");
        await using var store = new SqliteGraphStore(new() { Path = Path.Combine(folder, "graph.db") }, TimeProvider.System);
        await store.InitializeAsync(default);
        using var plain = new PlainSqlite(Path.Combine(folder, "plain.db"));

        await MeasureImportAsync(store, plain);
        await MeasureOneByOneAsync(store, plain);
        await MeasureReadsAsync(store, plain);
        await MeasureCorrectionsAsync(store);
        Tell($"file: {new FileInfo(Path.Combine(folder, "graph.db")).Length / 1e6:F0} MB; memory: {Environment.WorkingSet / 1e6:F0} MB");
    }

    private async Task MeasureImportAsync(SqliteGraphStore store, PlainSqlite plain)
    {
        var (spent, worked, plainly) = (TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero);
        // The first batch warms up.
        for (var from = 0; from < articles; from += Batch)
        {
            var isWarm = from > 0;
            var batch = Enumerable.Range(from, Math.Min(Batch, articles - from)).Select(news.NewArticle).ToList();
            var before = Environment.CpuUsage.TotalTime;
            var took = await TimeAsync(() => store.WriteAsync(batch, default));
            var work = Environment.CpuUsage.TotalTime - before;
            var rows = batch.SelectMany(facts => facts.Statements).Select(statement => (statement.Id, statement.Content)).ToList();
            var tookPlainly = await TimeAsync(() => Task.Run(() => plain.Insert(rows)));
            if (isWarm)
                (spent, worked, plainly) = (spent + took, worked + work, plainly + tookPlainly);
        }

        var statements = (articles - Batch) * GeneratedNews.StatementsPerArticle;
        Tell($"bulk import: {statements / spent.TotalSeconds:N0} statements/s with their articles, mentions, evidence, edges and search ({spent.TotalSeconds:F1} s, of which the processor worked {worked.TotalSeconds:F1} s); one plain indexed row each: {statements / plainly.TotalSeconds:N0}/s, {spent / plainly:F1} times as fast");
    }

    private async Task MeasureOneByOneAsync(SqliteGraphStore store, PlainSqlite plain)
    {
        var single = Enumerable.Range(articles, OneByOne).Select(news.NewArticle).ToList();
        var writes = await Timings.MeasureAsync(OneByOne, number => store.WriteAsync([single[number]], default));
        var commits = await Timings.MeasureAsync(OneByOne, number => Task.Run(() => plain.Insert([($"single {number}", "words")])));
        Tell($"durable writes one after another: {1000 / writes.Mean:N0} articles/s ({writes}); one plain row committed: {1000 / commits.Mean:N0}/s, {writes.Mean / commits.Mean:F1} times as fast");
    }

    private async Task MeasureReadsAsync(SqliteGraphStore store, PlainSqlite plain)
    {
        var ids = (await store.ListStatementsAsync(StatementFilter.All, StatementOrder.Default, new(500), AsOf.Now, default)).Items.Select(statement => statement.Id).ToList();
        var row = await MeasureAsync("one plain row by its id", 2_000, number => Task.FromResult(plain.Find(ids[number % ids.Count])), beside: null);

        await MeasureAsync("page of 20 of what a speaker said about a target, the two most written about", 500, _ => SaidAboutAsync(store, 0, 1), row);
        await MeasureAsync("the same, a speaker and target as attention falls", 2_000, _ => SaidAboutAsync(store, news.NextPlace(), news.NextPlace()), row);
        await MeasureAsync("page of 20 of what was said about the one most written about", 500, _ => store.ListStatementsAsync(
            new() { AboutIds = [news.EntityId(0)] }, StatementOrder.Default, new(20), AsOf.Now, default), row);
        await MeasureAsync("the same by a common word", 20, _ => store.ListStatementsAsync(
            new() { AboutIds = [news.EntityId(0)], Text = "dofe" }, StatementOrder.Default, new(20), AsOf.Now, default), row);
        await MeasureAsync("the twenty most talked about, with their sources", 200, _ => store.GetStatementStatsAsync(
            StatementFilter.All, [StatementDimension.Target], 20, AsOf.Now, default), row);
        await MeasureAsync("whom the most quoted speaks of, counted", 10, _ => store.GetStatementStatsAsync(
            new() { SpeakerIds = [news.EntityId(0)] }, [StatementDimension.Target], 20, AsOf.Now, default), row);
        await MeasureAsync("the edges of a hub, at most 500", 200, _ => store.GetEdgesAsync(
            [news.EntityId(0)], Enum.GetValues<EdgeKind>(), 500, AsOf.Now, default), row);
        await MeasureAsync("three hops from a hub, 20 edges at each step", 50, _ => WalkAsync(store, 3, 20), row);
        await MeasureAsync("a path of at most three steps from a hub to somebody", 50, _ => PathFinder.FindAsync(
            store, news.EntityId(0), news.EntityId(news.NextPlace() + 50), 3, Enum.GetValues<EdgeKind>(), 5, AsOf.Now, default), row);
        await MeasureAsync("entities whose name begins so", 100, _ => store.ListEntitiesAsync(
            new() { Search = "ba do" }, EntityOrder.MostMentioned, new(20), AsOf.Now, default), row);
    }

    private async Task MeasureCorrectionsAsync(SqliteGraphStore store)
    {
        foreach (var (who, place) in new[] { ("the one most written about", 0), ("an entity of middling fame", Math.Max(1, (int)(2_000 * scale))) })
        {
            var (id, other) = (news.EntityId(place), news.EntityId(place + 1));
            var mentions = (await store.GetMentionPagesAsync([id], new(100, WithTotal: true), AsOf.Now, default))[id];
            var chains = mentions.Items.Select(mention => mention.ChainId).Distinct().ToList();
            var judgements = new List<string>();
            var splits = new List<string>();
            var judged = await Timings.MeasureAsync(10, async number =>
            {
                judgements.Add((await store.JudgeAsync(new(id, other, Verdict.Same, $"editor {number}", 1, null), default)).Id);
                await store.UndoJudgementAsync(judgements[^1], "editor", null, default);
            });
            var split = await Timings.MeasureAsync(Math.Min(10, chains.Count - 1), async number =>
            {
                splits.Add((await store.SplitEntityAsync(new(id, [chains[number]], "editor", null), default)).Id);
            });
            var undone = await Timings.MeasureAsync(splits.Count, number => store.UndoSplitAsync(splits[number], "editor", null, default));
            Tell($"{who}, {mentions.Total:N0} mentions: merged with another and undone {judged}; an article split off {split}; put back {undone}");
        }
    }

    private Task<Page<Statement>> SaidAboutAsync(SqliteGraphStore store, int speaker, int target) => store.ListStatementsAsync(
        new() { SpeakerIds = [news.EntityId(speaker)], AboutIds = [news.EntityId(target)] }, StatementOrder.Default, new(20), AsOf.Now, default);

    private async Task<int> WalkAsync(SqliteGraphStore store, int hops, int limit)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { news.EntityId(0) };
        IReadOnlyCollection<string> frontier = [.. seen];
        for (var hop = 0; hop < hops; hop++)
        {
            var edges = await store.GetEdgesAsync(frontier, Enum.GetValues<EdgeKind>(), limit, AsOf.Now, default);
            frontier = [.. edges.Values.SelectMany(list => list.Edges).Select(edge => edge.ToId).Where(seen.Add)];
        }

        return seen.Count;
    }

    private static async Task<Timings> MeasureAsync<T>(string what, int times, Func<int, Task<T>> ask, Timings? beside)
    {
        await ask(0);
        var timings = await Timings.MeasureAsync(times, ask);
        Tell(string.Create(CultureInfo.InvariantCulture, $"{what}: {timings}{(beside is null ? "" : $"; {timings.Median / beside.Median:F0} plain rows")}"));
        return timings;
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task> call)
    {
        var started = Stopwatch.GetTimestamp();
        await call();
        return Stopwatch.GetElapsedTime(started);
    }

    private static void Tell(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Tell(string line) => Console.WriteLine(line);
}
