using Graph.Core.Relations;
using Graph.Core.Time;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Relations;

internal static class RelationRows
{
    /// <summary>The relation <c>r</c> as a map, with what its evidence adds and its entities as they are shown.</summary>
    public static string Project(Moment moment) => $$"""
        r {.id, .type, .office, .validFrom, .validTo, .ended, .basis, .recordedAt, confidence: confidence, evidenceCount: evidenceCount,
           subjectId: {{moment.CanonicalId("r.subjectId")}}, objectId: {{moment.CanonicalId("r.objectId")}}}
        """;

    /// <summary>From <c>r</c> to <c>confidence</c> and <c>evidenceCount</c> of the evidence that counts; no row where there is none or it cannot hold on the day.</summary>
    public static string Weigh(Moment moment) => moment.IsNow
        ? $"WITH r, r.confidence AS confidence, r.evidenceCount AS evidenceCount WHERE {moment.ShowsRelation("r")}"
        : $$"""
            CALL (r) {
                MATCH (r)<-[{{moment.Proves("weighs")}}]-(x:Evidence)-[:IN]->(v:Version) WHERE {{moment.Counts("v")}}
                RETURN max(x.confidence) AS confidence, count(x) AS evidenceCount
            }
            WITH r, confidence, evidenceCount WHERE evidenceCount > 0 AND {{moment.MayHold("r")}}
            """;

    public static Relation Read(CypherRow row) => new(
        row.Text("id"), RelationTypes.Get(row.Text("type")), row.Text("subjectId"), row.Text("objectId"),
        row.OptionalText("office"), PartialDate.Parse(row.OptionalText("validFrom")),
        PartialDate.Parse(row.OptionalText("validTo")), row.Flag("ended"), row.Word<RelationBasis>("basis"),
        row.Real("confidence"), row.Count("evidenceCount"), row.Time("recordedAt"));
}
