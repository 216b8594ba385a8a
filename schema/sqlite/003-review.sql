-- The list of what is to be looked at reads its first page without sorting all judgements.
CREATE INDEX judgements_by_verdict ON judgements (verdict, score DESC, id);
