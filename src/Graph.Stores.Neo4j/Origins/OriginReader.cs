using Graph.Core.Origins;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Origins;

/// <summary>Where texts come from, and how many origins facts have.</summary>
internal sealed class OriginReader(ICypherTransport transport)
{
    public async Task<IReadOnlyDictionary<string, TextOrigin>> GetOriginsAsync(
        IReadOnlyCollection<string> versionIds, Moment moment, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $ids AS versionId
            MATCH (v:Version {id: versionId}) WHERE {{moment.Recorded("v")}}
            RETURN v.id AS id, v.originArticleId AS articleId, {{moment.CanonicalId("v.originSourceId")}} AS sourceId,
                v.originGround AS ground, v.originResemblance AS resemblance
            """, ("ids", versionIds.Distinct()), ("at", moment.At)), cancellationToken);
        return rows.ToDictionary(row => row.Text("id"), Read, StringComparer.Ordinal);
    }

    public async Task<IReadOnlyList<string>> FindByBandsAsync(
        IReadOnlyCollection<string> bandKeys, int limit, CancellationToken cancellationToken)
    {
        if (bandKeys.Count == 0)
            return [];
        var rows = await transport.ReadAsync(new("""
            CALL db.index.fulltext.queryNodes('version_bands', $keys, {limit: $limit}) YIELD node AS v
            RETURN v.id AS id ORDER BY v.recordedAt, v.id
            """, ("keys", string.Join(" OR ", bandKeys)), ("limit", (long)limit)), cancellationToken);
        return [.. rows.Select(row => row.Text("id"))];
    }

    public async Task<IReadOnlyDictionary<string, int>> CountAsync(
        IReadOnlyCollection<string> factIds, Moment moment, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $ids AS factId
            CALL (factId) {
                MATCH (s:Statement {id: factId}) WHERE {{moment.ShowsStatement("s")}}
                RETURN {{OriginCypher.CountOfStatement(moment, "s")}} AS origins
                UNION ALL
                MATCH (r:Relation {id: factId}) WHERE {{moment.ShowsRelation("r")}}
                RETURN {{OriginCypher.CountOfRelation(moment, "r")}} AS origins
            }
            RETURN factId, origins
            """, ("ids", factIds.Distinct()), ("at", moment.At), ("on", moment.On)), cancellationToken);
        return rows.ToDictionary(row => row.Text("factId"), row => row.Count("origins"), StringComparer.Ordinal);
    }

    private static TextOrigin Read(CypherRow row) => new(
        row.Text("articleId"), row.OptionalText("sourceId"), row.Word<OriginGround>("ground"), row.Real("resemblance"));
}
