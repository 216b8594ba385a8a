// Entities that are one are called as whoever was recorded first, save where Wikidata knows one.
MATCH (k:Entity)<-[led:LED_TO {until: 9223372036854775807}]-(member:Entity)
WITH k, collect(member) AS others
UNWIND [k] + others AS one
WITH k, one WHERE one.leadsOnly IS NULL
WITH k, one ORDER BY one.wikidataId IS NULL, one.recordedAt, one.id
WITH k, collect(one)[0] AS face
SET k.faceId = face.id;
