-- Where the text of a version comes from: the article that had it first, and the entity whose report it is.
ALTER TABLE versions ADD COLUMN origin_article INTEGER REFERENCES articles (key);
ALTER TABLE versions ADD COLUMN origin_source INTEGER REFERENCES entities (key);
ALTER TABLE versions ADD COLUMN origin_ground TEXT NOT NULL DEFAULT 'Own';
ALTER TABLE versions ADD COLUMN origin_resemblance REAL NOT NULL DEFAULT 1.0;
UPDATE versions SET origin_article = article, origin_source = (SELECT a.source FROM articles a WHERE a.key = versions.article);

-- The keys under which later copies of a text find it, as words. Copies themselves are not in it.
CREATE VIRTUAL TABLE version_bands USING fts5 (content, content='', columnsize=0, detail=none, tokenize='ascii');
