// The keys under which names meet that may be one: how they sound, their consonants, their initials. Computed by the program.
CREATE INDEX name_sound IF NOT EXISTS FOR (n:Name) ON (n.soundKey);
CREATE INDEX name_consonants IF NOT EXISTS FOR (n:Name) ON (n.consonantKey);
CREATE INDEX name_initials IF NOT EXISTS FOR (n:Name) ON (n.initialKey);
