using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Writes;

/// <summary>
/// Turns versions on and off, and carries what follows from that: which statements and relations are shown, the counts of
/// entities and names, and the typed relationships. Everything goes by what changes, so its cost is that of the article.
/// </summary>
internal sealed class ShownWriter(ICypherTransaction transaction, long at)
{
    /// <summary>Turns versions on and off; answers with the ids of the statements that are shown now and were not before.</summary>
    public async Task<IReadOnlySet<string>> TurnAsync(IReadOnlyList<string> opened, IReadOnlyList<string> closed)
    {
        await TurnVersionsAsync(opened, closed);
        await CountMentionsAsync(opened, closed);
        var statements = await SettleStatementsAsync([.. opened, .. closed]);
        var relations = await SettleRelationsAsync([.. opened, .. closed]);
        await CountStatementsAsync(statements);
        await CountRelationsAsync(relations);
        var typed = new TypedRelationships(transaction);
        await typed.ChangeStatementsAsync(statements);
        await typed.ChangeRelationsAsync(relations);
        return statements.Where(change => change.IsShown).Select(change => change.Id).ToHashSet(StringComparer.Ordinal);
    }

    private Task TurnVersionsAsync(IReadOnlyList<string> opened, IReadOnlyList<string> closed) => transaction.RunAsync(new("""
        CALL () {
            UNWIND $closed AS id
            MATCH (a:Article)-[:HAS_VERSION]->(v:Version {id: id})
            SET v.live = false, v.until = v.until[..-1] + [$at], a.live = false
            WITH a WHERE a.sourceId IS NOT NULL
            MATCH (e:Entity {id: a.sourceId})
            MATCH (k:Entity {id: e.canonicalId})
            SET k.uses = k.uses - 1
        }
        CALL () {
            UNWIND $opened AS id
            MATCH (a:Article)-[:HAS_VERSION]->(v:Version {id: id})
            SET v.live = true, v.since = v.since + [$at], v.until = v.until + [$open], a.live = true, a.versionId = id
            WITH a WHERE a.sourceId IS NOT NULL
            MATCH (e:Entity {id: a.sourceId})
            MATCH (k:Entity {id: e.canonicalId})
            SET k.uses = k.uses + 1
        }
        """, ("opened", opened), ("closed", closed), ("at", at), ("open", Moment.Open)));

    private Task CountMentionsAsync(IReadOnlyList<string> opened, IReadOnlyList<string> closed) => transaction.RunAsync(new("""
        UNWIND $changes AS change
        CALL (change) {
            MATCH (:Version {id: change.id})<-[:IN]-(:Appearance)-[:NAMED]->(n:Name)
            SET n.uses = n.uses + change.by
        }
        CALL (change) {
            MATCH (:Version {id: change.id})<-[:IN]-(p:Appearance)-[:OF]->(:Chain)-[:ASSIGNED_TO]->(e:Entity)
            WHERE p.mentions > 0
            WITH e.canonicalId AS id, change, sum(p.mentions) AS mentions
            MATCH (k:Entity {id: id})
            SET k.mentions = k.mentions + change.by * mentions, k.articles = k.articles + change.by, k.uses = k.uses + change.by
        }
        """, ("changes", opened.Select(id => new { id, by = 1 }).Concat(closed.Select(id => new { id, by = -1 })))));

    private Task<IReadOnlyList<ShownChange>> SettleStatementsAsync(IReadOnlyList<string> versionIds) => ReadChangesAsync(new("""
        UNWIND $versionIds AS id
        MATCH (:Version {id: id})<-[:IN]-(:Evidence)-[:PROVES]->(s:Statement)
        WITH DISTINCT s
        WITH s, EXISTS { (s)<-[:PROVES]-(:Evidence)-[:IN]->(v:Version) WHERE v.live } AS live
        WHERE live <> s.live
        SET s.live = live
        RETURN s.id AS id, live, null AS type
        """, ("versionIds", versionIds)));

    private Task<IReadOnlyList<ShownChange>> SettleRelationsAsync(IReadOnlyList<string> versionIds) => ReadChangesAsync(new("""
        UNWIND $versionIds AS id
        MATCH (:Version {id: id})<-[:IN]-(:Evidence)-[:PROVES]->(r:Relation)
        WITH DISTINCT r
        CALL (r) {
            MATCH (r)<-[:PROVES]-(x:Evidence)-[:IN]->(v:Version) WHERE v.live
            RETURN count(x) AS evidenceCount, max(x.confidence) AS confidence
        }
        WITH r, r.live AS before, evidenceCount, confidence
        SET r.live = evidenceCount > 0, r.evidenceCount = evidenceCount, r.confidence = coalesce(confidence, 0.0)
        WITH r, before WHERE before <> r.live
        RETURN r.id AS id, r.live AS live, r.type AS type
        """, ("versionIds", versionIds)));

    private async Task<IReadOnlyList<ShownChange>> ReadChangesAsync(CypherStatement statement)
    {
        var rows = await transaction.ReadAsync(statement);
        return [.. rows.Select(row => new ShownChange(row.Text("id"), row.Flag("live"), row.OptionalText("type")))];
    }

    private Task CountStatementsAsync(IReadOnlyList<ShownChange> changes) => CountAsync("""
        UNWIND $changes AS change
        MATCH (s:Statement {id: change.id})
        CALL (s) {
            MATCH (e:Entity {id: s.speakerId}) RETURN e.canonicalId AS id, 1 AS said, 0 AS targetOf, 0 AS topicOf
            UNION ALL
            MATCH (s)-[:CONCERNS {role: 'Target'}]->(e:Entity) RETURN DISTINCT e.canonicalId AS id, 0 AS said, 1 AS targetOf, 0 AS topicOf
            UNION ALL
            MATCH (s)-[:CONCERNS {role: 'Topic'}]->(e:Entity) RETURN DISTINCT e.canonicalId AS id, 0 AS said, 0 AS targetOf, 1 AS topicOf
            UNION ALL
            UNWIND [s.addresseeId, s.onBehalfOfId] AS other
            MATCH (e:Entity {id: other}) RETURN e.canonicalId AS id, 0 AS said, 0 AS targetOf, 0 AS topicOf
        }
        WITH id, sum(change.by * said) AS said, sum(change.by * targetOf) AS targetOf, sum(change.by * topicOf) AS topicOf, sum(change.by) AS uses
        MATCH (k:Entity {id: id})
        SET k.said = k.said + said, k.targetOf = k.targetOf + targetOf, k.topicOf = k.topicOf + topicOf, k.uses = k.uses + uses
        """, changes);

    private Task CountRelationsAsync(IReadOnlyList<ShownChange> changes) => CountAsync("""
        UNWIND $changes AS change
        MATCH (r:Relation {id: change.id})
        UNWIND [r.subjectId, r.objectId] AS end
        MATCH (e:Entity {id: end})
        WITH e.canonicalId AS id, sum(change.by) AS uses
        MATCH (k:Entity {id: id})
        SET k.uses = k.uses + uses
        """, changes);

    private async Task CountAsync(string text, IReadOnlyList<ShownChange> changes)
    {
        if (changes.Count > 0)
            await transaction.RunAsync(new(text, ("changes", changes.Select(change => new { id = change.Id, by = change.IsShown ? 1 : -1 }))));
    }
}

/// <summary>A statement or relation that is shown now and was not before, or the other way round.</summary>
/// <param name="Type">A relation's type.</param>
internal sealed record ShownChange(string Id, bool IsShown, string? Type);
