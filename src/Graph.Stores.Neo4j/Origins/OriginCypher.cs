using Graph.Stores.Neo4j.Relations;
using Graph.Stores.Neo4j.Utterances;

namespace Graph.Stores.Neo4j.Origins;

/// <summary>How many origins report something, as Cypher.</summary>
internal static class OriginCypher
{
    /// <summary>The origins of the shown reports of the utterance of a statement.</summary>
    public static string CountOfStatement(Moment moment, string statement) => $$"""
        COUNT {
            UNWIND {{UtteranceCypher.MemberIds(moment, statement + ".utteranceId")}} AS memberId
            MATCH (report:Statement {utteranceId: memberId})<-[:PROVES]-(:Evidence)-[:IN]->(told:Version)
            WHERE {{moment.Counts("told")}} AND {{moment.SaidByDay("report")}}
            RETURN DISTINCT {{KeyOf(moment, "told")}} AS origin
        }
        """;

    /// <summary>The origins of the evidence of all that are one fact with a relation.</summary>
    public static string CountOfRelation(Moment moment, string relation) => $$"""
        COUNT {
            {{SameRelations.Match(moment, relation)}}
            MATCH (same)<-[{{moment.Proves("tells")}}]-(:Evidence)-[:IN]->(told:Version) WHERE {{moment.Counts("told")}}
            RETURN DISTINCT {{KeyOf(moment, "told")}} AS origin
        }
        """;

    // A text without a known source counts the first article that had it.
    private static string KeyOf(Moment moment, string version) =>
        $"coalesce({moment.CanonicalId(version + ".originSourceId")}, {version}.originArticleId)";
}
