using Graph.Core.Histories;
using Graph.Core.Judgements;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Histories;

/// <summary>Who changed what, when and why.</summary>
internal sealed class HistoryReader(ICypherTransport transport)
{
    // What an entity is follows from the articles that name it, or did until a split took them, and from the judgements and splits on it; what a
    // fact is, from its articles; whose it is, from what was decided since on those that it tells of. Only what was recorded by the moment
    // counts: a version that came later may be the first that names it.
    public async Task<IReadOnlyDictionary<string, History>> GetHistoryAsync(
        IReadOnlyCollection<string> ids, int limit, string? before, Moment moment, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $ids AS subjectOf
            {{moment.Expand("[subjectOf]", "subjectOf", "members")}}
            CALL (subjectOf, members) {
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
                RETURN subject, 0 AS since, $beyond AS below
                UNION
                UNWIND members AS member
                MATCH (sp:Split {entityId: member})-[:TOOK]->(:Chain)<-[:OF]-(:Appearance)-[:IN]->(:Version)<-[:HAS_VERSION]-(a:Article)
                MATCH (split:Audit {id: sp.id, what: $split}) WHERE $at IS NULL OR split.at <= $at
                RETURN a.id AS subject, 0 AS since, split.number AS below
                UNION
                {{Owners(moment)}}
                CALL (owned, chainIds) {
                    UNWIND owned AS owner MATCH (j:Judgement {leftId: owner}) WHERE j.verdict <> $unsure RETURN j.id AS subject
                    UNION
                    UNWIND owned AS owner MATCH (j:Judgement {rightId: owner}) WHERE j.verdict <> $unsure RETURN j.id AS subject
                    UNION
                    UNWIND chainIds AS chainId MATCH (:Chain {id: chainId})<-[:TOOK]-(sp:Split) RETURN sp.id AS subject
                }
                RETURN subject, since, $beyond AS below
            }
            MATCH (change:Audit {id: subject}) WHERE change.number < $beyond AND change.number < below AND change.at >= since AND ($at IS NULL OR change.at <= $at)
            WITH DISTINCT subjectOf, change
            WITH subjectOf, change ORDER BY change.number DESC
            WITH subjectOf, collect({number: change.number, at: change.at, by: change.by, what: change.what, id: change.id, why: change.why, reason: change.reason})[..$limit] AS changes
            RETURN subjectOf, changes
            """, ("ids", ids.Distinct()), ("limit", limit + 1), ("beyond", History.NumberBefore(before)), ("at", moment.At),
            ("split", ChangeWords.Of(ChangeKind.EntitySplit)), ("unsure", Verdict.Unsure.ToString())), cancellationToken);
        var found = rows.ToDictionary(row => row.Text("subjectOf"), row => Read(row, limit), StringComparer.Ordinal);
        return ids.Distinct().ToDictionary(id => id, id => found.GetValueOrDefault(id, History.None), StringComparer.Ordinal);
    }

    // From subjectOf, a statement or relation, to its chains, to all that are one with the entities that it tells of, and to since when it does.
    private static string Owners(Moment moment) => $$"""
        CALL (subjectOf) {
            MATCH (s:Statement {id: subjectOf})<-[:PROVES]-(:Evidence)-[:IN]->(v:Version) WHERE {{moment.Recorded("v")}}
            WITH s, min(v.recordedAt) AS since
            RETURN since, [s.speakerId] + s.aboutEntityIds AS owners, [s.speakerChainId] + s.aboutChainIds AS chainIds
            UNION
            MATCH (r:Relation {id: subjectOf})<-[proved:PROVES|PROVED]-(x:Evidence)-[:IN]->(v:Version)
            WHERE {{moment.Recorded("v")}} AND ($at IS NULL OR coalesce(proved.since, 0) <= $at)
            WITH r, min(v.recordedAt) AS since, collect(DISTINCT x.subjectChainId) + collect(DISTINCT x.objectChainId) AS chainIds
            RETURN since, [r.subjectId, r.objectId] AS owners, chainIds
        }
        {{moment.Expand("owners", "owners", "owned")}}
        """;

    private static History Read(CypherRow row, int limit) => History.OfLatest(
        [.. row.Rows("changes").Select(change => new Change(
            change.Number("number"), change.Time("at"), change.Text("by"), ChangeWords.Read(change.Text("what")), change.Text("id"), change.OptionalText("why")) { VersionReason = change.OptionalText("reason") })],
        limit);
}
