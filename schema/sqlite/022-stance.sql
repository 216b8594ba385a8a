-- The words that carry a stance towards what a statement is about.
ALTER TABLE statement_about ADD COLUMN stance_words TEXT;
