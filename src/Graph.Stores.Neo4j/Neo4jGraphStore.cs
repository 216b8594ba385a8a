using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Evidences;
using Graph.Core.Histories;
using Graph.Core.Judgements;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Articles;
using Graph.Stores.Neo4j.Edges;
using Graph.Stores.Neo4j.Entities;
using Graph.Stores.Neo4j.Evidences;
using Graph.Stores.Neo4j.Histories;
using Graph.Stores.Neo4j.Judgements;
using Graph.Stores.Neo4j.Relations;
using Graph.Stores.Neo4j.Schema;
using Graph.Stores.Neo4j.Splits;
using Graph.Stores.Neo4j.Statements;
using Graph.Stores.Neo4j.Transport;
using Graph.Stores.Neo4j.Writes;

namespace Graph.Stores.Neo4j;

/// <summary>The graph in Neo4j 5.26 or later. Several servers may use one database at once.</summary>
public sealed partial class Neo4jGraphStore : IGraphStore
{
    private readonly ICypherTransport transport;
    private readonly Migrations migrations;
    private readonly EntityReader entities;
    private readonly EntityLister entityLists;
    private readonly ArticleReader articles;
    private readonly MentionReader mentions;
    private readonly ChainReader chains;
    private readonly SameRelations sameRelations;
    private readonly StatementReader statements;
    private readonly StatementStatistics statistics;
    private readonly RelationReader relations;
    private readonly EvidenceReader evidence;
    private readonly EdgeReader edges;
    private readonly JudgementReader judgements;
    private readonly SplitReader splits;
    private readonly HistoryReader histories;
    private readonly ArticleWriter articleWriter;
    private readonly JudgementWriter judgementWriter;
    private readonly SplitWriter splitWriter;
    private readonly Rebuild rebuild;

    /// <summary>A store over the HTTP Query API; it opens no connection yet.</summary>
    public Neo4jGraphStore(Neo4jStoreOptions options, TimeProvider time)
        : this(new HttpCypherTransport(options), time)
    {
    }

    /// <summary>A store over any way to a server; it owns the transport.</summary>
    public Neo4jGraphStore(ICypherTransport transport, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(transport);
        this.transport = transport;
        var clock = new StoreClock(time);
        migrations = new(transport, time);
        entities = new(transport);
        entityLists = new(transport);
        articles = new(transport);
        mentions = new(transport);
        chains = new(transport);
        sameRelations = new(transport);
        statements = new(transport);
        statistics = new(transport);
        relations = new(transport, time);
        evidence = new(transport);
        edges = new(transport);
        judgements = new(transport);
        splits = new(transport);
        histories = new(transport);
        articleWriter = new(transport, clock);
        judgementWriter = new(transport, clock);
        splitWriter = new(transport, clock);
        rebuild = new(transport);
    }

    public IGraphReader WriterView => this;

    public string Location => transport.Location;

    public Task InitializeAsync(CancellationToken cancellationToken) => migrations.ApplyAsync(cancellationToken);

    public Task PingAsync(CancellationToken cancellationToken) => transport.ReadAsync(new("RETURN 1 AS one"), cancellationToken);

    /// <summary>
    /// Makes all that follows from the records anew: the typed relationships and the counts. For a database that somebody
    /// changed by hand, while nobody else writes to it.
    /// </summary>
    public Task RebuildAsync(CancellationToken cancellationToken) => rebuild.RunAsync(cancellationToken);

