using Graph.Core.Articles;
using Graph.Core.Statements;
using Graph.Core.Stores;

namespace Graph.Ingestion.Reports;

/// <summary>Which statements of a version that was hidden have met others already: both were shown when the later one came, or when the version was hidden.</summary>
internal sealed class Meetings
{
    private readonly HashSet<(string Statement, string Other)> pairs = [];

    public static Meetings None { get; } = new();

    public static async Task<Meetings> FindAsync(
        IGraphReader reader, ArticleVersion hidden, IEnumerable<(Statement Statement, Statement Other)> candidates, CancellationToken cancellationToken)
    {
        var moments = candidates
            .SelectMany(pair => MomentsOf(hidden, pair.Statement, pair.Other).Select(moment => (moment, pair)))
            .GroupBy(one => one.moment, one => one.pair);
        var meetings = new Meetings();
        foreach (var moment in moments)
        {
            var ids = moment.Select(pair => pair.Other.ArticleId).Append(hidden.ArticleId).Distinct(StringComparer.Ordinal).ToList();
            var articles = await reader.GetArticlesAsync(ids, AsOf.At(moment.Key), cancellationToken);
            if (!IsShown(articles, hidden.ArticleId) || articles[hidden.ArticleId].VersionId != hidden.Id)
                continue;
            foreach (var (statement, other) in moment.Where(pair => IsShown(articles, pair.Other.ArticleId)))
                meetings.pairs.Add((statement.Id, other.Id));
        }

        return meetings;
    }

    public bool Have(Statement statement, Statement other) => pairs.Contains((statement.Id, other.Id));

    // A statement with another day or source keeps when it was first recorded, so that its article tells whether it was shown.
    private static IEnumerable<DateTimeOffset> MomentsOf(ArticleVersion hidden, Statement statement, Statement other)
    {
        yield return statement.RecordedAt > other.RecordedAt ? statement.RecordedAt : other.RecordedAt;
        if (hidden.RetractedAt is { } gone && other.RecordedAt < gone)
            yield return gone.AddMilliseconds(-1);
    }

    private static bool IsShown(IReadOnlyDictionary<string, Article> articles, string id) => articles.GetValueOrDefault(id) is { RetractedAt: null };
}
