using Graph.Core.Articles;
using Graph.Core.Evidences;
using Graph.Core.Relations;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Splits;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Writes;

/// <summary>What a store holds already of some articles that are about to be written.</summary>
internal sealed class ArticleState
{
    private readonly Dictionary<string, CypherRow> articles;
    private readonly Dictionary<string, CypherRow> assigned;
    private readonly Dictionary<(string ArticleId, string Name), string> sources;
    private readonly HashSet<string> statements;

    private ArticleState(CypherRow row)
    {
        articles = row.Rows("articles").ToDictionary(article => article.Text("id"), StringComparer.Ordinal);
        assigned = row.Rows("assigned").ToDictionary(chain => chain.Text("chainId"), StringComparer.Ordinal);
        sources = articles.Values.SelectMany(article => article.Rows("sources").Select(source => (Key: (article.Text("id"), Article.FoldSource(source.OptionalText("name")) ?? ""), Id: source.Text("id"))))
            .DistinctBy(source => source.Key).ToDictionary(source => source.Key, source => source.Id);
        statements = [.. row.Texts("statements")];
        MissingEntityIds = row.Texts("missing");
    }

    /// <summary>Entities that are not held although they should be.</summary>
    public IReadOnlyList<string> MissingEntityIds { get; }

    public static async Task<ArticleState> ReadAsync(
        ICypherTransaction transaction, IReadOnlyCollection<ArticleFacts> articles, IReadOnlyCollection<string> entityIds)
    {
        var rows = await transaction.ReadAsync(new("""
            CALL () {
                UNWIND $articles AS asked
                OPTIONAL MATCH (a:Article {id: asked.id})
                OPTIONAL MATCH (v:Version {id: asked.versionId})
                RETURN collect({id: asked.id, isKnown: a IS NOT NULL, isLive: coalesce(a.live, false), versionId: a.versionId,
                                isVersionKnown: v IS NOT NULL,
                                sources: COLLECT {
                                    MATCH (a)-[:HAS_VERSION]->(held:Version) WHERE held.sourceId IS NOT NULL
                                    RETURN {name: held.sourceName, id: held.sourceId} ORDER BY held.number
                                }}) AS articles
            }
            CALL () {
                UNWIND $chainIds AS chainId
                MATCH (:Chain {id: chainId})-[:ASSIGNED_TO]->(e:Entity)
                RETURN collect({chainId: chainId, entityId: e.id, isPart: e.partOf IS NOT NULL,
                                takenTo: CASE WHEN e.leadsTo <> e.partOf THEN e.leadsTo END}) AS assigned
            }
            CALL () {
                UNWIND $statementIds AS statementId
                MATCH (s:Statement {id: statementId})
                RETURN collect(s.id) AS statements
            }
            CALL () {
                UNWIND $entityIds AS entityId
                OPTIONAL MATCH (e:Entity {id: entityId})
                WITH entityId, e WHERE e IS NULL
                RETURN collect(entityId) AS missing
            }
            RETURN articles, assigned, statements, missing
            """,
            ("articles", articles.Select(facts => new { id = facts.Article.Id, versionId = facts.Version.Id })),
            ("chainIds", articles.SelectMany(facts => facts.Chains).Select(chain => chain.Id).Distinct()),
            ("statementIds", articles.SelectMany(facts => facts.Statements).Select(statement => statement.Id).Distinct()),
            ("entityIds", entityIds)));
        return new(rows[0]);
    }

    public bool IsKnown(ArticleFacts facts) => Of(facts).Flag("isKnown");

    /// <summary>Whether exactly this version was recorded, whether it is still shown or not.</summary>
    public bool IsVersionKnown(ArticleFacts facts) => Of(facts).Flag("isVersionKnown");

    /// <summary>The version that is shown instead; null where none is.</summary>
    public string? ShownVersionId(ArticleFacts facts) => Of(facts).Flag("isLive") ? Of(facts).Text("versionId") : null;

    /// <summary>Whether the article is held and none of its versions is shown.</summary>
    public bool IsRetracted(ArticleFacts facts) => IsKnown(facts) && !Of(facts).Flag("isLive");

    public bool IsStatementHeld(string id) => statements.Contains(id);

    /// <summary>The entity that a chain was assigned to when it was first written; what an article says of it later changes nothing.</summary>
    public string EntityOf(string chainId, string entityId) => assigned.TryGetValue(chainId, out var chain) ? chain.Text("entityId") : entityId;

    /// <summary>The article with its source as it first had it, and with what names no chain gone along with its chains of the entity, where splits took all of them.</summary>
    public ArticleFacts Follow(ArticleFacts facts) => KeepSource(FollowSplits(facts));

    private ArticleFacts KeepSource(ArticleFacts facts)
    {
        if (Article.FoldSource(facts.Version.SourceName) is not { } name || facts.Article.SourceId is not { } given || !sources.TryGetValue((facts.Article.Id, name), out var kept))
            return facts;
        return facts with
        {
            Article = facts.Article with { SourceId = kept },
            Origin = facts.Origin is { } origin ? origin with { SourceId = KeptOf(origin.SourceId) } : null,
            Statements = [.. facts.Statements.Select(statement => statement with { SourceId = KeptOf(statement.SourceId) })],
        };

        string? KeptOf(string? id) => id == given ? kept : id;
    }

    private ArticleFacts FollowSplits(ArticleFacts facts)
    {
        var led = facts.Chains.GroupBy(chain => chain.EntityId, StringComparer.Ordinal)
            .Where(chains => chains.All(chain => assigned.TryGetValue(chain.Id, out var held) && held.Flag("isPart")))
            .ToDictionary(chains => chains.Key, chains => EntityOf(chains.Select(chain => chain.Id).Order(StringComparer.Ordinal).First(), chains.Key), StringComparer.Ordinal);
        if (led.Count == 0)
            return facts;
        return facts with
        {
            Article = facts.Article with { SourceId = LeadOf(facts.Article.SourceId) },
            Origin = facts.Origin is { } origin ? origin with { SourceId = LeadOf(origin.SourceId) } : null,
            Statements = [.. facts.Statements.Select(statement => statement with
            {
                SpeakerId = statement.SpeakerChainId is null ? LeadOf(statement.SpeakerId) : statement.SpeakerId,
                AddresseeId = LeadOf(statement.AddresseeId),
                OnBehalfOfId = LeadOf(statement.OnBehalfOfId),
                SourceId = LeadOf(statement.SourceId),
            })],
        };

        string? LeadOf(string? id) => id is null ? null : led.GetValueOrDefault(id, id);
    }

    /// <summary>The relation that evidence proves instead of the one that it was written for; null where that is the one.</summary>
    public Relation? PlaceOf(Evidence evidence, ArticleFacts facts)
    {
        var (subject, target) = (FindTaken(evidence.SubjectChainId), FindTaken(evidence.ObjectChainId));
        return (subject ?? target) is not null && facts.Relations.FirstOrDefault(relation => relation.Id == evidence.FactId) is { } home
            ? EvidencePlaces.PlaceOf(home, subject, target)
            : null;
    }

    /// <summary>The relations that an article's evidence proves instead of those that it was written for.</summary>
    public IEnumerable<Relation> PlacesOf(ArticleFacts facts) => facts.Evidence.Select(evidence => PlaceOf(evidence, facts)).OfType<Relation>();

    private string? FindTaken(string? chainId) =>
        chainId is not null && assigned.TryGetValue(chainId, out var chain) ? chain.OptionalText("takenTo") : null;

    private CypherRow Of(ArticleFacts facts) => articles[facts.Article.Id];
}
