-- What a relation says besides its type and ends, by which those of one fact meet. Computed by the program.
ALTER TABLE relations ADD COLUMN sense TEXT;
