using Graph.Core.Articles;
using Graph.Core.Evidences;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Evidences;

/// <summary>The evidence of relations and statements.</summary>
internal sealed class EvidenceReader(ICypherTransport transport)
{
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> GetEvidenceAsync(
        IReadOnlyCollection<string> factIds, Moment moment, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $ids AS factId
            CALL (factId) {
                MATCH (:Statement {id: factId})<-[:PROVES]-(x:Evidence) RETURN x, null AS shownId
                UNION ALL
                MATCH (:Relation {id: factId})<-[proves:PROVES|PROVED]-(x:Evidence)
                WHERE {{(moment.IsNow ? "proves.until IS NULL" : "coalesce(proves.since, 0) <= $at AND coalesce(proves.until, $open) > $at")}}
                RETURN x, proves.shownId AS shownId
            }
            MATCH (x)-[:IN]->(v:Version) WHERE {{moment.Counts("v")}}
            RETURN x {id: coalesce(shownId, x.id), factId: factId, .versionId, .start, .end, .words, .partRoles, .partStarts, .partEnds, .subjectChainId, .objectChainId,
                .statementId, .extractor, .rule, .confidence, .recordedAt, articleId: v.articleId} AS evidence
            """, ("ids", factIds.Distinct()), ("at", moment.At), ("open", Moment.Open)), cancellationToken);
        var evidence = rows.Select(row => Read(row.OptionalRow("evidence")!)).ToLookup(item => item.FactId, StringComparer.Ordinal);
        return factIds.Distinct().ToDictionary(id => id, id => InOrder(evidence[id]), StringComparer.Ordinal);
    }

    private static IReadOnlyList<Evidence> InOrder(IEnumerable<Evidence> evidence) =>
        [.. evidence.OrderBy(item => item.RecordedAt).ThenBy(item => item.Id, StringComparer.Ordinal)];

    private static Evidence Read(CypherRow row) => new(
        row.Text("id"), row.Text("factId"), row.Text("articleId"), row.Text("versionId"),
        new TextSpan(row.Count("start"), row.Count("end")), row.Text("words"), ReadParts(row),
        row.OptionalText("subjectChainId"), row.OptionalText("objectChainId"), row.OptionalText("statementId"),
        row.Text("extractor"), row.Text("rule"), row.Real("confidence"), row.Time("recordedAt"), null);

    private static IReadOnlyList<EvidencePart> ReadParts(CypherRow row)
    {
        var (roles, starts, ends) = (row.Texts("partRoles"), row.Counts("partStarts"), row.Counts("partEnds"));
        return [.. roles.Select((role, at) => new EvidencePart(Enum.Parse<EvidenceRole>(role), new TextSpan(starts[at], ends[at])))];
    }
}
