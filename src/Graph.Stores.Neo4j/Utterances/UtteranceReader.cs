using Graph.Core.Statements;
using Graph.Stores.Neo4j.Judgements;
using Graph.Stores.Neo4j.Statements;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Utterances;

/// <summary>Utterances with their reports, statements that may be reports of one, and what statements do with others.</summary>
internal sealed class UtteranceReader(ICypherTransport transport)
{
    // What is found may be hidden since; so many more are looked at.
    private const int HiddenPerShown = 4;

    public async Task<IReadOnlyDictionary<string, Utterance>> GetAsync(
        IReadOnlyCollection<string> utteranceIds, Moment moment, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $ids AS utteranceId
            WITH utteranceId, {{UtteranceCypher.MemberIds(moment, "utteranceId")}} AS members
            CALL (members) {
                UNWIND members AS memberId
                MATCH (s:Statement {utteranceId: memberId}) WHERE {{moment.ShowsStatement("s")}}
                WITH {{StatementRows.Project(moment)}} AS statement
                RETURN collect(statement) AS reports
            }
            CALL (members) {
                MATCH (j:UtteranceJudgement) WHERE (j.leftId IN members OR j.rightId IN members) AND {{moment.Counts("j")}}
                RETURN collect({{JudgementRows.Judgement}}) AS judgements
            }
            WITH utteranceId, members, reports, judgements WHERE size(reports) > 0
            RETURN utteranceId, members, reports, judgements
            """, ("ids", utteranceIds.Distinct()), ("at", moment.At), ("on", moment.On)), cancellationToken);
        return rows.ToDictionary(row => row.Text("utteranceId"), Read, StringComparer.Ordinal);
    }

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Statement>>> FindAlikeAsync(
        IReadOnlyCollection<string> contents, int limit, CancellationToken cancellationToken)
    {
        var moment = default(Moment);
        var asked = contents.Distinct(StringComparer.Ordinal).Select(content => (content, keys: ContentWords.Of(content).Keys())).ToList();
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $asked AS one
            CALL (one) {
                CALL db.index.fulltext.queryNodes('statement_keys', one.keys, {limit: $looked}) YIELD node AS s
                WITH s WHERE {{moment.ShowsStatement("s")}}
                WITH s ORDER BY s.recordedAt DESC, s.id LIMIT $limit
                WITH {{StatementRows.Project(moment)}} AS statement
                RETURN collect(statement) AS alike
            }
            RETURN one.content AS content, alike
            """,
            ("asked", asked.Where(one => one.keys.Count > 0).Select(one => new { one.content, keys = string.Join(" OR ", one.keys) })),
            ("limit", (long)limit), ("looked", HiddenPerShown * (long)limit), ("at", moment.At), ("on", moment.On)), cancellationToken);
        var found = rows.ToDictionary(row => row.Text("content"), row => row.Rows("alike").Select(StatementRows.Read).ToList(), StringComparer.Ordinal);
        return asked.ToDictionary(one => one.content, IReadOnlyList<Statement> (one) => found.GetValueOrDefault(one.content, []), StringComparer.Ordinal);
    }

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<StatementLink>>> GetLinksAsync(
        IReadOnlyCollection<string> statementIds, Moment moment, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new($$"""
            UNWIND $ids AS statementId
            MATCH (:Statement {id: statementId})-[link:ANSWERS]-()
            WITH statementId, link, startNode(link) AS s, endNode(link) AS t
            WHERE {{moment.Recorded("link")}} AND {{moment.ShowsStatement("s")}} AND {{moment.ShowsStatement("t")}}
            RETURN statementId, s.id AS fromId, t.id AS toId, link.kind AS kind, link.score AS score, link.rule AS rule, link.recordedAt AS recordedAt
            """, ("ids", statementIds.Distinct()), ("at", moment.At), ("on", moment.On)), cancellationToken);
        var links = rows.ToLookup(row => row.Text("statementId"), ReadLink, StringComparer.Ordinal);
        return statementIds.Distinct(StringComparer.Ordinal).ToDictionary(
            id => id, IReadOnlyList<StatementLink> (id) => StatementLink.InOrder(links[id]), StringComparer.Ordinal);
    }

    private static Utterance Read(CypherRow row) => Utterance.Of(
        [.. row.Texts("members").Order(StringComparer.Ordinal)],
        row.Rows("reports").Select(StatementRows.Read),
        [.. row.Rows("judgements").Select(JudgementRows.Read).Select(judgement => judgement with { UndoneAt = null })
            .OrderBy(judgement => judgement.RecordedAt).ThenBy(judgement => judgement.Id, StringComparer.Ordinal)]);

    private static StatementLink ReadLink(CypherRow row) => new(
        row.Text("fromId"), row.Text("toId"), row.Word<LinkKind>("kind"), row.Real("score"), row.Text("rule"), row.Time("recordedAt"));
}
