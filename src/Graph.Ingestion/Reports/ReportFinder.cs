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
    /// <param name="judged">The judgements on entities that are made with it.</param>
    /// <param name="hiddenAt">When they were hidden; they were compared with what was shown then.</param>
    public Task<ArticleConnections> FindAsync(
        IReadOnlyList<Statement> statements, IReadOnlyList<NewJudgement> judged, DateTimeOffset? hiddenAt, CancellationToken cancellationToken) =>
        FindAsync(statements, judged, Corrections.None, hiddenAt, cancellationToken);

    private async Task<ArticleConnections> FindAsync(
        IReadOnlyList<Statement> statements, IReadOnlyList<NewJudgement> judged, Corrections corrections, DateTimeOffset? hiddenAt, CancellationToken cancellationToken)
    {
        var contents = statements.Where(statement => ContentWords.Of(statement.Content).Keys().Count > 0).Select(statement => statement.Content).Distinct().ToList();
        var alike = contents.Count == 0
            ? new Dictionary<string, IReadOnlyList<Statement>>()
            : await reader.FindAlikeAsync(contents, MostCompared, cancellationToken);
        var unmet = await WithoutComparedAsync(alike, hiddenAt, cancellationToken);
        var fresh = FreshOf(statements, alike).ToList();
        return new()
        {
            AwaitedJudgements = [.. fresh.SelectMany(statement => Await(statement, unmet.GetValueOrDefault(statement.Content, [])))],
            // What a person decided comes first, and no rule decides it again.
            Judgements =
            [
                .. judged, .. corrections.Judgements,
                .. fresh.Select(statement => Join(
                    statement, unmet.GetValueOrDefault(statement.Content, []).Where(other => !corrections.AreDecided(statement, other)),
                    alike.GetValueOrDefault(statement.Content, []))).OfType<NewJudgement>(),
            ],
            Links = [.. LinksAcross(statements, unmet, SpeakersOf(judged)), .. corrections.Links],
        };
    }

    /// <summary>What was not shown yet, or not any more, when the statements were hidden.</summary>
    private async Task<IReadOnlyDictionary<string, IReadOnlyList<Statement>>> WithoutComparedAsync(
        IReadOnlyDictionary<string, IReadOnlyList<Statement>> alike, DateTimeOffset? hiddenAt, CancellationToken cancellationToken)
    {
        if (hiddenAt is not { } moment)
            return alike;
        var ids = alike.Values.SelectMany(others => others).Select(other => other.Id).Distinct(StringComparer.Ordinal).ToList();
        var compared = await reader.GetStatementsAsync(ids, AsOf.At(moment.AddMilliseconds(-1)), cancellationToken);
        return alike.ToDictionary(
            pair => pair.Key, IReadOnlyList<Statement> (pair) => [.. pair.Value.Where(other => !compared.ContainsKey(other.Id))], StringComparer.Ordinal);
    }

    // What is held was compared when it came; whatever a person decided on it since stands.
    private static IEnumerable<Statement> FreshOf(IReadOnlyList<Statement> statements, IReadOnlyDictionary<string, IReadOnlyList<Statement>> alike) => statements
        .DistinctBy(statement => statement.UtteranceId)
        .Where(statement => alike.GetValueOrDefault(statement.Content, []).All(other => other.UtteranceId != statement.UtteranceId));

    // With the closest alone: a short report that fits two speeches must not make them one.
    private static NewJudgement? Join(Statement statement, IEnumerable<Statement> others, IReadOnlyList<Statement> alike) => others
        .Select(other => (Other: other, Score: UtteranceRule.Score(statement, other)))
        .Where(pair => pair.Score is not null)
        .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Other.Id, StringComparer.Ordinal)
        .Select(pair => UtteranceRule.MayBeOfOtherDay(statement, pair.Other, alike)
            ? UtteranceRule.AskWhichDay(statement, pair.Other, pair.Score!.Value)
            : UtteranceRule.Judge(statement, pair.Other, pair.Score!.Value))
        .FirstOrDefault();

    private static IEnumerable<NewJudgement> Await(Statement statement, IReadOnlyList<Statement> alike) => alike
        .Where(other => other.SpeakerId != statement.SpeakerId)
        .Select(other => (Other: other, Score: UtteranceRule.ScoreIfOneSpeaker(statement, other)))
        .Where(pair => pair.Score is not null)
        .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Other.Id, StringComparer.Ordinal)
        .DistinctBy(pair => pair.Other.SpeakerId)
        .Take(MostAwaited)
        .Where(pair => UtteranceRule.IsSure(pair.Score!.Value))
        .Select(pair => UtteranceRule.Judge(statement, pair.Other, pair.Score!.Value));

    private static IEnumerable<StatementLink> LinksWithin(ArticleFacts facts)
    {
        var inOrder = new ArticleOrder(facts);
        return facts.Statements.DistinctBy(statement => statement.Id).Select(inOrder.FindLink).OfType<StatementLink>();
    }

    // Whichever came in first: an archive is not read in the order of its days. What the article said before is replaced by what it says
    // now, and is not said twice.
    private static IEnumerable<StatementLink> LinksAcross(
        IReadOnlyList<Statement> statements, IReadOnlyDictionary<string, IReadOnlyList<Statement>> alike, IReadOnlyDictionary<string, string> speakers) =>
        from statement in statements.DistinctBy(statement => statement.Id)
        from other in alike.GetValueOrDefault(statement.Content, [])
        where other.ArticleId != statement.ArticleId
        let known = other.SpeakerId is { } speaker && speakers.TryGetValue(speaker, out var one) ? other with { SpeakerId = one } : other
        let link = LinkRule.Find(statement, known) ?? LinkRule.Find(known, statement)
        where link is not null
        select link;

    /// <summary>By the id of each speaker that is found to be one with another, the other's.</summary>
    private static Dictionary<string, string> SpeakersOf(IEnumerable<NewJudgement> judged) => judged
        .Where(judgement => judgement.Verdict == Verdict.Same && !JudgedPair.IsUtterance(judgement.LeftId))
        .DistinctBy(judgement => judgement.RightId)
        .ToDictionary(judgement => judgement.RightId, judgement => judgement.LeftId, StringComparer.Ordinal);

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
