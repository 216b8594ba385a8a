-- Who published each version of an article: a corrected source is another version. The article has that of the version shown last.
ALTER TABLE versions ADD COLUMN source_name TEXT;
ALTER TABLE versions ADD COLUMN source INTEGER REFERENCES entities (key);
UPDATE versions SET (source_name, source) = (SELECT a.source_name, a.source FROM articles a WHERE a.key = versions.article);
CREATE INDEX versions_by_source ON versions (source) WHERE source IS NOT NULL;
