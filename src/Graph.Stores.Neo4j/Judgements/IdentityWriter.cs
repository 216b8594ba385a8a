using Graph.Core.Judgements;
using Graph.Stores.Neo4j.Entities;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Judgements;

/// <summary>
/// Keeps which entity stands for which, as it follows from the live judgements, with when it did. Nothing that was recorded is
/// rewritten: statements, relations and mentions keep the entity that they were given.
/// </summary>
internal sealed class IdentityWriter(ICypherTransaction transaction, long at)
{
    /// <summary>Brings the sets around entities in line after a judgement or a split on them came or went.</summary>
    /// <returns>The ids of the entities that came into another set.</returns>
    public async Task<IReadOnlyList<string>> FollowAsync(IReadOnlyList<string> around)
    {
        var (entityIds, leads, judgements) = await ReadComponentAsync(around);
        var before = await ReadCanonicalIdsAsync(entityIds);
        var after = IdentitySets.Show(entityIds, leads, judgements);
        var moved = entityIds.Where(id => before[id] != after[id].CanonicalId)
            .Select(id => new { id, canonicalId = after[id].CanonicalId, leadsOnly = after[id].LeadsOnly ? true : (bool?)null }).ToList();
        if (moved.Count == 0)
            return [];
        await transaction.RunAsync(new(Move, ("moved", moved), ("at", at), ("open", Moment.Open)));
        await CountAgainAsync([.. moved.SelectMany(entity => new[] { entity.id, before[entity.id], entity.canonicalId }).Distinct()]);
        return [.. moved.Select(entity => entity.id)];
    }

    /// <summary>From canonical entities <c>k</c>: their counts and how they are shown, from the records. Others stand for nobody.</summary>
    public static string CountAgain => $$"""
        {{default(Moment).FindMembers()}}
        {{EntityCountsCypher.Count(default)}}
        {{ShowFace}}
        SET k.said = said, k.targetOf = targetOf, k.topicOf = topicOf, k.mentions = mentions, k.articles = articles, k.uses = uses
        """;

    /// <summary>From entities <c>k</c>: how those that are canonical are shown, after names were shown or hidden.</summary>
    public static string ShowAgain => $$"""
        {{default(Moment).FindMembers()}}
        {{ShowFace}}
        """;

    // Others stand for nobody, and have no members.
    private static string ShowFace => $$"""
        CALL (members) {
            UNWIND members AS memberId
            MATCH (one:Entity {id: memberId}) WHERE one.leadsOnly IS NULL
            WITH one ORDER BY one.wikidataId IS NULL, one.recordedAt, one.id
            RETURN collect(one) AS found, min(one.recordedAt) AS foundAt
        }
        WITH *, CASE WHEN found = [] THEN [k] ELSE found END AS faces
        {{default(Moment).FindName()}}
        SET k.faceId = faces[0].id, k.setRecordedAt = coalesce(foundAt, k.recordedAt), k.shownName = called.text, k.shownFolded = called.folded
        """;

    private Task CountAgainAsync(IReadOnlyList<string> ids) => transaction.RunAsync(new($$"""
        UNWIND $ids AS id
        MATCH (k:Entity {id: id})
        {{CountAgain}}
        """, ("ids", ids)));

    private const string Move = """
        UNWIND $moved AS move
        MATCH (e:Entity {id: move.id})
        CALL (e) {
            MATCH (e)-[led:LED_TO {until: $open}]->() SET led.until = $at
        }
        CALL (e) {
            MATCH (e)-[typed:SAME_AS]->() DELETE typed
        }
        SET e.canonicalId = move.canonicalId, e.leadsOnly = move.leadsOnly
        WITH e, move WHERE move.canonicalId <> move.id
        MATCH (k:Entity {id: move.canonicalId})
        CREATE (e)-[:LED_TO {since: $at, until: $open, leadsOnly: move.leadsOnly}]->(k)
        CREATE (e)-[:SAME_AS]->(k)
        """;

    /// <summary>All entities that live judgements of SAME join to these and all that lead to them, and the live judgements among them.</summary>
    private async Task<(IReadOnlySet<string> EntityIds, IReadOnlyDictionary<string, string> Leads, IReadOnlyList<Judgement> Judgements)> ReadComponentAsync(
        IReadOnlyList<string> from)
    {
        var entityIds = from.ToHashSet(StringComparer.Ordinal);
        var leads = new Dictionary<string, string>(StringComparer.Ordinal);
        var judgements = new Dictionary<string, Judgement>(StringComparer.Ordinal);
        for (var frontier = from; frontier.Count > 0;)
        {
            var (found, led) = await ReadNeighboursAsync(frontier);
            foreach (var judgement in found)
                judgements[judgement.Id] = judgement;
            foreach (var (id, to) in led)
                leads[id] = to;
            frontier = [.. found.Where(judgement => judgement.Verdict == Verdict.Same)
                .SelectMany(judgement => new[] { judgement.LeftId, judgement.RightId })
                .Concat(led.SelectMany(lead => new[] { lead.Id, lead.To }))
                .Where(entityIds.Add)];
        }

        return (entityIds, leads, [.. judgements.Values.Where(judgement => entityIds.Contains(judgement.LeftId) && entityIds.Contains(judgement.RightId))]);
    }

    private async Task<(List<Judgement> Judgements, List<(string Id, string To)> Leads)> ReadNeighboursAsync(IReadOnlyList<string> entityIds)
    {
        var rows = await transaction.ReadAsync(new($$"""
            CALL () {
                UNWIND $ids AS id MATCH (j:Judgement {leftId: id}) WHERE j.live RETURN {{JudgementRows.Judgement}} AS judgement, null AS led
                UNION
                UNWIND $ids AS id MATCH (j:Judgement {rightId: id}) WHERE j.live RETURN {{JudgementRows.Judgement}} AS judgement, null AS led
                UNION
                UNWIND $ids AS id MATCH (e:Entity {leadsTo: id}) RETURN null AS judgement, e {.id, .leadsTo} AS led
                UNION
                UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e.leadsTo IS NOT NULL RETURN null AS judgement, e {.id, .leadsTo} AS led
            }
            RETURN judgement, led
            """, ("ids", entityIds)));
        return (
            [.. rows.Select(row => row.OptionalRow("judgement")).OfType<CypherRow>().Select(JudgementRows.Read)],
            [.. rows.Select(row => row.OptionalRow("led")).OfType<CypherRow>().Select(led => (led.Text("id"), led.Text("leadsTo")))]);
    }

    private async Task<Dictionary<string, string>> ReadCanonicalIdsAsync(IReadOnlySet<string> entityIds)
    {
        var rows = await transaction.ReadAsync(new(
            "UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, e.canonicalId AS canonicalId", ("ids", entityIds)));
        return rows.ToDictionary(row => row.Text("id"), row => row.Text("canonicalId"), StringComparer.Ordinal);
    }
}
