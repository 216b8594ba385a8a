using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Transport;
using Graph.Stores.Neo4j.Utterances;

namespace Graph.Stores.Neo4j.Judgements;

/// <summary>Judgements that count.</summary>
internal sealed class JudgementReader(ICypherTransport transport)
{
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Judgement>>> GetJudgementsAsync(
        IReadOnlyCollection<string> ids, Moment moment, CancellationToken cancellationToken)
    {
        var kinds = ids.Distinct(StringComparer.Ordinal).ToLookup(JudgedPair.IsUtterance);
        var rows = await transport.ReadAsync(new($$"""
            CALL () {
                UNWIND $entityIds AS askedId
                {{moment.FindCanonical("askedId")}}
                {{moment.FindMembers()}}
                CALL (members) {
                    UNWIND members AS member MATCH (j:Judgement {leftId: member}) RETURN j
                    UNION
                    UNWIND members AS member MATCH (j:Judgement {rightId: member}) RETURN j
                }
                RETURN askedId, j
                UNION
                UNWIND $utteranceIds AS askedId
                WITH askedId, {{UtteranceCypher.MemberIds(moment, "askedId")}} AS members
                MATCH (j:UtteranceJudgement) WHERE j.leftId IN members OR j.rightId IN members
                RETURN askedId, j
            }
            WITH askedId, j WHERE {{moment.Counts("j")}}
            RETURN askedId, {{JudgementRows.Judgement}} AS judgement
            """, ("entityIds", kinds[false]), ("utteranceIds", kinds[true]), ("at", moment.At)), cancellationToken);
        var judgements = rows.ToLookup(row => row.Text("askedId"), row => ReadLive(row.OptionalRow("judgement")!), StringComparer.Ordinal);
        return kinds.SelectMany(kind => kind).ToDictionary(id => id, id => InOrder(judgements[id]), StringComparer.Ordinal);
    }

    /// <summary>Judgements of a verdict on entities and on utterances that count, of the unsure those that still ask something, the highest score first, then by id.</summary>
    public async Task<Page<Judgement>> ListAsync(Verdict verdict, PageRequest page, Moment moment, CancellationToken cancellationToken)
    {
        var after = page.After is null ? null : Cursor.Parse(page.After, SortKeys.Judgements);
        var match = $$"""MATCH (j:Judgement|UtteranceJudgement) WHERE j.verdict = $verdict AND {{moment.Counts("j")}} {{(verdict == Verdict.Unsure ? $"AND {AreTwo(moment)}" : "")}}""";
        var rows = await transport.ReadAsync(new($$"""
            CALL () {
                {{(page.WithTotal ? match + " RETURN count(j) AS total" : "RETURN null AS total")}}
            }
            CALL () {
                {{match}} {{(after is null ? "" : "AND (j.score < $score OR (j.score = $score AND j.id > $id))")}}
                WITH j ORDER BY j.score DESC, j.id LIMIT $count
                RETURN collect({{JudgementRows.Judgement}}) AS judgements
            }
            RETURN total, judgements
            """,
            ("verdict", verdict.ToString()), ("at", moment.At), ("count", page.First + 1L), ("id", after?.Id),
            ("score", after is null ? null : SortKeys.ReadConfidence(after.Key ?? ""))), cancellationToken);
        return Page.Of([.. rows[0].Rows("judgements").Select(ReadLive)], page, SortKeys.Of, rows[0].OptionalCount("total"));
    }

    /// <summary>The sets of entities and of utterances that judgements call both one and not one. Without a DIFFERENT there is none, and nothing is sent.</summary>
    public async Task<IReadOnlyList<IdentitySet>> ListConflictsAsync(Moment moment, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new($$"""
            WITH EXISTS { MATCH (d:Judgement|UtteranceJudgement) WHERE d.verdict = $different AND {{moment.Counts("d")}} } AS mayConflict
            MATCH (j:Judgement|UtteranceJudgement) WHERE mayConflict AND j.verdict IN [$same, $different] AND {{moment.Counts("j")}}
            RETURN {{JudgementRows.Judgement}} AS judgement
            """,
            ("same", Verdict.Same.ToString()), ("different", Verdict.Different.ToString()), ("at", moment.At)), cancellationToken);
        return IdentitySets.ConflictsOf(rows.Select(row => ReadLive(row.OptionalRow("judgement")!)));
    }

    private static string AreTwo(Moment moment) => $"""
        CASE WHEN j:Judgement THEN {moment.CanonicalId("j.leftId")} <> {moment.CanonicalId("j.rightId")}
             ELSE NOT j.rightId IN {UtteranceCypher.MemberIds(moment, "j.leftId")} END
        """;

    // At an earlier moment it counted, whatever was done to it since.
    private static Judgement ReadLive(CypherRow row) => JudgementRows.Read(row) with { UndoneAt = null };

    private static IReadOnlyList<Judgement> InOrder(IEnumerable<Judgement> judgements) =>
        [.. judgements.OrderBy(judgement => judgement.RecordedAt).ThenBy(judgement => judgement.Id, StringComparer.Ordinal)];
}
