// Where the text of a version comes from: the article that had it first, and the entity whose report it is.
MATCH (a:Article)-[:HAS_VERSION]->(v:Version) WHERE v.originArticleId IS NULL
SET v.originArticleId = a.id, v.originSourceId = a.sourceId, v.originGround = 'Own', v.originResemblance = 1.0;

// The keys under which later copies of a text find it, as words. Copies themselves are not in it.
CREATE FULLTEXT INDEX version_bands IF NOT EXISTS FOR (n:Version) ON EACH [n.bands]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
