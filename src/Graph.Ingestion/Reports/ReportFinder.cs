using Graph.Core.Articles;
using Graph.Core.Judgements;
using Graph.Core.Statements;
using Graph.Core.Stores;

namespace Graph.Ingestion.Reports;

/// <summary>
/// Finds, before an article is written or shown again, which of its statements report what another article reports already, and which deny, confirm
/// or repeat another. Statements are compared with those alone that share a key of their words, so the cost does not grow with the
/// number of statements.
/// </summary>
internal sealed class ReportFinder(IGraphReader reader)
{
    private const int MostCompared = 20;

    // Of other speakers who may turn out the same.
    private const int MostAwaited = 3;

    /// <summary>The facts with what connects them with what others say, and the keys under which later reports find them.</summary>
    /// <param name="known">The article as the graph holds it; null for a new one.</param>
    public async Task<ArticleFacts> AddReportsAsync(ArticleFacts facts, Article? known, CancellationToken cancellationToken)
    {
        var corrections = await Corrections.FindAsync(reader, known, facts.Statements, cancellationToken);
        var found = await FindAsync(facts.Statements, facts.Connections.Judgements, corrections, null, cancellationToken);
        return facts with
        {
            ContentKeys = facts.Statements.DistinctBy(statement => statement.Id).ToDictionary(
                statement => statement.Id, statement => ContentWords.Of(statement.Content).Keys(), StringComparer.Ordinal),
            HeldAs = corrections.HeldAs,
            Connections = found with { Links = [.. LinksWithin(facts), .. found.Links] },
        };
    }

    /// <summary>What connects statements that are shown again with what others say now.</summary>
    /// <param name="article">Their article as the graph holds it.</param>
    /// <param name="judged">The judgements on entities that are made with it.</param>
    /// <param name="hiddenAt">When they were hidden; they were compared with what was shown then.</param>
    public async Task<ArticleConnections> FindAsync(
        Article article, IReadOnlyList<Statement> statements, IReadOnlyList<NewJudgement> judged, DateTimeOffset? hiddenAt, CancellationToken cancellationToken)
    {
        var corrections = await Corrections.FindAsync(reader, article, statements, cancellationToken);
        return await FindAsync(statements, judged, corrections, hiddenAt, cancellationToken);
    }

    private async Task<ArticleConnections> FindAsync(
        IReadOnlyList<Statement> statements, IReadOnlyList<NewJudgement> judged, Corrections corrections, DateTimeOffset? hiddenAt, CancellationToken cancellationToken)
    {
        var contents = statements.Where(statement => ContentWords.Of(statement.Content).Keys().Count > 0).Select(statement => statement.Content).Distinct().ToList();
        var alike = contents.Count == 0
            ? new Dictionary<string, IReadOnlyList<Statement>>()
            : await reader.FindAlikeAsync(contents, MostCompared, cancellationToken);
        var speakers = SpeakersOf(judged);
        var compared = await FindComparedAsync(alike.Values.SelectMany(others => others), hiddenAt, cancellationToken);
        var reports = FreshOf(statements, alike)
            .Select(statement => (Statement: statement, Others: AlikeOf(statement).ConvertAll(other => Report.Of(other, speakers))))
            .SelectMany(fresh => ReportsOf(fresh.Statement, fresh.Others, fresh.Others.Where(other => !compared.Contains(other.Said.Id) && !corrections.AreDecided(fresh.Statement, other.Said))))
            .ToLookup(report => report.IsAwaited, report => report.Judgement);
        return new()
        {
            Decisions = corrections.Decisions,
            AwaitedJudgements = [.. reports[true]],
            Judgements = [.. judged, .. corrections.Questions, .. reports[false]],
            Links = [.. statements.DistinctBy(statement => statement.Id).SelectMany(
                statement => LinksOf(statement, AlikeOf(statement).Where(other => !compared.Contains(other.Id)).Select(other => Report.Of(other, speakers).Said))), .. corrections.Links],
        };

        List<Statement> AlikeOf(Statement statement) => [.. alike.GetValueOrDefault(statement.Content, [])];
    }

