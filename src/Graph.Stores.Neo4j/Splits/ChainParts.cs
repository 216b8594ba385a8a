using Graph.Core.Identity;
using Graph.Stores.Neo4j.Transport;
using Graph.Stores.Neo4j.Writes;

namespace Graph.Stores.Neo4j.Splits;

/// <summary>
/// Gives a chain that is taken out for the first time a part of its own and keeps what it proves under that. Nothing that a reader
/// sees changes by it, now or at any earlier moment: the part leads, from the beginning, to wherever its entity led.
/// </summary>
internal sealed class ChainParts(ICypherTransaction transaction)
{
    public async Task TakeAsync(IReadOnlyList<ChosenChain> chains)
    {
        var taken = chains.Where(chain => !chain.IsPart).ToList();
        var parts = taken.Select(chain => new { id = chain.PartId, chainId = chain.Id, articleId = chain.ArticleId, entityId = chain.EntityId }).ToList();
        await transaction.RunAsync(new(AddParts, ("parts", parts)));
        await transaction.RunAsync(new(AddLeads, ("leads", await ReadLeadsAsync(taken)), ("open", Moment.Open)));
        await transaction.RunAsync(new(MoveNames, ("names", await ReadNamesAsync(taken))));
        var moved = await transaction.ReadAsync(new(MoveStatements, ("parts", parts), ("groups", Groups(chains))));
        await transaction.RunAsync(TypedRelationships.LinkAgain(moved[0].Texts("statements")));
    }

    // What names no chain goes with the article's chains of the entity where all of them go.
    private static IEnumerable<object> Groups(IReadOnlyList<ChosenChain> chains) => chains
        .GroupBy(chain => (chain.ArticleId, chain.EntityId))
        .Select(group => new
        {
            articleId = group.Key.ArticleId,
            entityId = group.Key.EntityId,
            chainIds = group.Select(chain => chain.Id),
            partId = group.First().PartId,
        });

    private async Task<List<object>> ReadLeadsAsync(IReadOnlyList<ChosenChain> chains)
    {
        var rows = await transaction.ReadAsync(new("""
            UNWIND $ids AS id
            MATCH (:Entity {id: id})-[led:LED_TO]->(k:Entity)
            RETURN id, k.id AS canonicalId, led.since AS since, led.until AS until ORDER BY id, since, until
            """, ("ids", chains.Select(chain => chain.EntityId).Distinct())));
        var led = rows.ToLookup(
            row => row.Text("id"), row => (Since: row.Number("since"), Until: row.Number("until"), CanonicalId: row.Text("canonicalId")), StringComparer.Ordinal);
        return [.. chains.SelectMany(chain => LeadsOf(chain, [.. led[chain.EntityId]]))];
    }

    // While its entity was alone, a part led to that.
    private static IEnumerable<object> LeadsOf(ChosenChain chain, IReadOnlyList<(long Since, long Until, string CanonicalId)> led)
    {
        var from = 0L;
        foreach (var (since, until, canonicalId) in led)
        {
            if (from < since)
                yield return new { id = chain.PartId, canonicalId = chain.EntityId, since = from, until = since };
            yield return new { id = chain.PartId, canonicalId, since, until };
            from = until;
        }

        if (from < Moment.Open)
            yield return new { id = chain.PartId, canonicalId = chain.EntityId, since = from, until = Moment.Open };
    }

    private async Task<List<object>> ReadNamesAsync(IReadOnlyList<ChosenChain> chains)
    {
        var rows = await transaction.ReadAsync(new("""
            UNWIND $chainIds AS chainId
            MATCH (:Chain {id: chainId})<-[:OF]-(:Appearance)-[:NAMED]->(n:Name)
            RETURN DISTINCT chainId, n.id AS oldId, n.text AS text, n.kind AS kind
            """, ("chainIds", chains.Select(chain => chain.Id))));
        var partIds = chains.ToDictionary(chain => chain.Id, chain => chain.PartId, StringComparer.Ordinal);
        return [.. rows.Select(object (row) => new
        {
            id = ContentId.Of("n", partIds[row.Text("chainId")], row.Text("text"), row.Text("kind")),
            oldId = row.Text("oldId"),
            chainId = row.Text("chainId"),
            entityId = partIds[row.Text("chainId")],
        })];
    }

    private static readonly string AddParts = $$"""
        UNWIND $parts AS row
        MATCH (whole:Entity {id: row.entityId})
        MATCH (c:Chain {id: row.chainId})-[assigned:ASSIGNED_TO]->(whole)
        MATCH (k:Entity {id: whole.canonicalId})
        DELETE assigned
        CREATE (c)-[:ASSIGNED_TO]->(e:Entity)-[:SAME_AS]->(k)
        SET e = {id: row.id, type: whole.type, name: whole.name, folded: whole.folded, recordedAt: whole.recordedAt, setRecordedAt: whole.recordedAt,
            shownName: whole.name, shownFolded: whole.folded, canonicalId: k.id, faceId: row.id, partOf: whole.id, leadsTo: whole.id, leadsOnly: true,
            said: 0, targetOf: 0, topicOf: 0, mentions: 0, articles: 0, uses: 0}
        {{RecordWriter.SetType}}
        """;

