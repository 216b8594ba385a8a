namespace Graph.Stores.Neo4j.Entities;

/// <summary>
/// Counts over the records. What is shown now is counted as writes happen; this counts for an earlier moment, for a set that
/// has just changed and for a rebuild, by the same rules.
/// </summary>
internal static class EntityCountsCypher
{
    /// <summary>
    /// From <c>members</c> to said, targetOf, topicOf, mentions, articles and <c>uses</c>: in how many places the set stands in
    /// all. An entity without any is not listed.
    /// </summary>
    public static string Count(Moment moment) => $$"""
        CALL (members) {
            UNWIND members AS member MATCH (s:Statement {speakerId: member}) WHERE {{moment.ShowsStatement("s")}}
            RETURN count(DISTINCT s) AS said
        }
        CALL (members) {
            UNWIND members AS member MATCH (:Entity {id: member})<-[:CONCERNS {role: 'Target'}]-(s:Statement) WHERE {{moment.ShowsStatement("s")}}
            RETURN count(DISTINCT s) AS targetOf
        }
        CALL (members) {
            UNWIND members AS member MATCH (:Entity {id: member})<-[:CONCERNS {role: 'Topic'}]-(s:Statement) WHERE {{moment.ShowsStatement("s")}}
            RETURN count(DISTINCT s) AS topicOf
        }
        CALL (members) {
            UNWIND members AS member
            MATCH (:Entity {id: member})<-[:ASSIGNED_TO]-(:Chain)<-[:OF]-(appearance:Appearance)-[:IN]->(v:Version)
            WHERE appearance.mentions > 0 AND {{moment.Counts("v")}}
            RETURN coalesce(sum(appearance.mentions), 0) AS mentions, count(DISTINCT v.articleId) AS articles
        }
        CALL (members) {
            UNWIND members AS member MATCH (s:Statement {addresseeId: member}) WHERE {{moment.ShowsStatement("s")}}
            RETURN count(s) AS addressed
        }
        CALL (members) {
            UNWIND members AS member MATCH (s:Statement {onBehalfOfId: member}) WHERE {{moment.ShowsStatement("s")}}
            RETURN count(s) AS represented
        }
        CALL (members) {
            UNWIND members AS member MATCH (r:Relation {subjectId: member}) WHERE {{moment.ShowsRelation("r")}}
            RETURN count(r) AS subjectOf
        }
        CALL (members) {
            UNWIND members AS member MATCH (r:Relation {objectId: member}) WHERE {{moment.ShowsRelation("r")}}
            RETURN count(r) AS objectOf
        }
        CALL (members) {
            UNWIND members AS member MATCH (v:Version {sourceId: member}) WHERE {{moment.Counts("v")}}
            RETURN count(v) AS published
        }
        WITH *, said + targetOf + topicOf + articles + addressed + represented + subjectOf + objectOf + published AS uses
        """;
}
