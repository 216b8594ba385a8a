// Who published each version of an article: a corrected source is another version. The article has that of the version shown last.
MATCH (a:Article)-[:HAS_VERSION]->(v:Version) WHERE v.sourceName IS NULL
SET v.sourceName = a.sourceName, v.sourceId = a.sourceId;
CREATE INDEX version_source IF NOT EXISTS FOR (n:Version) ON (n.sourceId);
