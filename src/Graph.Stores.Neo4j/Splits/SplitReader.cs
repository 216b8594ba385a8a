using Graph.Core.Judgements;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Splits;

/// <summary>Splits that count.</summary>
internal sealed class SplitReader(ICypherTransport transport)
{
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<EntitySplit>>> GetSplitsAsync(
        IReadOnlyCollection<string> entityIds, Moment moment, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $ids AS askedId
            {{moment.FindCanonical("askedId")}}
            {{moment.FindMembers()}}
            CALL (members) {
                UNWIND members AS member MATCH (sp:Split {entityId: member}) RETURN sp
                UNION
                UNWIND members AS member MATCH (sp:Split {newEntityId: member}) RETURN sp
            }
            WITH askedId, sp
            WHERE {{(moment.IsNow ? "sp.undoneAt IS NULL" : "sp.recordedAt <= $at AND (sp.undoneAt IS NULL OR sp.undoneAt > $at)")}}
            RETURN askedId, {{SplitRows.Split}} AS split
            """, ("ids", entityIds.Distinct()), ("at", moment.At)), cancellationToken);
        // At an earlier moment it counted, whatever was done to it since.
        var splits = rows.ToLookup(
            row => row.Text("askedId"), row => SplitRows.Read(row.OptionalRow("split")!) with { UndoneAt = null }, StringComparer.Ordinal);
        return entityIds.Distinct().ToDictionary(id => id, id => InOrder(splits[id]), StringComparer.Ordinal);
    }

    private static IReadOnlyList<EntitySplit> InOrder(IEnumerable<EntitySplit> splits) =>
        [.. splits.OrderBy(split => split.RecordedAt).ThenBy(split => split.Id, StringComparer.Ordinal)];
}
