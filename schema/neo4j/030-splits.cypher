// Chains that were taken out of an entity into one of their own.
CREATE CONSTRAINT split_id IF NOT EXISTS FOR (n:Split) REQUIRE n.id IS UNIQUE;
CREATE INDEX split_entity IF NOT EXISTS FOR (n:Split) ON (n.entityId);
CREATE INDEX split_new_entity IF NOT EXISTS FOR (n:Split) ON (n.newEntityId);

// A chain that was ever taken out has a part for itself: an entity that what it proves is kept under, and that leads to where the
// chain stands now. The entity that an undone split made leads back likewise.
CREATE INDEX entity_lead IF NOT EXISTS FOR (n:Entity) ON (n.leadsTo);
