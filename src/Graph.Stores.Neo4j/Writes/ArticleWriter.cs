using Graph.Core.Articles;
using Graph.Core.Histories;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Origins;
using Graph.Stores.Neo4j.Transport;
using Graph.Stores.Neo4j.Utterances;

namespace Graph.Stores.Neo4j.Writes;

/// <summary>Writes articles, retracts and restores them and shows their versions, each call in one transaction.</summary>
internal sealed class ArticleWriter(ICypherTransport transport, StoreClock clock)
{
    public async Task<IReadOnlyList<WriteReceipt>> WriteAsync(IReadOnlyList<ArticleFacts> articles, CancellationToken cancellationToken)
    {
        if (articles.Count == 0)
            return [];
        var foreign = articles.Select(ArticleFactsCheck.Check).ToList();
        return await transport.WriteAsync(async transaction =>
        {
            var at = await clock.TickAsync(transaction);
            var receipts = new WriteReceipt[articles.Count];
            foreach (var round in Rounds(articles))
                await WriteRoundAsync(transaction, at, round, articles, foreign, receipts);
            // After the articles that bring them, so that every history tells an article first.
            await UtteranceWriter.AddJudgementsAsync(
                transaction, at, [.. articles.Where((_, place) => receipts[place].Outcome != WriteOutcome.Unchanged).Select(facts => facts.Connections)]);
            return receipts;
        }, cancellationToken);
    }

    /// <summary>Takes an article's evidence away; false where it was retracted already.</summary>
    /// <exception cref="NotInStoreException">There is no such article.</exception>
    public Task<bool> RetractAsync(string articleId, string by, string reason, CancellationToken cancellationToken) =>
        TurnAsync(articleId, isShown: false, (by, ChangeKind.ArticleRetracted, articleId, reason), ArticleConnections.None, cancellationToken);

    /// <summary>Shows the version shown last again; false where it is shown.</summary>
    /// <exception cref="NotInStoreException">There is no such article.</exception>
    public Task<bool> RestoreAsync(string articleId, string by, string reason, ArticleConnections connections, CancellationToken cancellationToken) =>
        TurnAsync(articleId, isShown: true, (by, ChangeKind.ArticleRestored, articleId, reason), connections, cancellationToken);

    /// <summary>Shows a version in the place of the one that is shown; false where it is that one.</summary>
    /// <exception cref="NotInStoreException">There is no such article or version.</exception>
    /// <exception cref="RetractedArticleException">The article is retracted.</exception>
    public Task<bool> ShowVersionAsync(
        string articleId, int number, string by, string reason, ArticleConnections connections, CancellationToken cancellationToken) =>
        transport.WriteAsync(async transaction =>
        {
            var at = await clock.TickAsync(transaction);
            var rows = await transaction.ReadAsync(new("""
                MATCH (a:Article {id: $id})
                RETURN a.live AS live, a.versionId AS shownId, a.versions AS versions,
                    COLLECT { MATCH (a)-[:HAS_VERSION]->(v:Version {number: $number}) RETURN v.id }[0] AS versionId
                """, ("id", articleId), ("number", number)));
            if (rows.Count == 0)
                throw NoArticle(articleId);
            var version = new HeldVersion(articleId, !rows[0].Flag("live"), rows[0].Count("versions"), number, rows[0].OptionalText("versionId")).Check();
            if (version == rows[0].Text("shownId"))
                return false;
            await new ShownWriter(transaction, at).TurnAsync([version], [rows[0].Text("shownId")]);
            await AuditLog.AddAsync(transaction, at, [(by, ChangeKind.VersionShown, articleId, version, reason)]);
            await UtteranceWriter.ConnectAsync(transaction, at, connections);
            return true;
        }, cancellationToken);

    private static NotInStoreException NoArticle(string id) => new($"There is no article {id}. Ask for articles to see which ids there are.");

    private Task<bool> TurnAsync(
        string articleId, bool isShown, (string, ChangeKind, string, string?) line, ArticleConnections connections, CancellationToken cancellationToken) =>
        transport.WriteAsync(async transaction =>
        {
            var at = isShown ? await clock.TickAsync(transaction) : await clock.TickLaterAsync(transaction);
            var rows = await transaction.ReadAsync(new(
                "MATCH (a:Article {id: $id}) RETURN a.live AS live, a.versionId AS versionId", ("id", articleId)));
            if (rows.Count == 0)
                throw NoArticle(articleId);
            if (rows[0].Flag("live") == isShown)
                return false;
            var version = rows[0].Text("versionId");
            await new ShownWriter(transaction, at).TurnAsync(isShown ? [version] : [], isShown ? [] : [version]);
            await AuditLog.AddAsync(transaction, at, [line]);
            await UtteranceWriter.ConnectAsync(transaction, at, connections);
            return true;
        }, cancellationToken);

