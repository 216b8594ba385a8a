-- Judgements on whether two utterances are one. An utterance is known by the id that its reports carry.
CREATE TABLE utterance_judgements (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    left TEXT NOT NULL,
    right TEXT NOT NULL,
    verdict TEXT NOT NULL,
    by TEXT NOT NULL,
    score REAL NOT NULL,
    reason TEXT,
    recorded_at INTEGER NOT NULL,
    replaces INTEGER REFERENCES utterance_judgements (key)
) STRICT;
CREATE INDEX utterance_judgements_by_left ON utterance_judgements (left, right);
CREATE INDEX utterance_judgements_by_right ON utterance_judgements (right);

-- When a judgement counted: several intervals where what replaced it was undone.
CREATE TABLE utterance_judgement_intervals (
    judgement INTEGER NOT NULL REFERENCES utterance_judgements (key),
    since INTEGER NOT NULL,
    until INTEGER,
    PRIMARY KEY (judgement, since)
) STRICT, WITHOUT ROWID;

-- The members of every set of utterances that judgements make one, the canonical one among them, with when they were.
CREATE TABLE utterance_sets (
    utterance TEXT NOT NULL,
    rank INTEGER NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER,
    canonical TEXT NOT NULL,
    PRIMARY KEY (utterance, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX utterance_sets_by_canonical ON utterance_sets (canonical, since);

-- What statements do with others.
CREATE TABLE statement_links (
    source INTEGER NOT NULL REFERENCES statements (key),
    target INTEGER NOT NULL REFERENCES statements (key),
    kind TEXT NOT NULL,
    score REAL NOT NULL,
    rule TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (source, target, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_links_by_target ON statement_links (target);

-- The keys under which later reports of the same words find a statement, as words.
CREATE VIRTUAL TABLE statement_keys USING fts5 (content, content='', columnsize=0, detail=none, tokenize='ascii');
