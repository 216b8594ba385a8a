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
    /// <summary>Brings the sets around two entities in line after a judgement on them came or went.</summary>
    public async Task FollowAsync(string leftId, string rightId)
    {
        var (entityIds, judgements) = await ReadComponentAsync([leftId, rightId]);
        var before = await ReadCanonicalIdsAsync(entityIds);
        var after = CanonicalIds(entityIds, judgements);
        var moved = entityIds.Where(id => before[id] != after[id]).Select(id => new { id, canonicalId = after[id] }).ToList();
        if (moved.Count == 0)
            return;
        await transaction.RunAsync(new(Move, ("moved", moved), ("at", at), ("open", Moment.Open)));
        await CountAgainAsync([.. moved.SelectMany(entity => new[] { entity.id, before[entity.id], entity.canonicalId }).Distinct()]);
    }

    /// <summary>From canonical entities <c>k</c>: their counts and how they are shown, from the records. Others stand for nobody.</summary>
    public static string CountAgain => $$"""
        {{default(Moment).FindMembers()}}
        {{EntityCountsCypher.Count(default)}}
        CALL (members) {
            UNWIND members AS memberId
            MATCH (one:Entity {id: memberId})
            WITH one ORDER BY one.wikidataId IS NULL, one.id
            RETURN collect(one)[0] AS first, min(one.recordedAt) AS setRecordedAt
        }
        WITH *, CASE WHEN first.wikidataId IS NULL THEN k ELSE first END AS face
        SET k.said = said, k.targetOf = targetOf, k.topicOf = topicOf, k.mentions = mentions, k.articles = articles, k.uses = uses,
            k.faceId = coalesce(face.id, k.id), k.setRecordedAt = coalesce(setRecordedAt, k.recordedAt)
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
        SET e.canonicalId = move.canonicalId
        WITH e, move WHERE move.canonicalId <> move.id
        MATCH (k:Entity {id: move.canonicalId})
        CREATE (e)-[:LED_TO {since: $at, until: $open}]->(k)
        CREATE (e)-[:SAME_AS]->(k)
        """;

    private static Dictionary<string, string> CanonicalIds(IEnumerable<string> entityIds, IEnumerable<Judgement> judgements)
    {
        var canonical = entityIds.ToDictionary(id => id, StringComparer.Ordinal);
        foreach (var set in IdentitySets.Of(judgements).Where(set => set.IsOne))
            foreach (var member in set.Members)
                canonical[member] = set.CanonicalId;
        return canonical;
    }

    /// <summary>All entities that live judgements of SAME join to these, and the live judgements among them.</summary>
    private async Task<(IReadOnlySet<string> EntityIds, IReadOnlyList<Judgement> Judgements)> ReadComponentAsync(IReadOnlyList<string> from)
    {
        var entityIds = from.ToHashSet(StringComparer.Ordinal);
        var judgements = new Dictionary<string, Judgement>(StringComparer.Ordinal);
        for (var frontier = from; frontier.Count > 0;)
        {
            var found = await ReadJudgementsAsync(frontier);
            foreach (var judgement in found)
                judgements[judgement.Id] = judgement;
            frontier = [.. found.Where(judgement => judgement.Verdict == Verdict.Same)
                .SelectMany(judgement => new[] { judgement.LeftId, judgement.RightId })
                .Where(entityIds.Add)];
        }

        return (entityIds, [.. judgements.Values.Where(judgement => entityIds.Contains(judgement.LeftId) && entityIds.Contains(judgement.RightId))]);
    }

    private async Task<List<Judgement>> ReadJudgementsAsync(IReadOnlyList<string> entityIds)
    {
        var rows = await transaction.ReadAsync(new($$"""
            CALL () {
                UNWIND $ids AS id MATCH (j:Judgement {leftId: id}) WHERE j.live RETURN j
                UNION
                UNWIND $ids AS id MATCH (j:Judgement {rightId: id}) WHERE j.live RETURN j
            }
            RETURN {{JudgementRows.Judgement}} AS judgement
            """, ("ids", entityIds)));
        return [.. rows.Select(row => JudgementRows.Read(row.OptionalRow("judgement")!))];
    }

    private async Task<Dictionary<string, string>> ReadCanonicalIdsAsync(IReadOnlySet<string> entityIds)
    {
        var rows = await transaction.ReadAsync(new(
            "UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, e.canonicalId AS canonicalId", ("ids", entityIds)));
        return rows.ToDictionary(row => row.Text("id"), row => row.Text("canonicalId"), StringComparer.Ordinal);
    }
}
