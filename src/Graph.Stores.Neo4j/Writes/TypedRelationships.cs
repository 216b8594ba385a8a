using Graph.Core.Relations;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Writes;

/// <summary>
/// The relationships for people who query by Cypher: between entities as they were assigned, only for what is shown.
/// <c>(:Person)-[:CHAIRS {relationId, office}]->(:Organization)</c>,
/// <c>(:Person)-[:STATED]->(:Statement)-[:ABOUT {role, stance}]->(:Entity)</c>,
/// <c>(:Statement)-[:CONVEYS]->(:Statement)</c>, <c>(:Statement)-[:REPORTED_IN]->(:Article)</c>. The store never reads them.
/// </summary>
internal static class TypedRelationships
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

    /// <summary>From relations <c>r</c>: the relationship of its type.</summary>
    /// <remarks>A Cypher type cannot be a parameter, so only names from <see cref="RelationTypes"/> reach this text.</remarks>
    public static string LinkRelation { get; } = $"""
        MATCH (subject:Entity) WHERE subject.id = r.subjectId
        MATCH (object:Entity) WHERE object.id = r.objectId
        {string.Join('\n', RelationTypes.All.Select(LinkOfType))}
        """;

    /// <summary>
    /// Statements that carry the changes of $shownStatements, $hiddenStatements, $shownRelations and $hiddenRelations (ids); their
    /// text is always the same, so that the server plans it once.
    /// </summary>
    public static IReadOnlyList<string> Changes { get; } =
    [
        """
        UNWIND $hiddenStatements AS id
        MATCH (s:Statement {id: id})
        CALL (s) {
            MATCH (s)-[typed:ABOUT|REPORTED_IN]->() DELETE typed
        }
        CALL (s) {
            MATCH (s)<-[typed:STATED|CONVEYS]-() DELETE typed
        }
        """,
        $"""
        UNWIND $shownStatements AS id
        MATCH (s:Statement) WHERE s.id = id
        {LinkStatement}
        """,
        """
        UNWIND $hiddenRelations AS id
        MATCH (r:Relation {id: id})
        MATCH (subject:Entity {id: r.subjectId})
        MATCH (object:Entity {id: r.objectId})
        MATCH (subject)-[typed]->(object) WHERE typed.relationId = id
        DELETE typed
        """,
        $"""
        UNWIND $shownRelations AS id
        MATCH (r:Relation) WHERE r.id = id
        {LinkRelation}
        """,
    ];

    /// <summary>Makes those of statements anew that are shown and whose entities are kept under others now.</summary>
    public static CypherStatement LinkAgain(IReadOnlyList<string> statementIds) => new(
        string.Join('\n', Changes.Select(step => $"CALL () {{\n{step}\n}}")),
        ("shownStatements", statementIds), ("hiddenStatements", statementIds),
        ("shownRelations", Array.Empty<string>()), ("hiddenRelations", Array.Empty<string>()));

    private static string LinkOfType(RelationType type) => $$"""
        FOREACH (_ IN CASE WHEN r.type = '{{type.Name}}' THEN [1] ELSE [] END |
            CREATE (subject)-[:{{type.Name}} {relationId: r.id, office: r.office, validFrom: r.validFrom, validTo: r.validTo,
                ended: r.ended, basis: r.basis}]->(object))
        """;
}
