// The place of each change among all of them, so that two of one millisecond are told in the order in which they were made.
MATCH (change:Audit) WHERE change.number IS NULL
WITH change ORDER BY change.at, change.id, change.what
WITH collect(change) AS changes
UNWIND range(0, size(changes) - 1) AS place
WITH changes[place] AS change, place
SET change.number = place + 1;
MERGE (clock:StoreClock {id: 'clock'})
SET clock.changes = COUNT { (:Audit) };
