using Graph.Core.Judgements;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Judgements;

/// <summary>Judgements that count.</summary>
internal sealed class JudgementReader(ICypherTransport transport)
{
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Judgement>>> GetJudgementsAsync(
        IReadOnlyCollection<string> entityIds, Moment moment, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $ids AS askedId
            {{moment.FindCanonical("askedId")}}
            {{moment.FindMembers()}}
            CALL (members) {
                UNWIND members AS member MATCH (j:Judgement {leftId: member}) RETURN j
                UNION
                UNWIND members AS member MATCH (j:Judgement {rightId: member}) RETURN j
            }
            WITH askedId, j WHERE {{moment.Counts("j")}}
            RETURN askedId, {{JudgementRows.Judgement}} AS judgement
            """, ("ids", entityIds.Distinct()), ("at", moment.At)), cancellationToken);
        var judgements = rows.ToLookup(
            row => row.Text("askedId"), row => JudgementRows.Read(row.OptionalRow("judgement")!) with { UndoneAt = null }, StringComparer.Ordinal);
        return entityIds.Distinct().ToDictionary(id => id, id => InOrder(judgements[id]), StringComparer.Ordinal);
    }

    private static IReadOnlyList<Judgement> InOrder(IEnumerable<Judgement> judgements) =>
        [.. judgements.OrderBy(judgement => judgement.RecordedAt).ThenBy(judgement => judgement.Id, StringComparer.Ordinal)];
}
