using Graph.Core.Judgements;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Judgements;

internal static class JudgementRows
{
    /// <summary>The judgement <c>j</c> as a map, as it stands now.</summary>
    public const string Judgement = """
        j {.id, .leftId, .rightId, .verdict, .by, .score, .reason, .recordedAt, .replacesId,
           undoneAt: CASE WHEN j.live THEN null ELSE j.until[-1] END}
        """;

    public static Judgement Read(CypherRow row) => new(
        row.Text("id"), row.Text("leftId"), row.Text("rightId"), row.Word<Verdict>("verdict"), row.Text("by"),
        row.Real("score"), row.OptionalText("reason"), row.Time("recordedAt"), row.OptionalTime("undoneAt"),
        row.OptionalText("replacesId"));
}
