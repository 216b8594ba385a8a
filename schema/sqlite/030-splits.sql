-- Chains that were taken out of an entity into one of their own.
CREATE TABLE splits (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    entity INTEGER NOT NULL REFERENCES entities (key),
    new_entity INTEGER NOT NULL REFERENCES entities (key),
    by TEXT NOT NULL,
    reason TEXT,
    recorded_at INTEGER NOT NULL,
    undone_at INTEGER
) STRICT;
CREATE INDEX splits_by_entity ON splits (entity);
CREATE INDEX splits_by_new_entity ON splits (new_entity);

CREATE TABLE split_chains (
    split INTEGER NOT NULL REFERENCES splits (key),
    chain INTEGER NOT NULL REFERENCES chains (key),
    PRIMARY KEY (split, chain)
) STRICT, WITHOUT ROWID;
CREATE INDEX split_chains_by_chain ON split_chains (chain);

-- A chain that was ever taken out has a part for itself: an entity that what it proves is kept under, and that leads to where the
-- chain stands now. The entity that an undone split made leads back likewise.
ALTER TABLE entities ADD COLUMN part_of INTEGER REFERENCES entities (key);
ALTER TABLE entities ADD COLUMN leads_to INTEGER REFERENCES entities (key);
CREATE INDEX entities_by_lead ON entities (leads_to) WHERE leads_to IS NOT NULL;

-- Whether the entity only leads to the canonical one and gives it neither name nor type.
ALTER TABLE entity_canonical ADD COLUMN leads_only INTEGER NOT NULL DEFAULT 0;

-- The relation that a piece of evidence was written for, where it proves another one since its chains were taken out; and when it
-- proved this one, where that is not always.
ALTER TABLE evidence ADD COLUMN home INTEGER REFERENCES relations (key);
ALTER TABLE evidence ADD COLUMN since INTEGER;
ALTER TABLE evidence ADD COLUMN until INTEGER;
