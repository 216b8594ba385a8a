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
    /// <param name="version">The version that says them.</param>
    public async Task<ArticleConnections> FindAsync(
        Article article, ArticleVersion version, IReadOnlyList<Statement> statements, IReadOnlyList<NewJudgement> judged, CancellationToken cancellationToken)
    {
        var corrections = await Corrections.FindAsync(reader, article, statements, cancellationToken);
        return await FindAsync(statements, judged, corrections, version, cancellationToken);
    }

    /// <param name="hidden">The version that says them, where it was shown before; null for a new one.</param>
    private async Task<ArticleConnections> FindAsync(
        IReadOnlyList<Statement> statements, IReadOnlyList<NewJudgement> judged, Corrections corrections, ArticleVersion? hidden, CancellationToken cancellationToken)
    {
        var contents = statements.Where(statement => ContentWords.Of(statement.Content).Keys().Count > 0).Select(statement => statement.Content).Distinct().ToList();
        var alike = contents.Count == 0
            ? new Dictionary<string, IReadOnlyList<Statement>>()
            : await reader.FindAlikeAsync(contents, MostCompared, cancellationToken);
        var speakers = SpeakersOf(judged);
        var met = hidden is null ? Meetings.None : await Meetings.FindAsync(reader, hidden, statements.SelectMany(statement => AlikeOf(statement).Select(other => (statement, other))), cancellationToken);
        var reports = FreshOf(statements, alike, corrections)
            .Select(statement => (Statement: statement, Others: AlikeOf(statement).Select(other => new Report(other, met.Have(statement, other), speakers)).ToList()))
            .SelectMany(fresh => ReportsOf(fresh.Statement, fresh.Others, corrections))
            .ToLookup(report => report.IsAwaited, report => report.Judgement);
        return new()
        {
            Decisions = corrections.Decisions,
            AwaitedJudgements = [.. reports[true]],
            Judgements = [.. judged, .. corrections.Questions, .. reports[false]],
            Links = [.. statements.DistinctBy(statement => statement.Id).SelectMany(
                statement => LinksOf(statement, AlikeOf(statement).Where(other => !met.Have(statement, other)).Select(other => new Report(other, false, speakers).Said))), .. corrections.Links],
        };

        IReadOnlyList<Statement> AlikeOf(Statement statement) => alike.GetValueOrDefault(statement.Content, []);
    }

    // What is held was compared when it came, on the day that it has; whatever a person decided on it since stands.
    private static IEnumerable<Statement> FreshOf(
        IReadOnlyList<Statement> statements, IReadOnlyDictionary<string, IReadOnlyList<Statement>> alike, Corrections corrections) => statements
        .DistinctBy(statement => statement.UtteranceId)
        .Where(statement => alike.GetValueOrDefault(statement.Content, []).All(other =>
            other.UtteranceId != statement.UtteranceId || (other.ArticleId == statement.ArticleId && corrections.HeldAs.ContainsKey(statement.Id))));

    /// <summary>Which other reports are of one utterance with a statement: the closest by its speaker, and those by speakers who may turn out the same.</summary>
    /// <param name="others">All that may say the same.</param>
    private static IEnumerable<(NewJudgement Judgement, bool IsAwaited)> ReportsOf(Statement statement, IReadOnlyList<Report> others, Corrections corrections)
    {
        var open = others.Where(other => !corrections.AreDecided(statement, other.Said)).ToLookup(other => other.Said.SpeakerId == statement.SpeakerId);
        if (Join(statement, open[true], [.. others.Select(report => report.Said)]) is { } joined)
            yield return joined;
        foreach (var judgement in Await(statement, open[false], others))
            yield return (judgement, true);
    }

    // With the closest alone, and with none where that one was met before: a short report that fits two speeches must not make them one. What is
    // one only while its speakers are waits for them.
    private static (NewJudgement Judgement, bool IsAwaited)? Join(Statement statement, IEnumerable<Report> others, IReadOnlyList<Statement> alike) => others
        .Select(other => (Other: other, Score: UtteranceRule.Score(statement, other.Said)))
        .Where(pair => pair.Score is not null)
        .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Other.Said.Id, StringComparer.Ordinal)
        .Take(1)
        .Where(pair => !pair.Other.IsMet)
        .Select(pair => (Judgement: JudgementOn(statement, pair.Other.Said, pair.Score!.Value, alike), pair.Other.IsOfTwin))
        .Select(pair => ((NewJudgement, bool)?)(pair.Judgement, pair.IsOfTwin && pair.Judgement.Verdict == Verdict.Same))
        .FirstOrDefault();

    private static IEnumerable<NewJudgement> Await(Statement statement, IEnumerable<Report> others, IReadOnlyList<Report> alike) => others
        .Select(other => (Other: other, other.Said, Score: UtteranceRule.ScoreIfOneSpeaker(statement, other.Said)))
        .Where(pair => pair.Score is not null)
        .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Said.Id, StringComparer.Ordinal)
        .DistinctBy(pair => pair.Said.SpeakerId)
        .Take(MostAwaited)
        .Where(pair => !pair.Other.IsMet)
        .Select(pair => JudgementOn(
            statement, pair.Said with { SpeakerId = statement.SpeakerId }, pair.Score!.Value,
            [.. alike.Select(report => report.Said.SpeakerId == pair.Said.SpeakerId ? report.Said with { SpeakerId = statement.SpeakerId } : report.Said)]))
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
    /// <param name="IsMet">Whether the statement was compared with it before.</param>
    private sealed record Report(Statement Own, bool IsMet, IReadOnlyDictionary<string, string> Speakers)
    {
        /// <summary>The statement, of the speaker whom its own is found to be one with.</summary>
        public Statement Said { get; } = Own.SpeakerId is { } speaker && Speakers.TryGetValue(speaker, out var one) ? Own with { SpeakerId = one } : Own;

        /// <summary>Whether its own speaker is another entity.</summary>
        public bool IsOfTwin => Own.SpeakerId != Said.SpeakerId;
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
