-- What a version says of an entity in a few words; it is shown as long as the version is.
CREATE TABLE entity_descriptions (
    entity INTEGER NOT NULL REFERENCES entities (key),
    version INTEGER NOT NULL REFERENCES versions (key),
    text TEXT NOT NULL,
    PRIMARY KEY (entity, version)
) STRICT, WITHOUT ROWID;
INSERT INTO entity_descriptions (entity, version, text)
SELECT e.key, v.key, e.description FROM entities e
    JOIN chains c ON c.key = (SELECT min(f.key) FROM chains f WHERE f.entity = e.key)
    JOIN versions v ON v.article = c.article
WHERE e.description IS NOT NULL;
ALTER TABLE entities DROP COLUMN description;
