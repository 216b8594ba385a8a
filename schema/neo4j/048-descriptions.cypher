// What a version says of an entity in a few words; it is shown as long as the version is.
MATCH (e:Entity) WHERE e.description IS NOT NULL
CALL (e) {
    MATCH (e)<-[:ASSIGNED_TO]-(:Chain)<-[:OF]-(:Appearance)-[:IN]->(first:Version)
    WITH first ORDER BY first.recordedAt, first.id LIMIT 1
    MATCH (v:Version {articleId: first.articleId})
    MERGE (v)-[described:DESCRIBES]->(e)
    SET described.text = e.description
}
REMOVE e.description;
