-- The list of what is to be looked at reads its first page without sorting all judgements on utterances.
CREATE INDEX utterance_judgements_by_verdict ON utterance_judgements (verdict, score DESC, id);
