using Graph.Core.Articles;
using Graph.Core.Statements;
using Graph.Core.Stores;

namespace Graph.Ingestion.Reports;

/// <summary>
/// Finds, before an article is written, which of its statements report what another article reports already, and which deny, confirm
/// or repeat another. Statements are compared with those alone that share a key of their words, so the cost does not grow with the
/// number of statements.
/// </summary>
internal sealed class ReportFinder(IGraphReader reader)
{
    private const int MostCompared = 20;

    // Of other speakers who may turn out the same.
    private const int MostAwaited = 3;

    /// <summary>
    /// The facts with what the article says already, where only the day or source of it was corrected, and with the links that others have to it.
    /// </summary>
    /// <param name="known">The article as the graph holds it; null for a new one.</param>
    public async Task<ArticleFacts> AddHeldAsync(ArticleFacts facts, Article? known, CancellationToken cancellationToken)
    {
        if (known is null)
            return facts;
        var held = await reader.GetVersionContentsAsync([known.VersionId], AsOf.Now, cancellationToken);
        var corrected = VersionDiff.Corrected(held[known.VersionId].Statements, facts.Statements);
        var links = await reader.GetLinksAsync([.. corrected.Keys], AsOf.Now, cancellationToken);
        return facts with
        {
            HeldAs = corrected.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal),
            Links = [.. facts.Links, .. links.Values.SelectMany(list => list)
                .Where(link => corrected.ContainsKey(link.ToId) && !corrected.ContainsKey(link.FromId)).Distinct()
                .Select(link => link with { ToId = corrected[link.ToId] })],
        };
    }

    /// <summary>The facts with the judgements of the rules, the links, and the keys under which later reports find them.</summary>
    public async Task<ArticleFacts> AddReportsAsync(ArticleFacts facts, CancellationToken cancellationToken)
    {
        var keys = facts.Statements.DistinctBy(statement => statement.Id).ToDictionary(
            statement => statement.Id, statement => ContentWords.Of(statement.Content).Keys(), StringComparer.Ordinal);
        var contents = facts.Statements.Where(statement => keys[statement.Id].Count > 0).Select(statement => statement.Content).Distinct().ToList();
        var alike = contents.Count == 0
            ? new Dictionary<string, IReadOnlyList<Statement>>()
            : await reader.FindAlikeAsync(contents, MostCompared, cancellationToken);
        var fresh = FreshOf(facts, alike).ToList();
        return facts with
        {
            ContentKeys = keys,
            AwaitedJudgements = [.. fresh.SelectMany(statement => Await(statement, alike.GetValueOrDefault(statement.Content, [])))],
            Judgements = [.. facts.Judgements, .. fresh.Select(statement => Join(statement, alike.GetValueOrDefault(statement.Content, []))).OfType<Core.Judgements.NewJudgement>()],
            Links = [.. LinksOf(facts, alike)],
        };
    }

    // What is held was compared when it came; whatever a person decided on it since stands.
    private static IEnumerable<Statement> FreshOf(ArticleFacts facts, IReadOnlyDictionary<string, IReadOnlyList<Statement>> alike) => facts.Statements
        .DistinctBy(statement => statement.UtteranceId)
        .Where(statement => alike.GetValueOrDefault(statement.Content, []).All(other => other.UtteranceId != statement.UtteranceId));

    // With the closest alone: a short report that fits two speeches must not make them one.
    private static Core.Judgements.NewJudgement? Join(Statement statement, IReadOnlyList<Statement> alike) => alike
        .Select(other => (Other: other, Score: UtteranceRule.Score(statement, other)))
        .Where(pair => pair.Score is not null)
        .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Other.Id, StringComparer.Ordinal)
        .Select(pair => UtteranceRule.MayBeOfOtherDay(statement, pair.Other, alike)
            ? UtteranceRule.AskWhichDay(statement, pair.Other, pair.Score!.Value)
            : UtteranceRule.Judge(statement, pair.Other, pair.Score!.Value))
        .FirstOrDefault();

    private static IEnumerable<Core.Judgements.NewJudgement> Await(Statement statement, IReadOnlyList<Statement> alike) => alike
        .Where(other => other.SpeakerId != statement.SpeakerId)
        .Select(other => (Other: other, Score: UtteranceRule.ScoreIfOneSpeaker(statement, other)))
        .Where(pair => pair.Score is not null)
        .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Other.Id, StringComparer.Ordinal)
        .DistinctBy(pair => pair.Other.SpeakerId)
        .Take(MostAwaited)
        .Where(pair => UtteranceRule.IsSure(pair.Score!.Value))
        .Select(pair => UtteranceRule.Judge(statement, pair.Other, pair.Score!.Value));

    private static IEnumerable<StatementLink> LinksOf(ArticleFacts facts, IReadOnlyDictionary<string, IReadOnlyList<Statement>> alike)
    {
        var inOrder = new ArticleOrder(facts);
        foreach (var statement in facts.Statements.DistinctBy(statement => statement.Id))
        {
            if (inOrder.FindLink(statement) is { } link)
                yield return link;
            // Whichever came in first: an archive is not read in the order of its days.
            foreach (var other in OfOtherArticles(facts, alike.GetValueOrDefault(statement.Content, [])))
                if ((LinkRule.Find(statement, other) ?? LinkRule.Find(other, statement)) is { } across)
                    yield return across;
        }
    }

    // What the article said before is replaced by what it says now, and is not said twice.
    private static IEnumerable<Statement> OfOtherArticles(ArticleFacts facts, IReadOnlyList<Statement> statements) =>
        statements.Where(statement => statement.ArticleId != facts.Article.Id);

    /// <summary>The statements of an article by where their words stand.</summary>
    private sealed class ArticleOrder
    {
        // What an article denies or confirms stands nearer, and a long one must not compare all with all.
        private const int MostBefore = 100;

        private readonly Dictionary<string, Core.Articles.TextSpan> spans;
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
