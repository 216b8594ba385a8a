// What a relation says besides its type and ends, by which those of one fact meet, stands in Relation.sense. The program computes it.
