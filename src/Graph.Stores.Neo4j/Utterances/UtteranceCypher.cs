namespace Graph.Stores.Neo4j.Utterances;

/// <summary>Which utterances are one at a moment, as Cypher.</summary>
internal static class UtteranceCypher
{
    /// <summary>The ids of all that are one with the utterance of this id, it among them; in no order.</summary>
    public static string MemberIds(Moment moment, string id) => $"(CASE WHEN {IsJudged(id)} THEN {JudgedMembers(moment, id)} ELSE [{id}] END)";

    /// <summary>Whether no other shown report of its utterance has fuller words than a statement.</summary>
    public static string IsFullest(Moment moment, string statement) => $$"""
        NOT EXISTS {
            UNWIND {{MemberIds(moment, statement + ".utteranceId")}} AS memberId
            MATCH (fuller:Statement {utteranceId: memberId})
            WHERE {{moment.ShowsStatement("fuller")}} AND ({{FullnessOf("fuller")}} > {{FullnessOf(statement)}}
                OR ({{FullnessOf("fuller")}} = {{FullnessOf(statement)}} AND fuller.id < {{statement}}.id))
            RETURN fuller
        }
        """;

    // Only what was written before fullness was kept has none.
    private static string FullnessOf(string statement) => $"coalesce({statement}.fullness, size({statement}.content))";

    private static string IsJudged(string id) => $"EXISTS {{ MATCH (:Utterance {{id: {id}}}) }}";

    private static string JudgedMembers(Moment moment, string id) => moment.IsNow
        ? $$"""
            COLLECT {
                MATCH (judged:Utterance {id: {{id}}})
                MATCH (member:Utterance {canonicalId: judged.canonicalId})
                RETURN member.id
            }
            """
        : $$"""
            COLLECT {
                MATCH (judged:Utterance {id: {{id}}})
                OPTIONAL MATCH (judged)-[led:LED_TO WHERE {{moment.Holds("led")}}]->(canonical:Utterance)
                WITH coalesce(canonical, judged) AS k
                CALL (k) {
                    RETURN k.id AS memberId
                    UNION
                    MATCH (k)<-[led:LED_TO WHERE {{moment.Holds("led")}}]-(member:Utterance) RETURN member.id AS memberId
                }
                RETURN memberId
            }
            """;
}
