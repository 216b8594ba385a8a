// Utterances that were judged on; all others are known by their reports alone.
CREATE CONSTRAINT utterance_id IF NOT EXISTS FOR (n:Utterance) REQUIRE n.id IS UNIQUE;
CREATE INDEX utterance_canonical IF NOT EXISTS FOR (n:Utterance) ON (n.canonicalId);
CREATE CONSTRAINT utterance_judgement_id IF NOT EXISTS FOR (n:UtteranceJudgement) REQUIRE n.id IS UNIQUE;
CREATE INDEX utterance_judgement_left IF NOT EXISTS FOR (n:UtteranceJudgement) ON (n.leftId);
CREATE INDEX utterance_judgement_right IF NOT EXISTS FOR (n:UtteranceJudgement) ON (n.rightId);

// The keys under which later reports of the same words find a statement, as words.
CREATE FULLTEXT INDEX statement_keys IF NOT EXISTS FOR (n:Statement) ON EACH [n.contentKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
