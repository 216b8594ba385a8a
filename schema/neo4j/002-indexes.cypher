// What reads begin at.
CREATE INDEX entity_wikidata IF NOT EXISTS FOR (n:Entity) ON (n.wikidataId);
CREATE INDEX entity_canonical IF NOT EXISTS FOR (n:Entity) ON (n.canonicalId);
CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded);
CREATE INDEX article_url IF NOT EXISTS FOR (n:Article) ON (n.url);
CREATE INDEX article_external_id IF NOT EXISTS FOR (n:Article) ON (n.externalId);
CREATE INDEX article_source IF NOT EXISTS FOR (n:Article) ON (n.sourceId);
CREATE INDEX version_published IF NOT EXISTS FOR (n:Version) ON (n.publishedKey);
CREATE INDEX statement_speaker IF NOT EXISTS FOR (n:Statement) ON (n.speakerId);
CREATE INDEX statement_addressee IF NOT EXISTS FOR (n:Statement) ON (n.addresseeId);
CREATE INDEX statement_principal IF NOT EXISTS FOR (n:Statement) ON (n.onBehalfOfId);
CREATE INDEX statement_source IF NOT EXISTS FOR (n:Statement) ON (n.sourceId);
CREATE INDEX statement_article IF NOT EXISTS FOR (n:Statement) ON (n.articleId);
CREATE INDEX statement_within IF NOT EXISTS FOR (n:Statement) ON (n.withinId);
CREATE INDEX statement_utterance IF NOT EXISTS FOR (n:Statement) ON (n.utteranceId);
CREATE INDEX statement_said IF NOT EXISTS FOR (n:Statement) ON (n.saidKey);
CREATE INDEX statement_published IF NOT EXISTS FOR (n:Statement) ON (n.publishedKey);
CREATE INDEX concerns_pair IF NOT EXISTS FOR ()-[r:CONCERNS]-() ON (r.speakerId, r.entityId);
CREATE INDEX relation_subject IF NOT EXISTS FOR (n:Relation) ON (n.subjectId);
CREATE INDEX relation_object IF NOT EXISTS FOR (n:Relation) ON (n.objectId);
CREATE INDEX relation_type IF NOT EXISTS FOR (n:Relation) ON (n.type, n.id);
CREATE INDEX judgement_left IF NOT EXISTS FOR (n:Judgement) ON (n.leftId);
CREATE INDEX judgement_right IF NOT EXISTS FOR (n:Judgement) ON (n.rightId);
CREATE INDEX audit_subject IF NOT EXISTS FOR (n:Audit) ON (n.id);

// Words as folded by the program: tokens are what stands between spaces.
CREATE FULLTEXT INDEX statement_words IF NOT EXISTS FOR (n:Statement) ON EACH [n.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX version_words IF NOT EXISTS FOR (n:Version) ON EACH [n.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (n:Name) ON EACH [n.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
