-- What was recorded. Nothing in these tables is ever deleted. Rows are known by an integer key inside and by a text id outside.
-- Times are Unix milliseconds (UTC). A day is yyyymmdd followed by its precision (0 year, 1 month, 2 day): 202201102.
-- A rank is the order of a text id as a number: whatever sorts before has the same or a smaller one.

CREATE TABLE entities (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    rank INTEGER NOT NULL,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    wikidata_id TEXT,
    description TEXT,
    recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX entities_by_wikidata ON entities (wikidata_id) WHERE wikidata_id IS NOT NULL;

CREATE TABLE articles (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    rank INTEGER NOT NULL,
    url TEXT,
    external_id TEXT,
    source_name TEXT,
    source INTEGER REFERENCES entities (key),
    language TEXT NOT NULL,
    -- The version shown last, and whether it is shown now.
    version INTEGER NOT NULL,
    published_on INTEGER,
    live INTEGER NOT NULL
) STRICT;
CREATE INDEX articles_by_day ON articles (published_on, id);
CREATE INDEX articles_by_source ON articles (source, published_on) WHERE source IS NOT NULL;
CREATE INDEX articles_by_url ON articles (url) WHERE url IS NOT NULL;
CREATE INDEX articles_by_external_id ON articles (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE versions (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES articles (key),
    number INTEGER NOT NULL,
    title TEXT,
    published_on INTEGER,
    published_at INTEGER,
    extractor TEXT NOT NULL,
    recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX versions_by_article ON versions (article, number);

CREATE TABLE version_texts (
    version INTEGER PRIMARY KEY REFERENCES versions (key),
    text TEXT NOT NULL
) STRICT;

-- When a version was shown: several intervals where it was shown again. The end is exclusive.
CREATE TABLE version_intervals (
    version INTEGER NOT NULL REFERENCES versions (key),
    since INTEGER NOT NULL,
    until INTEGER,
    PRIMARY KEY (version, since)
) STRICT, WITHOUT ROWID;

CREATE TABLE chains (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES articles (key),
    article_rank INTEGER NOT NULL,
    entity INTEGER NOT NULL REFERENCES entities (key),
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    assigned_by TEXT NOT NULL,
    score REAL NOT NULL,
    UNIQUE (article, id)
) STRICT;
CREATE INDEX chains_by_entity ON chains (entity, article_rank);

CREATE TABLE mentions (
    version INTEGER NOT NULL REFERENCES versions (key),
    chain INTEGER NOT NULL REFERENCES chains (key),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (version, chain, start, end)
) STRICT, WITHOUT ROWID;

-- The names that entities go by. The counts are over what is shown now.
CREATE TABLE names (
    key INTEGER PRIMARY KEY,
    entity INTEGER NOT NULL REFERENCES entities (key),
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    folded TEXT NOT NULL,
    count INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    UNIQUE (entity, text, kind)
) STRICT;
CREATE INDEX names_by_folded ON names (folded);

CREATE TABLE chain_names (
    version INTEGER NOT NULL REFERENCES versions (key),
    chain INTEGER NOT NULL REFERENCES chains (key),
    name INTEGER NOT NULL REFERENCES names (key),
    article_rank INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (version, chain, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX chain_names_by_name ON chain_names (name, article_rank);

CREATE TABLE statements (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES articles (key),
    kind TEXT NOT NULL,
    speaker INTEGER REFERENCES entities (key),
    speaker_chain INTEGER REFERENCES chains (key),
    speaker_status TEXT NOT NULL,
    speaker_words TEXT,
    content TEXT NOT NULL,
    cue TEXT,
    cue_class TEXT NOT NULL,
    polarity TEXT NOT NULL,
    modality TEXT NOT NULL,
    said_at INTEGER,
    said_at_ground TEXT,
    addressee INTEGER REFERENCES entities (key),
    on_behalf_of INTEGER REFERENCES entities (key),
    role TEXT,
    occasion TEXT,
    within INTEGER REFERENCES statements (key),
    utterance TEXT NOT NULL,
    -- The utterance as a number, so that its index stays small; several may share one.
    utterance_rank INTEGER NOT NULL,
    confidence REAL NOT NULL,
    rule TEXT NOT NULL,
    published_on INTEGER,
    source INTEGER REFERENCES entities (key),
    recorded_at INTEGER NOT NULL,
    -- Whether it is shown now.
    live INTEGER NOT NULL
) STRICT;
CREATE INDEX statements_by_article ON statements (article);
CREATE INDEX statements_by_day ON statements (published_on);
CREATE INDEX statements_by_speaker ON statements (speaker, published_on) WHERE speaker IS NOT NULL;
CREATE INDEX statements_by_utterance ON statements (utterance_rank);
CREATE INDEX statements_by_outer ON statements (within) WHERE within IS NOT NULL;
CREATE INDEX statements_by_addressee ON statements (addressee) WHERE addressee IS NOT NULL;
CREATE INDEX statements_by_principal ON statements (on_behalf_of) WHERE on_behalf_of IS NOT NULL;

-- What statements are about. Speaker and day stand here too, so that what one says of another is one range of an index, in order.
CREATE TABLE statement_about (
    statement INTEGER NOT NULL REFERENCES statements (key),
    position INTEGER NOT NULL,
    entity INTEGER NOT NULL REFERENCES entities (key),
    chain INTEGER NOT NULL REFERENCES chains (key),
    role TEXT NOT NULL,
    stance TEXT,
    words TEXT,
    speaker INTEGER,
    published_on INTEGER,
    PRIMARY KEY (statement, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX about_by_entity ON statement_about (entity, published_on);
CREATE INDEX about_by_speaker ON statement_about (speaker, entity, published_on) WHERE speaker IS NOT NULL;

-- Who conveys a statement, at whatever depth.
CREATE TABLE conveyors (
    entity INTEGER NOT NULL REFERENCES entities (key),
    statement INTEGER NOT NULL REFERENCES statements (key),
    PRIMARY KEY (entity, statement)
) STRICT, WITHOUT ROWID;

CREATE TABLE relations (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    subject INTEGER NOT NULL REFERENCES entities (key),
    object INTEGER NOT NULL REFERENCES entities (key),
    office TEXT,
    valid_from INTEGER,
    valid_to INTEGER,
    ended INTEGER NOT NULL,
    basis TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    -- Over the evidence that counts now.
    confidence REAL NOT NULL,
    evidence_count INTEGER NOT NULL
) STRICT;
CREATE INDEX relations_by_type ON relations (type, id);
CREATE INDEX relations_by_subject ON relations (subject, type, id);
CREATE INDEX relations_by_object ON relations (object, type, id);

CREATE TABLE evidence (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    version INTEGER NOT NULL REFERENCES versions (key),
    statement INTEGER REFERENCES statements (key),
    relation INTEGER REFERENCES relations (key),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    parts TEXT,
    subject_chain INTEGER REFERENCES chains (key),
    object_chain INTEGER REFERENCES chains (key),
    -- The statement that claims a relation.
    claimed_in INTEGER REFERENCES statements (key),
    extractor TEXT NOT NULL,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL
) STRICT;
CREATE INDEX evidence_by_version ON evidence (version);
CREATE INDEX evidence_by_statement ON evidence (statement) WHERE statement IS NOT NULL;
CREATE INDEX evidence_by_relation ON evidence (relation, version) WHERE relation IS NOT NULL;
CREATE INDEX evidence_by_claim ON evidence (claimed_in) WHERE claimed_in IS NOT NULL;

CREATE TABLE judgements (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    left INTEGER NOT NULL REFERENCES entities (key),
    right INTEGER NOT NULL REFERENCES entities (key),
    verdict TEXT NOT NULL,
    by TEXT NOT NULL,
    score REAL NOT NULL,
    reason TEXT,
    recorded_at INTEGER NOT NULL,
    replaces INTEGER REFERENCES judgements (key)
) STRICT;
CREATE INDEX judgements_by_left ON judgements (left, right);
CREATE INDEX judgements_by_right ON judgements (right);

-- When a judgement counted: several intervals where what replaced it was undone.
CREATE TABLE judgement_intervals (
    judgement INTEGER NOT NULL REFERENCES judgements (key),
    since INTEGER NOT NULL,
    until INTEGER,
    PRIMARY KEY (judgement, since)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    key INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    what TEXT NOT NULL,
    id TEXT NOT NULL,
    why TEXT
) STRICT;
CREATE INDEX audit_by_id ON audit (id);