    public Task<IReadOnlyDictionary<string, Entity>> GetEntitiesAsync(
        IReadOnlyCollection<string> ids, AsOf asOf, CancellationToken cancellationToken) =>
        entities.GetEntitiesAsync(ids, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, Entity>> GetEntitiesByWikidataAsync(
        IReadOnlyCollection<string> wikidataIds, AsOf asOf, CancellationToken cancellationToken) =>
        entities.GetEntitiesByWikidataAsync(wikidataIds, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>>> FindByNamesAsync(
        IReadOnlyCollection<string> foldedNames, int? most, AsOf asOf, CancellationToken cancellationToken) =>
        entities.FindByNamesAsync(foldedNames, most, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>>> FindByKeysAsync(
        IReadOnlyCollection<string> keys, int? most, AsOf asOf, CancellationToken cancellationToken) =>
        entities.FindByKeysAsync(keys, most, new(asOf), cancellationToken);

    public Task<Page<Entity>> ListEntitiesAsync(
        EntityFilter filter, EntityOrder order, PageRequest page, AsOf asOf, CancellationToken cancellationToken) =>
        entityLists.ListAsync(filter, order, page, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<EntityName>>> GetNamesAsync(
        IReadOnlyCollection<string> entityIds, AsOf asOf, CancellationToken cancellationToken) =>
        entities.GetNamesAsync(entityIds, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, EntityCounts>> GetCountsAsync(
        IReadOnlyCollection<string> entityIds, AsOf asOf, CancellationToken cancellationToken) =>
        entities.GetCountsAsync(entityIds, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, Page<Mention>>> GetMentionPagesAsync(
        IReadOnlyCollection<string> entityIds, PageRequest page, AsOf asOf, CancellationToken cancellationToken) =>
        mentions.GetMentionPagesAsync(entityIds, page, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, Article>> GetArticlesAsync(
        IReadOnlyCollection<string> ids, AsOf asOf, CancellationToken cancellationToken) =>
        articles.GetArticlesAsync(ids, new(asOf), cancellationToken);

    public Task<Page<Article>> ListArticlesAsync(
        ArticleFilter filter, PageRequest page, AsOf asOf, CancellationToken cancellationToken) =>
        articles.ListArticlesAsync(filter, page, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, ArticleVersion>> GetVersionsAsync(
        IReadOnlyCollection<string> versionIds, AsOf asOf, CancellationToken cancellationToken) =>
        articles.GetVersionsAsync(versionIds, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<ArticleVersion>>> GetVersionsByArticleAsync(
        IReadOnlyCollection<string> articleIds, AsOf asOf, CancellationToken cancellationToken) =>
        articles.GetVersionsByArticleAsync(articleIds, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Mention>>> GetMentionsByVersionAsync(
        IReadOnlyCollection<string> versionIds, AsOf asOf, CancellationToken cancellationToken) =>
        mentions.GetMentionsByVersionAsync(versionIds, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<HeldChain>>> GetHeldChainsAsync(
        IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken) =>
        chains.GetHeldChainsAsync(articleIds, cancellationToken);

    public Task<IReadOnlyDictionary<string, Statement>> GetStatementsAsync(
        IReadOnlyCollection<string> ids, AsOf asOf, CancellationToken cancellationToken) =>
        statements.GetStatementsAsync(ids, new(asOf), cancellationToken);

    public Task<Page<Statement>> ListStatementsAsync(
        StatementFilter filter, StatementOrder order, PageRequest page, AsOf asOf, CancellationToken cancellationToken) =>
        statements.ListStatementsAsync(filter, order, page, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, Page<Statement>>> GetStatementPagesAsync(
        StatementAnchor anchor, IReadOnlyCollection<string> parentIds, StatementFilter filter, StatementOrder order,
        PageRequest page, AsOf asOf, CancellationToken cancellationToken) =>
        statements.GetStatementPagesAsync(anchor, parentIds, filter, order, page, new(asOf), cancellationToken);

    public Task<IReadOnlyList<StatementStat>> GetStatementStatsAsync(
        StatementFilter filter, IReadOnlyList<StatementDimension> groupBy, int first, AsOf asOf, CancellationToken cancellationToken) =>
        statistics.GetAsync(filter, groupBy, first, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, Relation>> GetRelationsAsync(
        IReadOnlyCollection<string> ids, AsOf asOf, CancellationToken cancellationToken) =>
        relations.GetRelationsAsync(ids, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> GetSameRelationsAsync(
        IReadOnlyCollection<string> ids, AsOf asOf, CancellationToken cancellationToken) =>
        sameRelations.GetAsync(ids, new(asOf), cancellationToken);

    public Task<Page<Relation>> ListRelationsAsync(
        RelationFilter filter, PageRequest page, AsOf asOf, CancellationToken cancellationToken) =>
        relations.ListRelationsAsync(filter, page, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, Page<Relation>>> GetRelationPagesAsync(
        RelationAnchor anchor, IReadOnlyCollection<string> parentIds, RelationFilter filter, PageRequest page, AsOf asOf,
        CancellationToken cancellationToken) =>
        relations.GetRelationPagesAsync(anchor, parentIds, filter, page, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> GetEvidenceAsync(
        IReadOnlyCollection<string> factIds, AsOf asOf, CancellationToken cancellationToken) =>
        evidence.GetEvidenceAsync(factIds, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, EdgeList>> GetEdgesAsync(
        IReadOnlyCollection<string> entityIds, IReadOnlyCollection<EdgeKind> via, int limit, AsOf asOf,
        CancellationToken cancellationToken) =>
        edges.GetEdgesAsync(entityIds, via, limit, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Judgement>>> GetJudgementsAsync(
        IReadOnlyCollection<string> ids, AsOf asOf, CancellationToken cancellationToken) =>
        judgements.GetJudgementsAsync(ids, new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<EntitySplit>>> GetSplitsAsync(
        IReadOnlyCollection<string> entityIds, AsOf asOf, CancellationToken cancellationToken) =>
        splits.GetSplitsAsync(entityIds, new(asOf), cancellationToken);

    public Task<Page<Judgement>> ListJudgementsAsync(
        Verdict verdict, PageRequest page, AsOf asOf, CancellationToken cancellationToken) =>
        judgements.ListAsync(verdict, page, new(asOf), cancellationToken);

    public Task<IReadOnlyList<IdentitySet>> ListConflictsAsync(AsOf asOf, CancellationToken cancellationToken) =>
        judgements.ListConflictsAsync(new(asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, History>> GetHistoryAsync(
        IReadOnlyCollection<string> ids, int limit, string? before, AsOf asOf, CancellationToken cancellationToken) =>
        histories.GetHistoryAsync(ids, limit, before, new(asOf), cancellationToken);

    public async Task<GraphSize> GetSizeAsync(CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new("""
            RETURN COUNT { MATCH (a:Article) WHERE a.live } AS articles,
                COUNT { MATCH (k:Entity) WHERE k.uses > 0 } AS entities,
                COUNT { MATCH (r:Relation) WHERE r.live } AS relations,
                COUNT { MATCH (s:Statement) WHERE s.live } AS statements,
                COUNT { MATCH (v:Version)<-[:IN]-(:Evidence) WHERE v.live } AS evidence
            """), cancellationToken);
        var row = rows[0];
        return new(row.Count("articles"), row.Count("entities"), row.Count("relations"), row.Count("statements"), row.Count("evidence"));
    }

    public Task<IReadOnlyList<WriteReceipt>> WriteAsync(IReadOnlyList<ArticleFacts> articles, CancellationToken cancellationToken) =>
        articleWriter.WriteAsync(articles, cancellationToken);

    public Task<bool> RetractArticleAsync(string articleId, string by, string reason, CancellationToken cancellationToken) =>
        articleWriter.RetractAsync(articleId, by, reason, cancellationToken);

    public Task<bool> RestoreArticleAsync(string articleId, string by, string reason, ArticleConnections connections, CancellationToken cancellationToken) =>
        articleWriter.RestoreAsync(articleId, by, reason, connections, cancellationToken);

    public Task<bool> ShowVersionAsync(
        string articleId, int number, string by, string reason, ArticleConnections connections, CancellationToken cancellationToken) =>
        articleWriter.ShowVersionAsync(articleId, number, by, reason, connections, cancellationToken);

    public Task<Judgement> JudgeAsync(NewJudgement judgement, CancellationToken cancellationToken) =>
        judgementWriter.JudgeAsync(judgement, cancellationToken);

    public Task<Judgement> UndoJudgementAsync(string judgementId, string by, string? reason, CancellationToken cancellationToken) =>
        judgementWriter.UndoAsync(judgementId, by, reason, cancellationToken);

    public Task<EntitySplit> SplitEntityAsync(NewSplit split, CancellationToken cancellationToken) =>
        splitWriter.SplitAsync(split, cancellationToken);

    public Task<EntitySplit> UndoSplitAsync(string splitId, string by, string? reason, CancellationToken cancellationToken) =>
        splitWriter.UndoAsync(splitId, by, reason, cancellationToken);

    public ValueTask DisposeAsync() => transport.DisposeAsync();
}
