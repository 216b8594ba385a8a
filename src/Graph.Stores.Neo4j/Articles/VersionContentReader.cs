using Graph.Core.Articles;
using Graph.Stores.Neo4j.Relations;
using Graph.Stores.Neo4j.Statements;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Articles;

/// <summary>What versions say by their own evidence, shown or not.</summary>
internal sealed class VersionContentReader(ICypherTransport transport)
{
    public async Task<IReadOnlyDictionary<string, VersionContents>> GetAsync(
        IReadOnlyCollection<string> versionIds, Moment moment, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $ids AS versionId
            MATCH (v:Version {id: versionId}) WHERE {{moment.Recorded("v")}}
            CALL (v) {
                MATCH (v)<-[:IN]-(:Evidence)-[:PROVES]->(s:Statement)
                WITH DISTINCT s ORDER BY s.id
                WITH {{StatementRows.Project(moment)}} AS statement
                RETURN collect(statement) AS statements
            }
            CALL (v) {
                MATCH (v)<-[:IN]-(x:Evidence)-[{{moment.Proves("says")}}]->(r:Relation)
                WITH r, max(x.confidence) AS confidence, count(x) AS evidenceCount ORDER BY r.id
                WITH {{RelationRows.Project(moment)}} AS relation
                RETURN collect(relation) AS relations
            }
            RETURN versionId, statements, relations
            """, ("ids", versionIds.Distinct()), ("at", moment.At)), cancellationToken);
        return rows.ToDictionary(row => row.Text("versionId"), Read, StringComparer.Ordinal);
    }

    private static VersionContents Read(CypherRow row) => new(
        [.. row.Rows("statements").Select(StatementRows.Read)], [.. row.Rows("relations").Select(RelationRows.Read)]);
}
