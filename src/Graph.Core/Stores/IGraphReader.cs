using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Evidences;
using Graph.Core.Histories;
using Graph.Core.Judgements;
using Graph.Core.Relations;
using Graph.Core.Statements;

namespace Graph.Core.Stores;

/// <summary>
/// Reads the graph. Each call is one round trip, however many ids it is given. Ids in, dictionary out: an id that leads to
/// nothing has no key, save where a list or page answers, which is then empty. What is shown has live evidence at the moment
/// asked for; ids of entities may be of any member of a merged set, answers name the set's canonical id. Both stores give the
/// same items in the same order.
/// </summary>
public interface IGraphReader : IReportReader
{
    /// <summary>Entities by id, keyed by the id asked for; a merged one answers with its canonical entity.</summary>
    Task<IReadOnlyDictionary<string, Entity>> GetEntitiesAsync(
        IReadOnlyCollection<string> ids, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>Entities by Wikidata id ("Q159").</summary>
    Task<IReadOnlyDictionary<string, Entity>> GetEntitiesByWikidataAsync(
        IReadOnlyCollection<string> wikidataIds, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>
    /// The entities that go by each of these folded names (<see cref="Identity.FoldedText.FoldName"/>), in the order of how many
    /// shown articles call them so, most first, then id.
    /// </summary>
    /// <param name="foldedNames">The names, folded.</param>
    /// <param name="most">How many are given of each name at most, so that a name which thousands bear costs little more than another; null for all.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    Task<IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>>> FindByNamesAsync(
        IReadOnlyCollection<string> foldedNames, int? most, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>
    /// The entities that go by names with each of these keys (<see cref="Identity.NameKeys"/>), in the same order and as many; of each
    /// the name with the key that most shown articles use.
    /// </summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<EntityMatch>>> FindByKeysAsync(
        IReadOnlyCollection<string> keys, int? most, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>Entities that are mentioned, publish or stand in a shown fact.</summary>
    Task<Page<Entity>> ListEntitiesAsync(
        EntityFilter filter, EntityOrder order, PageRequest page, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>The names of each entity: most articles first, then by text.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<EntityName>>> GetNamesAsync(
        IReadOnlyCollection<string> entityIds, AsOf asOf, CancellationToken cancellationToken);

    Task<IReadOnlyDictionary<string, EntityCounts>> GetCountsAsync(
        IReadOnlyCollection<string> entityIds, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>Where each entity is mentioned: by article id, then start, then id.</summary>
    Task<IReadOnlyDictionary<string, Page<Mention>>> GetMentionPagesAsync(
        IReadOnlyCollection<string> entityIds, PageRequest page, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>Articles by id, retracted ones included.</summary>
    Task<IReadOnlyDictionary<string, Article>> GetArticlesAsync(
        IReadOnlyCollection<string> ids, AsOf asOf, CancellationToken cancellationToken);

    Task<Page<Article>> ListArticlesAsync(
        ArticleFilter filter, PageRequest page, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>Versions by their id, with their text, whether still shown or not.</summary>
    Task<IReadOnlyDictionary<string, ArticleVersion>> GetVersionsAsync(
        IReadOnlyCollection<string> versionIds, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>All versions of each article by number.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<ArticleVersion>>> GetVersionsByArticleAsync(
        IReadOnlyCollection<string> articleIds, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>Every mention of each version, by start, then the longer first, then id.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<Mention>>> GetMentionsByVersionAsync(
        IReadOnlyCollection<string> versionIds, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>Every chain of each article as it stands now, in whichever version it is, also of one without mentions; by id. For whoever writes the article again.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<HeldChain>>> GetHeldChainsAsync(
        IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken);

    /// <summary>Statements by id; one that is not shown has no key.</summary>
    Task<IReadOnlyDictionary<string, Statement>> GetStatementsAsync(
        IReadOnlyCollection<string> ids, AsOf asOf, CancellationToken cancellationToken);

    Task<Page<Statement>> ListStatementsAsync(
        StatementFilter filter, StatementOrder order, PageRequest page, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>The same page of each parent's statements; keyed by the parent ids asked for, each with a page.</summary>
    Task<IReadOnlyDictionary<string, Page<Statement>>> GetStatementPagesAsync(
        StatementAnchor anchor, IReadOnlyCollection<string> parentIds, StatementFilter filter, StatementOrder order,
        PageRequest page, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>
    /// Counts by these dimensions, most statements first, then by keys (ordinal, null last); at most <paramref name="first"/>.
    /// A statement about two targets counts for each.
    /// </summary>
    Task<IReadOnlyList<StatementStat>> GetStatementStatsAsync(
        StatementFilter filter, IReadOnlyList<StatementDimension> groupBy, int first, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>Relations by id; one that is not shown has no key.</summary>
    Task<IReadOnlyDictionary<string, Relation>> GetRelationsAsync(
        IReadOnlyCollection<string> ids, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>
    /// The ids of the shown relations that are one fact with each (<see cref="Relation.SenseOf"/>), its own among them, in order. What one
    /// is reported by counts for all of them. One that is not shown has no key.
    /// </summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> GetSameRelationsAsync(
        IReadOnlyCollection<string> ids, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>By type's name, then id.</summary>
    Task<Page<Relation>> ListRelationsAsync(
        RelationFilter filter, PageRequest page, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>The same page of each parent's relations; keyed by the parent ids asked for, each with a page.</summary>
    Task<IReadOnlyDictionary<string, Page<Relation>>> GetRelationPagesAsync(
        RelationAnchor anchor, IReadOnlyCollection<string> parentIds, RelationFilter filter, PageRequest page, AsOf asOf,
        CancellationToken cancellationToken);

    /// <summary>The live evidence of each relation or statement: by recording time, then id.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> GetEvidenceAsync(
        IReadOnlyCollection<string> factIds, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>
    /// The edges at each entity, at most <paramref name="limit"/> for each; a statement's edges go from its speaker to its targets.
    /// Relations known to be over are edges too.
    /// </summary>
    Task<IReadOnlyDictionary<string, EdgeList>> GetEdgesAsync(
        IReadOnlyCollection<string> entityIds, IReadOnlyCollection<EdgeKind> via, int limit, AsOf asOf,
        CancellationToken cancellationToken);

    /// <summary>Live judgements that name any of these entities or utterances, or what is one with it, by time, then id.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<Judgement>>> GetJudgementsAsync(
        IReadOnlyCollection<string> ids, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>Splits that count and took chains out of any of these entities, or made them, by time, then id.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<EntitySplit>>> GetSplitsAsync(
        IReadOnlyCollection<string> entityIds, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>
    /// Live judgements of one verdict, on entities and on utterances: the highest score first, then by id. Those of <see cref="Verdict.Unsure"/> are what a person
    /// is to look at; of two that other judgements make one nothing is to be asked, and theirs is left out while they are.
    /// </summary>
    Task<Page<Judgement>> ListJudgementsAsync(
        Verdict verdict, PageRequest page, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>
    /// Every set that live judgements call both one, by a path of SAME, and not one, by DIFFERENT, and whose members stay apart
    /// for it; by first member. The cost grows with the number of live judgements.
    /// </summary>
    Task<IReadOnlyList<IdentitySet>> ListConflictsAsync(AsOf asOf, CancellationToken cancellationToken);

    /// <summary>
    /// The latest changes before a cursor (<see cref="History.StartCursor"/>), or of all where it is null, at most <paramref name="limit"/> for
    /// each id, in the order in which they were made: of an article, a
    /// judgement or a split itself, of the articles that prove a statement or relation, of the articles, judgements and splits that name an entity, of the
    /// judgements on an utterance or on that of a statement.
    /// </summary>
    /// <exception cref="InvalidCursorException">The text is no cursor of a history.</exception>
    Task<IReadOnlyDictionary<string, History>> GetHistoryAsync(
        IReadOnlyCollection<string> ids, int limit, string? before, AsOf asOf, CancellationToken cancellationToken);

    /// <summary>How much is shown now.</summary>
    Task<GraphSize> GetSizeAsync(CancellationToken cancellationToken);
}

/// <summary>How much a graph holds, over what is shown now.</summary>
public sealed record GraphSize(int Articles, int Entities, int Relations, int Statements, int Evidence);
