using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Evidences;
using Graph.Core.Histories;
using Graph.Core.Judgements;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Articles;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Entities;
using Graph.Stores.Sqlite.Evidences;
using Graph.Stores.Sqlite.Histories;
using Graph.Stores.Sqlite.Judgements;
using Graph.Stores.Sqlite.Paths;
using Graph.Stores.Sqlite.Relations;
using Graph.Stores.Sqlite.Splits;
using Graph.Stores.Sqlite.Statements;

namespace Graph.Stores.Sqlite;

public sealed partial class SqliteGraphStore
{
    public Task<IReadOnlyDictionary<string, Entity>> GetEntitiesAsync(
        IReadOnlyCollection<string> ids, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, Entity>>(asOf, session => EntityReads.GetEntities(session, ids), cancellationToken);

    public Task<IReadOnlyDictionary<string, Entity>> GetEntitiesByWikidataAsync(
        IReadOnlyCollection<string> wikidataIds, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, Entity>>(asOf, session => EntityReads.GetEntitiesByWikidata(session, wikidataIds), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>>> FindByNamesAsync(
        IReadOnlyCollection<string> foldedNames, int? most, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>>>(asOf, session => NameReads.FindByNames(session, foldedNames, most), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>>> FindByKeysAsync(
        IReadOnlyCollection<string> keys, int? most, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>>>(asOf, session => NameReads.FindByKeys(session, keys, most), cancellationToken);

    public Task<Page<Entity>> ListEntitiesAsync(
        EntityFilter filter, EntityOrder order, PageRequest page, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync(asOf, session => EntityLists.List(session, filter, order, page), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<EntityName>>> GetNamesAsync(
        IReadOnlyCollection<string> entityIds, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, IReadOnlyList<EntityName>>>(asOf, session => NameReads.GetNames(session, entityIds), cancellationToken);

    public Task<IReadOnlyDictionary<string, EntityCounts>> GetCountsAsync(
        IReadOnlyCollection<string> entityIds, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, EntityCounts>>(asOf, session => EntityLists.GetCounts(session, entityIds), cancellationToken);

    public Task<IReadOnlyDictionary<string, Page<Mention>>> GetMentionPagesAsync(
        IReadOnlyCollection<string> entityIds, PageRequest page, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, Page<Mention>>>(asOf, session => MentionReads.GetPages(session, entityIds, page), cancellationToken);

    public Task<IReadOnlyDictionary<string, Article>> GetArticlesAsync(
        IReadOnlyCollection<string> ids, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, Article>>(asOf, session => ArticleReads.GetArticles(session, ids), cancellationToken);

    public Task<Page<Article>> ListArticlesAsync(
        ArticleFilter filter, PageRequest page, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync(asOf, session => ArticleReads.List(session, filter, page), cancellationToken);

    public Task<IReadOnlyDictionary<string, ArticleVersion>> GetVersionsAsync(
        IReadOnlyCollection<string> versionIds, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, ArticleVersion>>(asOf, session => VersionReads.GetVersions(session, versionIds), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<ArticleVersion>>> GetVersionsByArticleAsync(
        IReadOnlyCollection<string> articleIds, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, IReadOnlyList<ArticleVersion>>>(
            asOf, session => VersionReads.GetVersionsByArticle(session, articleIds), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Mention>>> GetMentionsByVersionAsync(
        IReadOnlyCollection<string> versionIds, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, IReadOnlyList<Mention>>>(asOf, session => MentionReads.GetByVersion(session, versionIds), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<HeldChain>>> GetHeldChainsAsync(
        IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, IReadOnlyList<HeldChain>>>(AsOf.Now, session => ChainReads.GetHeld(session, articleIds), cancellationToken);

    public Task<IReadOnlyDictionary<string, Statement>> GetStatementsAsync(
        IReadOnlyCollection<string> ids, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, Statement>>(asOf, session => StatementReads.GetStatements(session, ids), cancellationToken);

    public Task<Page<Statement>> ListStatementsAsync(
        StatementFilter filter, StatementOrder order, PageRequest page, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync(asOf, session => StatementPages.List(session, filter, order, page), cancellationToken);

    public Task<IReadOnlyDictionary<string, Page<Statement>>> GetStatementPagesAsync(
        StatementAnchor anchor, IReadOnlyCollection<string> parentIds, StatementFilter filter, StatementOrder order,
        PageRequest page, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, Page<Statement>>>(
            asOf, session => StatementPages.ListByParent(session, anchor, parentIds, filter, order, page), cancellationToken);

    public Task<IReadOnlyList<StatementStat>> GetStatementStatsAsync(
        StatementFilter filter, IReadOnlyList<StatementDimension> groupBy, int first, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyList<StatementStat>>(asOf, session => StatementStats.Get(session, filter, groupBy, first), cancellationToken);

    public Task<IReadOnlyDictionary<string, Relation>> GetRelationsAsync(
        IReadOnlyCollection<string> ids, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, Relation>>(asOf, session => RelationReads.GetRelations(session, ids), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> GetSameRelationsAsync(
        IReadOnlyCollection<string> ids, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, IReadOnlyList<string>>>(asOf, session => SameRelations.Get(session, ids), cancellationToken);

    public Task<Page<Relation>> ListRelationsAsync(
        RelationFilter filter, PageRequest page, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync(asOf, session => RelationReads.List(session, filter, page), cancellationToken);

    public Task<IReadOnlyDictionary<string, Page<Relation>>> GetRelationPagesAsync(
        RelationAnchor anchor, IReadOnlyCollection<string> parentIds, RelationFilter filter, PageRequest page, AsOf asOf,
        CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, Page<Relation>>>(
            asOf, session => RelationReads.ListByParent(session, anchor, parentIds, filter, page), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> GetEvidenceAsync(
        IReadOnlyCollection<string> factIds, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>>(asOf, session => EvidenceReads.GetEvidence(session, factIds), cancellationToken);

    public Task<IReadOnlyDictionary<string, EdgeList>> GetEdgesAsync(
        IReadOnlyCollection<string> entityIds, IReadOnlyCollection<EdgeKind> via, int limit, AsOf asOf,
        CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, EdgeList>>(asOf, session => EdgeReads.GetEdges(session, entityIds, via, limit), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Judgement>>> GetJudgementsAsync(
        IReadOnlyCollection<string> ids, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, IReadOnlyList<Judgement>>>(asOf, session => JudgementReads.Get(session, ids), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<EntitySplit>>> GetSplitsAsync(
        IReadOnlyCollection<string> entityIds, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, IReadOnlyList<EntitySplit>>>(asOf, session => SplitReads.GetByEntity(session, entityIds), cancellationToken);

    public Task<Page<Judgement>> ListJudgementsAsync(
        Verdict verdict, PageRequest page, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync(asOf, session => JudgementReads.List(session, verdict, page), cancellationToken);

    public Task<IReadOnlyList<IdentitySet>> ListConflictsAsync(AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync(asOf, JudgementReads.ListConflicts, cancellationToken);

    public Task<IReadOnlyDictionary<string, History>> GetHistoryAsync(
        IReadOnlyCollection<string> ids, int limit, string? before, AsOf asOf, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, History>>(asOf, session => HistoryReads.GetHistory(session, ids, limit, before), cancellationToken);

    public Task<GraphSize> GetSizeAsync(CancellationToken cancellationToken) => ReadAsync(AsOf.Now, GetSize, cancellationToken);

    private static GraphSize GetSize(Session session)
    {
        int Count(string name) => (int)(session.Db.Number($"SELECT count FROM shown_counts WHERE name = {name}") ?? 0);
        var entities = (int)session.Db.Number($"SELECT count(*) FROM shown_entities")!.Value;
        return new(Count("articles"), entities, Count("relations"), Count("statements"), Count("evidence"));
    }
}
