-- Why an article was written, where somebody said so; its "why" holds the id of the version.
ALTER TABLE audit ADD COLUMN reason TEXT;
