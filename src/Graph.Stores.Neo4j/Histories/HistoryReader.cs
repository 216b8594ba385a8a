using Graph.Core.Histories;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Histories;

/// <summary>Who changed what, when and why.</summary>
internal sealed class HistoryReader(ICypherTransport transport)
{
    // What an entity is follows from the articles that name it and from the judgements and splits on it; what a fact is, from its articles. Only
    // what was recorded by the moment counts: a version that came later may be the first that names it.
    public async Task<IReadOnlyDictionary<string, History>> GetHistoryAsync(
        IReadOnlyCollection<string> ids, int limit, string? before, Moment moment, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $ids AS subjectOf
            {{moment.Expand("[subjectOf]", "subjectOf", "members")}}
            CALL (subjectOf, members) {
                RETURN subjectOf AS subject
                UNION
                UNWIND members AS member MATCH (j:Judgement {leftId: member}) RETURN j.id AS subject
                UNION
                UNWIND members AS member MATCH (j:Judgement {rightId: member}) RETURN j.id AS subject
                UNION
                UNWIND members AS member
                MATCH (:Entity {id: member})<-[:ASSIGNED_TO]-(:Chain)<-[:OF]-(:Appearance)-[:IN]->(v:Version)<-[:HAS_VERSION]-(a:Article)
                WHERE {{moment.Recorded("v")}}
                RETURN a.id AS subject
                UNION
                UNWIND members AS member MATCH (sp:Split {entityId: member}) RETURN sp.id AS subject
                UNION
                UNWIND members AS member MATCH (sp:Split {newEntityId: member}) RETURN sp.id AS subject
                UNION
                MATCH (j:UtteranceJudgement {leftId: subjectOf}) RETURN j.id AS subject
                UNION
                MATCH (j:UtteranceJudgement {rightId: subjectOf}) RETURN j.id AS subject
                UNION
                MATCH (s:Statement {id: subjectOf}) MATCH (j:UtteranceJudgement {leftId: s.utteranceId}) RETURN j.id AS subject
                UNION
                MATCH (s:Statement {id: subjectOf}) MATCH (j:UtteranceJudgement {rightId: s.utteranceId}) RETURN j.id AS subject
                UNION
                MATCH (:Statement {id: subjectOf})<-[:PROVES]-(:Evidence)-[:IN]->(v:Version)<-[:HAS_VERSION]-(a:Article) WHERE {{moment.Recorded("v")}}
                RETURN a.id AS subject
                UNION
                MATCH (:Relation {id: subjectOf})<-[proved:PROVES|PROVED]-(:Evidence)-[:IN]->(v:Version)<-[:HAS_VERSION]-(a:Article)
                WHERE {{moment.Recorded("v")}} AND ($at IS NULL OR coalesce(proved.since, 0) <= $at)
                RETURN a.id AS subject
            }
            MATCH (change:Audit {id: subject}) WHERE change.number < $beyond AND ($at IS NULL OR change.at <= $at)
            WITH subjectOf, change ORDER BY change.number DESC
            WITH subjectOf, collect({number: change.number, at: change.at, by: change.by, what: change.what, id: change.id, why: change.why, reason: change.reason})[..$limit] AS changes
            RETURN subjectOf, changes
            """, ("ids", ids.Distinct()), ("limit", limit + 1), ("beyond", History.NumberBefore(before)), ("at", moment.At)), cancellationToken);
        var found = rows.ToDictionary(row => row.Text("subjectOf"), row => Read(row, limit), StringComparer.Ordinal);
        return ids.Distinct().ToDictionary(id => id, id => found.GetValueOrDefault(id, History.None), StringComparer.Ordinal);
    }

    private static History Read(CypherRow row, int limit) => History.OfLatest(
        [.. row.Rows("changes").Select(change => new Change(
            change.Number("number"), change.Time("at"), change.Text("by"), ChangeWords.Read(change.Text("what")), change.Text("id"), change.OptionalText("why")) { VersionReason = change.OptionalText("reason") })],
        limit);
}
