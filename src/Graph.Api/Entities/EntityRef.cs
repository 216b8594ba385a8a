using GraphQL.Types;

namespace Graph.Api.Entities;

/// <summary>One of the three ways to mean an entity.</summary>
internal sealed record EntityRef
{
    public string? Id { get; init; }

    public string? WikidataId { get; init; }

    public string? Name { get; init; }

    public override string ToString() => Name ?? WikidataId ?? Id ?? "";
}

internal sealed class EntityRefGraphType : InputObjectGraphType<EntityRef>
{
    public EntityRefGraphType()
    {
        Name = "EntityRef";
        Description = "An entity: exactly one of its id, its Wikidata id or a name.";
        IsOneOf = true;
        Field<IdGraphType>("id").Description("Its id here; an id that was merged into another, or that an undone split made, leads to where it is now.");
        Field<StringGraphType>("wikidataId").Description("Its Wikidata id: \"Q159\".");
        Field<StringGraphType>("name").Description(
            "Any of its names, whatever the case, diacritics and punctuation. A name of several entities means all of them, with a warning that lists them.");
    }
}
