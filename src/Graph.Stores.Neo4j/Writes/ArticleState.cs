using Graph.Core.Stores;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Writes;

/// <summary>What a store holds already of some articles that are about to be written.</summary>
internal sealed class ArticleState
{
    private readonly Dictionary<string, CypherRow> articles;
    private readonly Dictionary<string, string> assigned;
    private readonly HashSet<string> statements;

    private ArticleState(CypherRow row)
    {
        articles = row.Rows("articles").ToDictionary(article => article.Text("id"), StringComparer.Ordinal);
        assigned = row.Rows("assigned").ToDictionary(chain => chain.Text("chainId"), chain => chain.Text("entityId"), StringComparer.Ordinal);
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
                                isVersionKnown: v IS NOT NULL}) AS articles
            }
            CALL () {
                UNWIND $chainIds AS chainId
                MATCH (:Chain {id: chainId})-[:ASSIGNED_TO]->(e:Entity)
                RETURN collect({chainId: chainId, entityId: e.id}) AS assigned
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

    public bool IsStatementHeld(string id) => statements.Contains(id);

    /// <summary>The entity that a chain was assigned to when it was first written; what an article says of it later changes nothing.</summary>
    public string EntityOf(string chainId, string entityId) => assigned.GetValueOrDefault(chainId, entityId);

    private CypherRow Of(ArticleFacts facts) => articles[facts.Article.Id];
}
