using Graph.Stores.Neo4j.Judgements;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Writes;

/// <summary>
/// Turns versions on and off, and carries what follows from that: which statements and relations are shown, the counts of
/// entities and names, and the typed relationships. Everything goes by what changes, so its cost is that of the article.
/// </summary>
internal sealed class ShownWriter(ICypherTransaction transaction, long at)
{
    /// <summary>Turns versions on and off; answers with the ids of the statements that are shown now and were not before, and of those that were.</summary>
    public async Task<(IReadOnlySet<string> Shown, IReadOnlySet<string> Hidden)> TurnAsync(IReadOnlyList<string> opened, IReadOnlyList<string> closed)
    {
        var changes = await TurnVersionsAsync(opened, closed);
        var statements = ReadChanges(changes, "statements");
        await transaction.RunAsync(new(NameAgain, ("renamed", changes.Texts("renamed"))));
        await FollowAsync(statements, ReadChanges(changes, "relations"));
        return (Ids(statements, isShown: true).ToHashSet(StringComparer.Ordinal), Ids(statements, isShown: false).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Weighs relations by the evidence that proves them now, and carries what follows.</summary>
    public async Task WeighAsync(IReadOnlyList<string> relationIds)
    {
        var rows = await transaction.ReadAsync(new($$"""
            UNWIND $ids AS id
            MATCH (r:Relation {id: id})
            {{Weigh}}
            """, ("ids", relationIds)));
        await FollowAsync([], ReadChanges(rows[0], "relations"));
    }

    private Task FollowAsync(List<(string Id, bool IsShown)> statements, List<(string Id, bool IsShown)> relations) =>
        transaction.RunAsync(new(Follow,
            ("statements", Signed(statements)), ("relations", Signed(relations)),
            ("shownStatements", Ids(statements, isShown: true)), ("hiddenStatements", Ids(statements, isShown: false)),
            ("shownRelations", Ids(relations, isShown: true)), ("hiddenRelations", Ids(relations, isShown: false))));

    private async Task<CypherRow> TurnVersionsAsync(IReadOnlyList<string> opened, IReadOnlyList<string> closed)
    {
        var rows = await transaction.ReadAsync(new(Turn,
            ("opened", opened), ("closed", closed), ("versions", opened.Concat(closed)),
            ("changes", opened.Select(id => new { id, by = 1 }).Concat(closed.Select(id => new { id, by = -1 }))),
            ("at", at), ("open", Moment.Open)));
        return rows[0];
    }

    private static List<(string Id, bool IsShown)> ReadChanges(CypherRow row, string name) =>
        [.. row.Rows(name).Select(change => (change.Text("id"), change.Flag("live")))];

    private static IEnumerable<string> Ids(IEnumerable<(string Id, bool IsShown)> changes, bool isShown) =>
        changes.Where(change => change.IsShown == isShown).Select(change => change.Id);

    private static IEnumerable<object> Signed(IEnumerable<(string Id, bool IsShown)> changes) =>
        changes.Select(change => new { id = change.Id, by = change.IsShown ? 1 : -1 });

    /// <summary>From relations <c>r</c> to <c>relations</c>: those that their evidence shows or hides.</summary>
    private const string Weigh = """
        CALL (r) {
            MATCH (r)<-[:PROVES]-(x:Evidence)-[:IN]->(v:Version) WHERE v.live
            RETURN count(x) AS evidenceCount, max(x.confidence) AS confidence
        }
        WITH r, r.live AS before, evidenceCount, confidence
        SET r.live = evidenceCount > 0, r.evidenceCount = evidenceCount, r.confidence = coalesce(confidence, 0.0)
        WITH r, before WHERE before <> r.live
        RETURN collect({id: r.id, live: r.live}) AS relations
        """;

    /// <summary>The versions, the mentions and names in them, and which facts that shows or hides.</summary>
    private const string Turn = $$"""
        CALL () {
            UNWIND $closed AS id
            MATCH (a:Article)-[:HAS_VERSION]->(v:Version {id: id})
            SET v.live = false, v.until = v.until[..-1] + [$at], a.live = false
            WITH v WHERE v.sourceId IS NOT NULL
            MATCH (e:Entity {id: v.sourceId})
            MATCH (k:Entity {id: e.canonicalId})
            SET k.uses = k.uses - 1
        }
        CALL () {
            UNWIND $opened AS id
            MATCH (a:Article)-[:HAS_VERSION]->(v:Version {id: id})
            SET v.live = true, v.since = v.since + [$at], v.until = v.until + [$open], a.live = true, a.versionId = id,
                a.sourceName = v.sourceName, a.sourceId = v.sourceId
            WITH v WHERE v.sourceId IS NOT NULL
            MATCH (e:Entity {id: v.sourceId})
            MATCH (k:Entity {id: e.canonicalId})
            SET k.uses = k.uses + 1
        }
        CALL () {
            UNWIND $changes AS change
            MATCH (:Version {id: change.id})<-[:IN]-(:Appearance)-[:NAMED]->(n:Name)
            WITH n, n.uses AS before, sum(change.by) AS by
            SET n.uses = before + by
            WITH n, before WHERE (before = 0) <> (n.uses = 0)
            MATCH (e:Entity {id: n.entityId})
            RETURN collect(DISTINCT e.canonicalId) AS renamed
        }
        CALL () {
            UNWIND $changes AS change
            MATCH (:Version {id: change.id})<-[:IN]-(p:Appearance)-[:OF]->(:Chain)-[:ASSIGNED_TO]->(e:Entity)
            WHERE p.mentions > 0
            WITH e.canonicalId AS id, change, sum(p.mentions) AS mentions
            MATCH (k:Entity {id: id})
            SET k.mentions = k.mentions + change.by * mentions, k.articles = k.articles + change.by, k.uses = k.uses + change.by
        }
        CALL () {
            UNWIND $versions AS id
            MATCH (:Version {id: id})<-[:IN]-(:Evidence)-[:PROVES]->(s:Statement)
            WITH DISTINCT s
            WITH s, EXISTS { (s)<-[:PROVES]-(:Evidence)-[:IN]->(v:Version) WHERE v.live } AS live
            WHERE live <> s.live
            SET s.live = live
            RETURN collect({id: s.id, live: live}) AS statements
        }
        CALL () {
            UNWIND $versions AS id
            MATCH (:Version {id: id})<-[:IN]-(:Evidence)-[:PROVES]->(r:Relation)
            WITH DISTINCT r
            {{Weigh}}
        }
        RETURN renamed, statements, relations
        """;

    private static readonly string NameAgain = $$"""
        UNWIND $renamed AS id
        MATCH (k:Entity {id: id})
        {{IdentityWriter.ShowAgain}}
        """;

    private const string CountStatements = """
        UNWIND $statements AS change
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
        """;

    private const string CountRelations = """
        UNWIND $relations AS change
        MATCH (r:Relation {id: change.id})
        UNWIND [r.subjectId, r.objectId] AS end
        MATCH (e:Entity {id: end})
        WITH e.canonicalId AS id, sum(change.by) AS uses
        MATCH (k:Entity {id: id})
        SET k.uses = k.uses + uses
        """;

    /// <summary>What follows from facts that are shown or hidden now.</summary>
    private static readonly string Follow = string.Join('\n', new[] { CountStatements, CountRelations }
        .Concat(TypedRelationships.Changes)
        .Select(step => $"CALL () {{\n{step}\n}}"));
}
