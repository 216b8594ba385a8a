using Graph.Core.Stores;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Edges;

/// <summary>The edges at entities, for paths.</summary>
internal sealed class EdgeReader(ICypherTransport transport)
{
    private const string Stated = "STATED";

    public async Task<IReadOnlyDictionary<string, EdgeList>> GetEdgesAsync(
        IReadOnlyCollection<string> entityIds, IReadOnlyCollection<EdgeKind> via, int limit, Moment moment,
        CancellationToken cancellationToken)
    {
        if (via.Count == 0)
            return entityIds.Distinct().ToDictionary(id => id, _ => new EdgeList([], false), StringComparer.Ordinal);
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $ids AS askedId
            {{moment.FindCanonical("askedId")}}
            {{moment.FindMembers()}}
            CALL (k, members) {
                CALL (members) {
                    {{string.Join("\nUNION ALL\n", via.Distinct().SelectMany(kind => Ends(kind, moment)))}}
                }
                WITH k, label, forward, factId, end
                WITH k, label, forward, factId, {{moment.CanonicalId("end")}} AS toId
                WHERE toId <> k.id
                WITH toId, label, forward, min(factId) AS factId, count(DISTINCT factId) AS count
                ORDER BY toId, label, forward DESC LIMIT $limit
                RETURN collect({toId: toId, label: label, forward: forward, factId: factId, count: count}) AS edges
            }
            RETURN askedId, k.id AS fromId, edges
            """, ("ids", entityIds.Distinct()), ("limit", limit + 1L), ("at", moment.At), ("on", moment.On)), cancellationToken);
        var edges = rows.ToDictionary(row => row.Text("askedId"), row => ReadEdges(row, limit), StringComparer.Ordinal);
        return entityIds.Distinct().ToDictionary(id => id, id => edges.GetValueOrDefault(id) ?? new EdgeList([], false), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Ends(EdgeKind kind, Moment moment) => kind == EdgeKind.Relation
        ?
        [
            $$"""
            UNWIND members AS member MATCH (r:Relation {subjectId: member}) WHERE {{moment.ShowsRelation("r")}}
            RETURN r.objectId AS end, r.type AS label, true AS forward, r.id AS factId
            """,
            $$"""
            UNWIND members AS member MATCH (r:Relation {objectId: member}) WHERE {{moment.ShowsRelation("r")}}
            RETURN r.subjectId AS end, r.type AS label, false AS forward, r.id AS factId
            """,
        ]
        :
        [
            $$"""
            UNWIND members AS member MATCH (s:Statement {speakerId: member})-[concern:CONCERNS {role: 'Target'}]->() WHERE {{moment.ShowsStatement("s")}}
            RETURN concern.entityId AS end, '{{Stated}}' AS label, true AS forward, s.id AS factId
            """,
            $$"""
            UNWIND members AS member MATCH (:Entity {id: member})<-[:CONCERNS {role: 'Target'}]-(s:Statement)
            WHERE s.speakerId IS NOT NULL AND {{moment.ShowsStatement("s")}}
            RETURN s.speakerId AS end, '{{Stated}}' AS label, false AS forward, s.id AS factId
            """,
        ];

    private static EdgeList ReadEdges(CypherRow row, int limit)
    {
        var edges = row.Rows("edges").Select(edge => ReadEdge(row.Text("fromId"), edge)).ToList();
        return new([.. edges.Take(limit)], edges.Count > limit);
    }

    private static GraphEdge ReadEdge(string fromId, CypherRow row)
    {
        var label = row.Text("label");
        return new(fromId, row.Text("toId"), label == Stated ? EdgeKind.Statement : EdgeKind.Relation, label,
            row.Flag("forward"), row.Text("factId"), row.Count("count"));
    }
}
