using Graph.Core.Articles;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Articles;

/// <summary>Which entities the chains of an article are.</summary>
internal sealed class ChainReader(ICypherTransport transport)
{
    // A part stands for the entity that its chain was taken out of.
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<HeldChain>>> GetHeldChainsAsync(
        IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new("""
            UNWIND $ids AS articleId
            MATCH (:Article {id: articleId})-[:HAS_VERSION]->(:Version)<-[:IN]-(:Appearance)-[:OF]->(c:Chain)
            WITH DISTINCT articleId, c
            MATCH (c)-[:ASSIGNED_TO]->(e:Entity)
            RETURN articleId, c.id AS id, coalesce(e.partOf, e.id) AS assignedId, e.canonicalId AS entityId ORDER BY id
            """, ("ids", articleIds.Distinct())), cancellationToken);
        var chains = rows.ToLookup(
            row => row.Text("articleId"), row => new HeldChain(row.Text("id"), row.Text("assignedId"), row.Text("entityId")), StringComparer.Ordinal);
        return articleIds.Distinct().ToDictionary(id => id, IReadOnlyList<HeldChain> (id) => [.. chains[id]], StringComparer.Ordinal);
    }
}
