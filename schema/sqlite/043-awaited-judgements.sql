-- Judgements on two utterances in the same words: each is made while judgements make their speakers one.
CREATE TABLE awaited_judgements (
    left TEXT NOT NULL,
    right TEXT NOT NULL,
    by TEXT NOT NULL,
    score REAL NOT NULL,
    reason TEXT,
    PRIMARY KEY (left, right)
) STRICT, WITHOUT ROWID;
CREATE INDEX awaited_judgements_by_right ON awaited_judgements (right);
