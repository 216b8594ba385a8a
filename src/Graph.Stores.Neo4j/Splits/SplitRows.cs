using Graph.Core.Judgements;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Splits;

internal static class SplitRows
{
    /// <summary>The split <c>sp</c> as a map, as it stands now.</summary>
    public const string Split = "sp {.id, .entityId, .newEntityId, .chainIds, .by, .reason, .recordedAt, .undoneAt}";

    public static EntitySplit Read(CypherRow row) => new(
        row.Text("id"), row.Text("entityId"), row.Text("newEntityId"), row.Texts("chainIds"), row.Text("by"), row.OptionalText("reason"),
        row.Time("recordedAt"), row.OptionalTime("undoneAt"));
}
