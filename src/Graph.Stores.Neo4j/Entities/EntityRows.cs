using Graph.Core.Entities;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Entities;

internal static class EntityRows
{
    public static Entity ReadEntity(CypherRow row) => new(
        row.Text("id"), row.Word<EntityType>("type"), row.Text("name"), row.OptionalText("wikidataId"),
        row.OptionalText("description"), row.Time("recordedAt"));

    public static EntityCounts ReadCounts(CypherRow row) => new(
        row.Count("said"), row.Count("targetOf"), row.Count("topicOf"), row.Count("mentions"), row.Count("articles"));
}
