using Graph.Core.Entities;
using Graph.Core.Judgements;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Splits;

/// <summary>A chain that is to be taken out.</summary>
/// <param name="EntityId">The entity that it was first assigned to.</param>
/// <param name="IsPart">Whether it was ever taken out before, and has a part of its own.</param>
internal sealed record ChosenChain(string Id, string ArticleId, EntityType Type, string Name, string EntityId, bool IsPart)
{
    public string PartId => EntitySplit.PartIdOf(Id);

    /// <summary>From chains <c>c</c> and the entity <c>e</c> that each is kept under.</summary>
    public const string Map = """
        c {.id, .articleId, .type, .name, entityId: coalesce(e.partOf, e.id), isPart: e.partOf IS NOT NULL}
        """;

    public static ChosenChain Read(CypherRow row) => new(
        row.Text("id"), row.Text("articleId"), row.Word<EntityType>("type"), row.Text("name"), row.Text("entityId"), row.Flag("isPart"));
}