    /// <summary>The places of articles that can be written at once, in order: an article that comes again in a call begins another round.</summary>
    private static List<List<int>> Rounds(IReadOnlyList<ArticleFacts> articles)
    {
        var rounds = new List<List<int>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var place = 0; place < articles.Count; place++)
        {
            if (rounds.Count > 0 && seen.Add(articles[place].Article.Id))
            {
                rounds[^1].Add(place);
                continue;
            }

            seen = new(StringComparer.Ordinal) { articles[place].Article.Id };
            rounds.Add([place]);
        }

        return rounds;
    }

    private static async Task WriteRoundAsync(
        ICypherTransaction transaction, long at, List<int> places, IReadOnlyList<ArticleFacts> articles,
        IReadOnlyList<IReadOnlySet<string>> foreign, WriteReceipt[] receipts)
    {
        var round = places.Select(place => articles[place]).ToList();
        var state = await ArticleState.ReadAsync(transaction, round, MustBeHeld(places, articles, foreign));
        if (state.MissingEntityIds is [var missing, ..])
            throw new ArgumentException($"An article names the entity {missing}, which it does not bring and the store does not hold.", nameof(articles));

        var changed = round.Where(facts => !state.IsVersionKnown(facts)).Select(state.Follow).ToList();
        await OriginCheck.CheckAsync(transaction, changed);
        var (shown, hidden) = await WriteChangedAsync(transaction, at, changed, state);
        foreach (var place in places)
            receipts[place] = Receipt(articles[place], state, shown, hidden);
    }

    private static async Task<(IReadOnlySet<string> Shown, IReadOnlySet<string> Hidden)> WriteChangedAsync(
        ICypherTransaction transaction, long at, List<ArticleFacts> changed, ArticleState state)
    {
        if (changed.Count == 0)
            return (new HashSet<string>(), new HashSet<string>());
        await new RecordWriter(transaction, at).AddAsync(changed, state);
        await UtteranceWriter.AddLinksAsync(transaction, at, [.. changed.SelectMany(facts => facts.Connections.Links)]);
        var turned = await new ShownWriter(transaction, at).TurnAsync(
            [.. changed.Select(facts => facts.Version.Id)], [.. changed.Select(state.ShownVersionId).OfType<string>()]);
        await AuditLog.AddAsync(transaction, at, changed.SelectMany(facts => Lines(facts, state)));
        return turned;
    }

    private static IEnumerable<(string By, ChangeKind What, string Id, string? Why, string? VersionReason)> Lines(ArticleFacts facts, ArticleState state)
    {
        var by = facts.Importer?.By ?? facts.Version.Extractor;
        yield return (by, ChangeKind.ArticleWritten, facts.Article.Id, facts.Version.Id, facts.Importer?.Reason);
        if (state.IsRetracted(facts))
            yield return (by, ChangeKind.ArticleRestored, facts.Article.Id, ChangeWords.ShownAgainIn(facts.Version.Id), null);
    }

    /// <summary>The entities that these articles use and that neither they nor those before them in the call bring.</summary>
    private static List<string> MustBeHeld(List<int> places, IReadOnlyList<ArticleFacts> articles, IReadOnlyList<IReadOnlySet<string>> foreign)
    {
        var required = new HashSet<string>(StringComparer.Ordinal);
        var brought = new HashSet<string>(StringComparer.Ordinal);
        for (var place = 0; place < articles.Count; place++)
        {
            if (places.Contains(place))
                required.UnionWith(foreign[place].Where(id => !brought.Contains(id)));
            brought.UnionWith(articles[place].Entities.Select(entity => entity.Id));
        }

        return [.. required];
    }

    private static WriteReceipt Receipt(ArticleFacts facts, ArticleState state, IReadOnlySet<string> shown, IReadOnlySet<string> hidden)
    {
        var outcome = state.IsVersionKnown(facts) ? WriteOutcome.Unchanged : state.IsKnown(facts) ? WriteOutcome.Changed : WriteOutcome.New;
        return new(facts.Article.Id, facts.Version.Id, outcome,
            outcome == WriteOutcome.Unchanged ? [] : [.. facts.Statements.Select(statement => statement.Id).Where(id => shown.Contains(id) && !hidden.Contains(facts.HeldAs.GetValueOrDefault(id, id))).Distinct()]);
    }
}
