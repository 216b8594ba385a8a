using Graph.Core.Relations;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Writes;

/// <summary>
/// The relationships for people who query by Cypher: between entities as they were assigned, only for what is shown.
/// <c>(:Person)-[:CHAIRS {relationId, office}]->(:Organization)</c>,
/// <c>(:Person)-[:STATED]->(:Statement)-[:ABOUT {role, stance}]->(:Entity)</c>,
/// <c>(:Statement)-[:CONVEYS]->(:Statement)</c>, <c>(:Statement)-[:REPORTED_IN]->(:Article)</c>. The store never reads them.
/// </summary>
internal sealed class TypedRelationships(ICypherTransaction transaction)
{
    /// <summary>From statements <c>s</c>: what leads to and from one that is shown.</summary>
    public const string LinkStatement = """
        CALL (s) {
            MATCH (e:Entity {id: s.speakerId}) CREATE (e)-[:STATED]->(s)
        }
        CALL (s) {
            MATCH (s)-[concern:CONCERNS]->(e:Entity) CREATE (s)-[:ABOUT {role: concern.role, stance: concern.stance}]->(e)
        }
        CALL (s) {
            MATCH (a:Article {id: s.articleId}) CREATE (s)-[:REPORTED_IN]->(a)
        }
        CALL (s) {
            MATCH (s)-[:WITHIN]->(outer:Statement) CREATE (outer)-[:CONVEYS]->(s)
        }
        """;

    /// <summary>From relations <c>r</c> of one type: the relationship itself.</summary>
    /// <remarks>A Cypher type cannot be a parameter, so only names from <see cref="RelationTypes"/> reach this text.</remarks>
    public static string LinkRelation(string type) => $$"""
        MATCH (subject:Entity {id: r.subjectId})
        MATCH (object:Entity {id: r.objectId})
        CREATE (subject)-[:{{RelationTypes.Get(type).Name}} {relationId: r.id, office: r.office, validFrom: r.validFrom,
            validTo: r.validTo, ended: r.ended, basis: r.basis}]->(object)
        """;

    public async Task ChangeStatementsAsync(IReadOnlyList<ShownChange> changes)
    {
        await RunAsync("""
            UNWIND $ids AS id
            MATCH (s:Statement {id: id})
            CALL (s) {
                MATCH (s)-[typed:ABOUT|REPORTED_IN]->() DELETE typed
            }
            CALL (s) {
                MATCH (s)<-[typed:STATED|CONVEYS]-() DELETE typed
            }
            """, changes.Where(change => !change.IsShown));
        await RunAsync($"""
            UNWIND $ids AS id
            MATCH (s:Statement) WHERE s.id = id
            {LinkStatement}
            """, changes.Where(change => change.IsShown));
    }

    public async Task ChangeRelationsAsync(IReadOnlyList<ShownChange> changes)
    {
        await RunAsync("""
            UNWIND $ids AS id
            MATCH (r:Relation {id: id})
            MATCH (subject:Entity {id: r.subjectId})
            MATCH (object:Entity {id: r.objectId})
            MATCH (subject)-[typed]->(object) WHERE typed.relationId = id
            DELETE typed
            """, changes.Where(change => !change.IsShown));
        foreach (var ofType in changes.Where(change => change.IsShown).GroupBy(change => change.Type!, StringComparer.Ordinal))
            await RunAsync($"""
                UNWIND $ids AS id
                MATCH (r:Relation) WHERE r.id = id
                {LinkRelation(ofType.Key)}
                """, ofType);
    }

    private async Task RunAsync(string text, IEnumerable<ShownChange> changes)
    {
        var ids = changes.Select(change => change.Id).ToList();
        if (ids.Count > 0)
            await transaction.RunAsync(new(text, ("ids", ids)));
    }
}