    /// <summary>The ids of those that were shown when the statements were hidden, be it with another day or source.</summary>
    private async Task<IReadOnlySet<string>> FindComparedAsync(IEnumerable<Statement> others, DateTimeOffset? hiddenAt, CancellationToken cancellationToken)
    {
        if (hiddenAt is not { } moment)
            return new HashSet<string>();
        var older = others.Where(other => other.RecordedAt < moment).DistinctBy(other => other.Id).ToList();
        var articles = await reader.GetArticlesAsync([.. older.Select(other => other.ArticleId).Distinct(StringComparer.Ordinal)], AsOf.At(moment.AddMilliseconds(-1)), cancellationToken);
        return older.Where(other => articles.GetValueOrDefault(other.ArticleId) is { RetractedAt: null }).Select(other => other.Id).ToHashSet(StringComparer.Ordinal);
    }

    // What is held was compared when it came; whatever a person decided on it since stands.
    private static IEnumerable<Statement> FreshOf(IReadOnlyList<Statement> statements, IReadOnlyDictionary<string, IReadOnlyList<Statement>> alike) => statements
        .DistinctBy(statement => statement.UtteranceId)
        .Where(statement => alike.GetValueOrDefault(statement.Content, []).All(other => other.UtteranceId != statement.UtteranceId));

    /// <summary>Which other reports are of one utterance with a statement: the closest by its speaker, and those by speakers who may turn out the same.</summary>
    /// <param name="alike">All that may say the same.</param>
    /// <param name="unmet">Those that it was not compared with before.</param>
    private static IEnumerable<(NewJudgement Judgement, bool IsAwaited)> ReportsOf(Statement statement, IReadOnlyList<Report> alike, IEnumerable<Report> unmet)
    {
        var (ofOthers, ofSpeaker) = (new List<Report>(), new List<Report>());
        foreach (var report in unmet)
            (report.Said.SpeakerId == statement.SpeakerId ? ofSpeaker : ofOthers).Add(report);
        if (Join(statement, ofSpeaker, [.. alike.Select(report => report.Said)]) is { } joined)
            yield return joined;
        foreach (var judgement in Await(statement, ofOthers, alike))
            yield return (judgement, true);
    }

