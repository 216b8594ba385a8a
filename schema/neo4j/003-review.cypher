// The list of what is to be looked at begins at the judgements of one verdict.
CREATE INDEX judgement_verdict IF NOT EXISTS FOR (n:Judgement) ON (n.verdict);
