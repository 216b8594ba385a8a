using Graph.Core.Entities;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Writes;

/// <summary>
/// Adds the records of article versions that are not held yet, as batches. Nothing that it writes is shown before the versions
/// are turned on.
/// </summary>
internal sealed class RecordWriter(ICypherTransaction transaction, long at)
{
    /// <summary>
    /// Adds everything in one statement: a round trip for each kind of record would cost more than the records. Its text is
    /// always the same, so that the server plans it once.
    /// </summary>
    public Task AddAsync(IReadOnlyList<ArticleFacts> articles, ArticleState state)
    {
        var statements = articles.SelectMany(facts => facts.Statements)
            .Where(statement => !state.IsStatementHeld(statement.Id))
            .DistinctBy(statement => statement.Id)
            .ToList();
        var heldAs = articles.SelectMany(facts => facts.HeldAs).DistinctBy(pair => pair.Key).ToDictionary(StringComparer.Ordinal);
        var contentKeys = articles.SelectMany(facts => facts.ContentKeys).DistinctBy(pair => pair.Key).ToDictionary(StringComparer.Ordinal);
        return transaction.RunAsync(new(AddAll,
            ("at", at),
            ("entities", articles.SelectMany(facts => facts.Entities).DistinctBy(entity => entity.Id).Select(FactRows.OfEntity)),
            ("versions", articles.Select(FactRows.OfVersion)),
            ("descriptions", articles.SelectMany(FactRows.OfDescriptions)),
            ("chains", articles.SelectMany(facts => ChainRows(facts, state))),
            ("names", articles.SelectMany(facts => facts.Chains.SelectMany(chain => FactRows.OfNames(chain, facts, state)))),
            ("statements", statements.Select(statement => FactRows.OfStatement(statement, state, contentKeys, heldAs.GetValueOrDefault(statement.Id)))),
            ("conveyed", statements.Where(statement => statement.WithinId is not null)
                .Select(statement => new { id = statement.Id, outerId = statement.WithinId })),
            ("relations", articles.SelectMany(facts => facts.Relations.Concat(state.PlacesOf(facts))).DistinctBy(relation => relation.Id).Select(FactRows.OfRelation)),
            ("evidence", articles.SelectMany(facts => facts.Evidence.DistinctBy(evidence => evidence.Id)
                .Select(evidence => FactRows.OfEvidence(evidence, state.PlaceOf(evidence, facts)))))));
    }

    private static IEnumerable<object> ChainRows(ArticleFacts facts, ArticleState state)
    {
        var mentions = facts.Mentions.ToLookup(mention => mention.ChainId, StringComparer.Ordinal);
        return facts.Chains.DistinctBy(chain => chain.Id).Select(chain => FactRows.OfChain(chain, facts, mentions, state));
    }

    /// <summary>Gives the entity <c>e</c> the label of its type.</summary>
    /// <remarks>A Cypher label cannot be a parameter; only names of EntityType reach this text.</remarks>
    public static readonly string SetType = string.Join('\n', Enum.GetNames<EntityType>()
        .Select(type => $"FOREACH (_ IN CASE WHEN e.type = '{type}' THEN [1] ELSE [] END | SET e:{type})"));

    /// <summary>Adds $entities that are not held yet.</summary>
    public static readonly string AddEntities = $$"""
        UNWIND $entities AS row
        MERGE (e:Entity {id: row.id})
        ON CREATE SET e += row, e.recordedAt = $at, e.canonicalId = row.id, e.faceId = row.id, e.setRecordedAt = $at,
            e.shownName = row.name, e.shownFolded = row.folded,
            e.said = 0, e.targetOf = 0, e.topicOf = 0, e.mentions = 0, e.articles = 0, e.uses = 0
        {{SetType}}
        """;

    private const string AddVersions = """
        UNWIND $versions AS row
        MERGE (a:Article {id: row.articleId})
        ON CREATE SET a += row.article, a.live = false, a.versions = 0, a.recordedAt = $at
        SET a.versions = a.versions + 1
        CREATE (a)-[:HAS_VERSION]->(v:Version)
        SET v = row.version, v.number = a.versions, v.recordedAt = $at, v.live = false, v.since = [], v.until = []
        """;

    private const string AddDescriptions = """
        UNWIND $descriptions AS row
        MATCH (e:Entity {id: row.entityId})
        MATCH (v:Version {id: row.versionId})
        CREATE (v)-[:DESCRIBES {text: row.text}]->(e)
        """;

    private const string AddChains = """
        UNWIND $chains AS row
        MATCH (e:Entity {id: row.entityId})
        MATCH (v:Version {id: row.versionId})
        MERGE (c:Chain {id: row.id})
        ON CREATE SET c += row.chain
        MERGE (c)-[:ASSIGNED_TO]->(e)
        CREATE (c)<-[:OF]-(p:Appearance)-[:IN]->(v)
        SET p = row.appearance
        """;

    private const string AddNames = """
        UNWIND $names AS row
        MATCH (e:Entity {id: row.entityId})
        MATCH (p:Appearance {id: row.appearanceId})
        MERGE (n:Name {id: row.id})
        ON CREATE SET n += row.name, n += row.found, n.uses = 0
        MERGE (e)-[:GOES_BY]->(n)
        CREATE (p)-[:NAMED {count: row.count}]->(n)
        """;

    private const string AddStatements = """
        UNWIND $statements AS row
        OPTIONAL MATCH (held:Statement {id: row.heldAs})
        CREATE (s:Statement)
        SET s = row.statement, s.recordedAt = coalesce(held.recordedAt, $at), s.live = false
        WITH s, row
        UNWIND row.about AS about
        MATCH (e:Entity {id: about.entityId})
        CREATE (s)-[concern:CONCERNS]->(e)
        SET concern = about
        """;

    private const string AddWithin = """
        UNWIND $conveyed AS row
        MATCH (s:Statement {id: row.id})
        MATCH (outer:Statement {id: row.outerId})
        CREATE (s)-[:WITHIN]->(outer)
        """;

    /// <summary>Adds $relations that are not held yet.</summary>
    public const string AddRelations = """
        UNWIND $relations AS row
        MERGE (r:Relation {id: row.id})
        ON CREATE SET r += row.relation, r.recordedAt = $at, r.live = false, r.confidence = 0.0, r.evidenceCount = 0
        """;

    private const string AddEvidence = """
        UNWIND $evidence AS given
        MATCH (v:Version {id: given.evidence.versionId})
        CREATE (x:Evidence)-[:IN]->(v)
        SET x = given.evidence, x.recordedAt = $at
        WITH x, given, given.evidence AS row
        CALL (x, row) {
            MATCH (s:Statement {id: row.factId}) CREATE (x)-[:PROVES]->(s)
        }
        CALL (x, given) {
            MATCH (r:Relation {id: given.provesId}) CREATE (x)-[:PROVES {shownId: given.shownId}]->(r)
        }
        CALL (x, row) {
            MATCH (s:Statement {id: row.statementId}) CREATE (x)-[:CLAIMED_IN]->(s)
        }
        """;

    private static readonly string AddAll = string.Join('\n', new[]
    {
        AddEntities, AddVersions, AddDescriptions, AddChains, AddNames, AddStatements, AddWithin, AddRelations, AddEvidence,
    }.Select(step => $"CALL () {{\n{step}\n}}"));
}
