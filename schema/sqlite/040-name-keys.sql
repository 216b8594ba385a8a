-- The keys under which names meet that may be one: how they sound, their consonants, their initials. Computed by the program.
CREATE TABLE name_keys (
    key TEXT NOT NULL,
    name INTEGER NOT NULL REFERENCES names (key),
    PRIMARY KEY (key, name)
) STRICT, WITHOUT ROWID;