    private const string AddLeads = """
        UNWIND $leads AS lead
        MATCH (e:Entity {id: lead.id})
        MATCH (k:Entity {id: lead.canonicalId})
        CREATE (e)-[:LED_TO {since: lead.since, until: lead.until, leadsOnly: true}]->(k)
        """;

    private const string MoveNames = """
        UNWIND $names AS row
        MATCH (e:Entity {id: row.entityId})
        MATCH (old:Name {id: row.oldId})
        CREATE (e)-[:GOES_BY]->(n:Name)
        SET n = {id: row.id, entityId: row.entityId, text: old.text, kind: old.kind, folded: old.folded, words: old.words, uses: 0,
            soundKey: old.soundKey, consonantKey: old.consonantKey, initialKey: old.initialKey}
        WITH row, old, n
        MATCH (:Chain {id: row.chainId})<-[:OF]-(p:Appearance)-[named:NAMED]->(old)
        CREATE (p)-[:NAMED {count: named.count}]->(n)
        DELETE named
        WITH DISTINCT old, n
        WITH old, n, COUNT { (n)<-[:NAMED]-(:Appearance)-[:IN]->(v:Version) WHERE v.live } AS uses
        SET n.uses = uses, old.uses = old.uses - uses
        """;

    private const string MoveStatements = """
        CALL () {
            UNWIND $parts AS row
            MATCH (s:Statement {articleId: row.articleId}) WHERE s.speakerChainId = row.chainId AND s.speakerId IS NOT NULL
            SET s.speakerId = row.id
            RETURN collect(s) AS spoken
        }
        CALL () {
            UNWIND $parts AS row
            MATCH (s:Statement {articleId: row.articleId}) WHERE row.chainId IN s.aboutChainIds
            SET s.aboutEntityIds = [i IN range(0, size(s.aboutChainIds) - 1) |
                CASE WHEN s.aboutChainIds[i] = row.chainId THEN row.id ELSE s.aboutEntityIds[i] END]
            RETURN collect(s) AS concerned
        }
        CALL () {
            UNWIND $groups AS row
            WITH row WHERE NOT EXISTS {
                MATCH (:Article {id: row.articleId})-[:HAS_VERSION]->(:Version)<-[:IN]-(:Appearance)-[:OF]->(c:Chain)-[:ASSIGNED_TO]->(e:Entity)
                WHERE coalesce(e.partOf, e.id) = row.entityId AND NOT c.id IN row.chainIds
            }
            CALL (row) {
                MATCH (a:Article {id: row.articleId}) WHERE a.sourceId = row.entityId SET a.sourceId = row.partId
            }
            CALL (row) {
                MATCH (:Article {id: row.articleId})-[:HAS_VERSION]->(v:Version) WHERE v.sourceId = row.entityId SET v.sourceId = row.partId
            }
            CALL (row) {
                MATCH (:Article {id: row.articleId})-[:HAS_VERSION]->(v:Version) WHERE v.originSourceId = row.entityId SET v.originSourceId = row.partId
            }
            MATCH (s:Statement {articleId: row.articleId})
            WHERE row.entityId IN [s.addresseeId, s.onBehalfOfId, s.sourceId] OR (s.speakerId = row.entityId AND s.speakerChainId IS NULL)
            SET s.addresseeId = CASE WHEN s.addresseeId = row.entityId THEN row.partId ELSE s.addresseeId END,
                s.onBehalfOfId = CASE WHEN s.onBehalfOfId = row.entityId THEN row.partId ELSE s.onBehalfOfId END,
                s.sourceId = CASE WHEN s.sourceId = row.entityId THEN row.partId ELSE s.sourceId END,
                s.speakerId = CASE WHEN s.speakerId = row.entityId AND s.speakerChainId IS NULL THEN row.partId ELSE s.speakerId END
            RETURN collect(s) AS named
        }
        WITH spoken + concerned + named AS moved
        CALL (moved) {
            UNWIND moved AS s
            WITH DISTINCT s
            CALL (s) {
                MATCH (s)-[concern:CONCERNS]->() DELETE concern
            }
            CALL (s) {
                UNWIND range(0, size(s.aboutEntityIds) - 1) AS i
                MATCH (e:Entity {id: s.aboutEntityIds[i]})
                CREATE (s)-[concern:CONCERNS]->(e)
                SET concern = {entityId: e.id, role: s.aboutRoles[i], speakerId: s.speakerId,
                    stance: CASE WHEN s.aboutStances[i] = '' THEN null ELSE s.aboutStances[i] END}
            }
            WITH s WHERE s.live
            RETURN collect(s.id) AS statements
        }
        RETURN statements
        """;
}
