-- What follows from the records and could be computed from them again. It is kept as writes happen, so that nothing is counted when asked.

-- The members of every set that judgements make one, the canonical entity among them, with when they were.
CREATE TABLE entity_canonical (
    entity INTEGER NOT NULL REFERENCES entities (key),
    since INTEGER NOT NULL,
    until INTEGER,
    canonical INTEGER NOT NULL REFERENCES entities (key),
    PRIMARY KEY (entity, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_canonical_by_canonical ON entity_canonical (canonical, since);

-- Entities that are mentioned, publish or stand in a shown fact; of a merged set the canonical one alone.
CREATE TABLE shown_entities (
    entity INTEGER PRIMARY KEY REFERENCES entities (key),
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    folded TEXT NOT NULL,
    said INTEGER NOT NULL,
    target_of INTEGER NOT NULL,
    topic_of INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    -- In how many places it stands in all; the row goes with the last.
    uses INTEGER NOT NULL
) STRICT;
CREATE INDEX shown_entities_by_name ON shown_entities (folded, id);
CREATE INDEX shown_entities_by_mentions ON shown_entities (mentions DESC, id);
CREATE INDEX shown_entities_by_said ON shown_entities (said DESC, id);
CREATE INDEX shown_entities_by_target ON shown_entities (target_of DESC, id) WHERE target_of > 0;
CREATE INDEX shown_entities_by_talk ON shown_entities (target_of + topic_of DESC, id);

-- How many shown statements of each source have the entity as speaker, target or topic. Entity 0 is nobody; a source below 0 is
-- an article without one. Entities and sources are as assigned, not merged.
CREATE TABLE entity_sources (
    entity INTEGER NOT NULL,
    role TEXT NOT NULL,
    source INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    PRIMARY KEY (entity, role, source)
) STRICT, WITHOUT ROWID;

-- The neighbours of each entity as assigned, in the order of what the other end is shown as: one row for all facts of one label
-- and direction. There is a row at either end.
CREATE TABLE edges (
    entity INTEGER NOT NULL REFERENCES entities (key),
    other_rank INTEGER NOT NULL,
    other INTEGER NOT NULL REFERENCES entities (key),
    label TEXT NOT NULL,
    backward INTEGER NOT NULL,
    count INTEGER NOT NULL,
    fact TEXT NOT NULL,
    PRIMARY KEY (entity, other_rank, other, label, backward)
) STRICT, WITHOUT ROWID;

-- How much is shown now.
CREATE TABLE shown_counts (
    name TEXT PRIMARY KEY,
    count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Words as folded by the program: tokens are what stands between spaces.
CREATE VIRTUAL TABLE statement_search USING fts5 (content, content='', columnsize=0, detail=none, tokenize='ascii');
CREATE VIRTUAL TABLE version_search USING fts5 (content, content='', columnsize=0, detail=none, tokenize='ascii');
CREATE VIRTUAL TABLE name_search USING fts5 (content, content='', columnsize=0, detail=none, tokenize='ascii');
