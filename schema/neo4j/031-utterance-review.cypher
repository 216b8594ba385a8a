// The list of what is to be looked at begins at the judgements of one verdict, on utterances too.
CREATE INDEX utterance_judgement_verdict IF NOT EXISTS FOR (n:UtteranceJudgement) ON (n.verdict);
