using Graph.Core.Articles;
using Graph.Core.Entities;

namespace Graph.Ingestion.Reference;

/// <summary>An entity of the reference facts, the same in every article of them.</summary>
internal sealed record ReferenceEntity(string Id, EntityType Type, string Name, string? WikidataId)
{
    /// <summary>Its id is of Wikidata where that is known, else of its place in the article that introduces it.</summary>
    public static ReferenceEntity Of(string homeArticleId, EntityType type, string name, string? wikidataId, int ordinal = 0) => new(
        wikidataId is not null ? Entity.IdOfWikidata(wikidataId) : Entity.IdOfChain(Chain.IdOf(homeArticleId, type, name, ordinal)),
        type, name, wikidataId);

    public Entity ToEntity() => new(Id, Type, Name, WikidataId, null, default);
}