    // With the closest alone: a short report that fits two speeches must not make them one. What is one only while its speakers are waits for them.
    private static (NewJudgement Judgement, bool IsAwaited)? Join(Statement statement, IEnumerable<Report> others, IReadOnlyList<Statement> alike) => others
        .Select(other => (Other: other, Score: UtteranceRule.Score(statement, other.Said)))
        .Where(pair => pair.Score is not null)
        .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Other.Said.Id, StringComparer.Ordinal)
        .Select(pair => (Judgement: JudgementOn(statement, pair.Other.Said, pair.Score!.Value, alike), pair.Other.IsOfTwin))
        .Select(pair => ((NewJudgement, bool)?)(pair.Judgement, pair.IsOfTwin && pair.Judgement.Verdict == Verdict.Same))
        .FirstOrDefault();

    private static IEnumerable<NewJudgement> Await(Statement statement, IEnumerable<Report> others, IReadOnlyList<Report> alike) => others
        .Select(other => (Other: other.Said, Score: UtteranceRule.ScoreIfOneSpeaker(statement, other.Said)))
        .Where(pair => pair.Score is not null)
        .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Other.Id, StringComparer.Ordinal)
        .DistinctBy(pair => pair.Other.SpeakerId)
        .Take(MostAwaited)
        .Select(pair => JudgementOn(
            statement, pair.Other with { SpeakerId = statement.SpeakerId }, pair.Score!.Value,
            [.. alike.Select(report => report.Said.SpeakerId == pair.Other.SpeakerId ? report.Said with { SpeakerId = statement.SpeakerId } : report.Said)]))
        .Where(judgement => judgement.Verdict == Verdict.Same);

    private static NewJudgement JudgementOn(Statement statement, Statement other, double score, IReadOnlyList<Statement> alike) =>
        UtteranceRule.MayBeOfOtherDay(statement, other, alike) ? UtteranceRule.AskWhichDay(statement, other, score) : UtteranceRule.Judge(statement, other, score);

    private static IEnumerable<StatementLink> LinksWithin(ArticleFacts facts)
    {
        var inOrder = new ArticleOrder(facts);
        return facts.Statements.DistinctBy(statement => statement.Id).Select(inOrder.FindLink).OfType<StatementLink>();
    }

    // Whichever came in first: an archive is not read in the order of its days. What the article said before is replaced by what it says
    // now, and is not said twice.
    private static IEnumerable<StatementLink> LinksOf(Statement statement, IEnumerable<Statement> others) =>
        from other in others
        where other.ArticleId != statement.ArticleId
        let link = LinkRule.Find(statement, other) ?? LinkRule.Find(other, statement)
        where link is not null
        select link;

    /// <summary>By the id of each speaker that is found to be one with another, the other's.</summary>
    private static Dictionary<string, string> SpeakersOf(IEnumerable<NewJudgement> judged) => judged
        .Where(judgement => judgement.Verdict == Verdict.Same && !JudgedPair.IsUtterance(judgement.LeftId))
        .DistinctBy(judgement => judgement.RightId)
        .ToDictionary(judgement => judgement.RightId, judgement => judgement.LeftId, StringComparer.Ordinal);

    /// <summary>What somebody else's article reports.</summary>
    /// <param name="Said">The statement, of the speaker whom its own is found to be one with.</param>
    /// <param name="IsOfTwin">Whether its own speaker is another entity.</param>
    private sealed record Report(Statement Said, bool IsOfTwin)
    {
        public static Report Of(Statement other, IReadOnlyDictionary<string, string> speakers) => other.SpeakerId is { } speaker && speakers.TryGetValue(speaker, out var one)
            ? new(other with { SpeakerId = one }, true)
            : new(other, false);
    }

    /// <summary>The statements of an article by where their words stand.</summary>
    private sealed class ArticleOrder
    {
        // What an article denies or confirms stands nearer, and a long one must not compare all with all.
        private const int MostBefore = 100;

        private readonly Dictionary<string, TextSpan> spans;
        private readonly List<Statement> byEnd;
        private readonly List<int> ends;

        public ArticleOrder(ArticleFacts facts)
        {
            spans = facts.Evidence.DistinctBy(evidence => evidence.FactId).ToDictionary(evidence => evidence.FactId, evidence => evidence.Span, StringComparer.Ordinal);
            byEnd = [.. facts.Statements.DistinctBy(statement => statement.Id).OrderBy(statement => spans[statement.Id].End).ThenByDescending(statement => statement.Id, StringComparer.Ordinal)];
            ends = byEnd.ConvertAll(statement => spans[statement.Id].End);
        }

        /// <summary>The link from a statement to one that stands before it: where it says the same the closest, where it refers back the nearest.</summary>
        public StatementLink? FindLink(Statement statement) => LinkRule.RefersBack(statement)
            ? Before(statement).Select(before => LinkRule.FindReference(statement, before)).OfType<StatementLink>().FirstOrDefault()
            : Before(statement).Where(before => before.Id != statement.Id).Select(before => LinkRule.Find(statement, before)).OfType<StatementLink>()
                .OrderByDescending(link => link.Score).ThenBy(link => link.ToId, StringComparer.Ordinal).FirstOrDefault();

        /// <summary>The nearest of those whose words end before the statement's begin, the nearest first.</summary>
        private IEnumerable<Statement> Before(Statement statement)
        {
            var at = ends.BinarySearch(spans[statement.Id].Start + 1);
            var last = (at < 0 ? ~at : ends.IndexOf(spans[statement.Id].Start + 1)) - 1;
            for (var place = last; place >= 0 && place > last - MostBefore; place--)
                yield return byEnd[place];
        }
    }
}
