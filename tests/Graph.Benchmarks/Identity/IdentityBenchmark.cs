using System.Diagnostics;
using System.Globalization;
using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Extraction;
using Graph.Ingestion;
using Graph.Ingestion.Articles;
using Graph.Ingestion.Chains;
using Graph.Ingestion.Feed;
using Graph.Stores.Sqlite;

namespace Graph.Benchmarks.Identity;

/// <summary>What one run found out.</summary>
/// <param name="NotRead">Names that reading took for no person, of all.</param>
/// <param name="FirstTenth">Articles a second over the first tenth of them.</param>
/// <param name="LastTenth">Articles a second over the last tenth.</param>
internal sealed record IdentityResult(ClusterScore Score, double NotRead, long Asked, double AskedAndOne, double FirstTenth, double LastTenth, Timings Judge, Timings Undo);

/// <summary>
/// Takes invented news with known truth in, as any news, and asks the store who is who: reading, matching and a real SQLite file.
/// </summary>
internal static class IdentityBenchmark
{
    private const int Seed = 2031;
    private const int Batch = 500;
    private const int Judged = 50;

    /// <summary>Everything it writes lies in a folder for the time being that goes again.</summary>
    public static async Task<int> RunAsync(int articles, CancellationToken cancellationToken)
    {
        var result = await MeasureAsync(articles, Tell, cancellationToken);
        Tell($"persons' chains: {result.Score.Members:N0}; names that reading took for no person: {result.NotRead:F1}%");
        Tell($"pairs: precision {result.Score.PairPrecision:F2}, recall {result.Score.PairRecall:F2}; B-cubed: precision {result.Score.CubedPrecision:F2}, recall {result.Score.CubedRecall:F2}");
        Tell($"left for a person to decide: {result.Asked:N0} pairs, of which {result.AskedAndOne:F1}% are one");
        Tell($"articles a second: {result.FirstTenth:N0} over the first tenth, {result.LastTenth:N0} over the last: each costs {result.FirstTenth / result.LastTenth:F2} times as much with ten times the graph");
        Tell($"a judgement on two entities: {result.Judge}; its undoing: {result.Undo}");
        return 0;
    }

    public static async Task<IdentityResult> MeasureAsync(int articles, Action<FormattableString> tell, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("graph-identity-");
        try
        {
            await using var store = new SqliteGraphStore(new() { Path = Path.Combine(folder.FullName, "graph.db") }, TimeProvider.System);
            await store.InitializeAsync(cancellationToken);
            var news = new InventedNews(articles, Seed);
            tell($"{articles:N0} articles about {news.People:N0} invented people");
            var (versions, first, last) = await IngestAsync(store, news, articles, tell, cancellationToken);
            var (score, truths, notRead) = await ScoreAsync(store, news, versions, cancellationToken);
            var (asked, askedAndOne) = await CountAskedAsync(store, truths, cancellationToken);
            var (judge, undo) = await JudgeAsync(store, [.. truths.Keys.Order(StringComparer.Ordinal)], cancellationToken);
            return new IdentityResult(score, notRead, asked, askedAndOne, first, last, judge, undo);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(List<string> Versions, double First, double Last)> IngestAsync(
        SqliteGraphStore store, InventedNews news, int articles, Action<FormattableString> tell, CancellationToken cancellationToken)
    {
        using var ingestion = new IngestionService(store, ArticleReader.Default, new ReferenceNames([]), new StatementFeed());
        var versions = new List<string>(articles);
        var tenths = new List<double>();
        for (var tenth = 0; tenth < 10; tenth++)
        {
            var (from, to) = (articles * tenth / 10, articles * (tenth + 1) / 10);
            var started = Stopwatch.GetTimestamp();
            var given = Enumerable.Range(from, to - from).Select(number => ArticleInput.Of(news.Write(number).Submission)).ToAsyncEnumerable();
            await ingestion.IngestManyAsync(given, new Listener(result => versions.Add(result.Receipt!.VersionId)), cancellationToken);
            tenths.Add((to - from) / Stopwatch.GetElapsedTime(started).TotalSeconds);
            tell($"  {to:N0} articles: {tenths[^1]:N0} a second");
        }

        return (versions, tenths[0], tenths[^1]);
    }

    private static async Task<(ClusterScore Score, Dictionary<string, int> Truths, double NotRead)> ScoreAsync(
        SqliteGraphStore store, InventedNews news, List<string> versions, CancellationToken cancellationToken)
    {
        var (score, truths, missed) = (new ClusterScore(), new Dictionary<string, int>(StringComparer.Ordinal), 0);
        foreach (var batch in versions.Index().Chunk(Batch))
        {
            var mentions = await store.GetMentionsByVersionAsync([.. batch.Select(version => version.Item)], AsOf.Now, cancellationToken);
            foreach (var (number, version) in batch)
                foreach (var (span, person) in news.Write(number).Names)
                {
                    if (mentions[version].FirstOrDefault(mention => mention.Span == span) is not { } mention)
                    {
                        missed++;
                        continue;
                    }

                    score.Add(mention.EntityId, person);
                    truths.TryAdd(mention.EntityId, person);
                }
        }

        return (score, truths, 100.0 * missed / Math.Max(1, missed + score.Members));
    }

    private static async Task<(long Asked, double AndOne)> CountAskedAsync(SqliteGraphStore store, Dictionary<string, int> truths, CancellationToken cancellationToken)
    {
        var (asked, one) = (0L, 0L);
        string? after = null;
        do
        {
            var page = await store.ListJudgementsAsync(Verdict.Unsure, new(Batch, after), AsOf.Now, cancellationToken);
            foreach (var judgement in page.Items)
            {
                asked++;
                one += truths.TryGetValue(judgement.LeftId, out var left) && truths.TryGetValue(judgement.RightId, out var right) && left == right ? 1 : 0;
            }

            after = page.HasNext ? page.Cursors[^1] : null;
        }
        while (after is not null);
        return (asked, asked == 0 ? 0 : 100.0 * one / asked);
    }

    private static async Task<(Timings Judge, Timings Undo)> JudgeAsync(SqliteGraphStore store, List<string> entities, CancellationToken cancellationToken)
    {
        var judged = new List<Judgement>();
        var times = Math.Min(Judged, entities.Count / 2);
        var judge = await Timings.MeasureAsync(times, async number => judged.Add(await store.JudgeAsync(
            new(entities[number], entities[entities.Count - 1 - number], Verdict.Same, "benchmark", 1, null), cancellationToken)));
        var undo = await Timings.MeasureAsync(times, number => store.UndoJudgementAsync(judged[number].Id, "benchmark", null, cancellationToken));
        return (judge, undo);
    }

    private static void Tell(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Hears of each result at once and in order, which System.Progress does not promise.</summary>
    private sealed class Listener(Action<IngestionResult> hear) : IProgress<IngestionResult>
    {
        public void Report(IngestionResult value) => hear(value);
    }
}
