using Graph.Api.Entities;
using Graph.Core.Relations;
using Graph.Core.Stores;
using GraphQL.Types;

namespace Graph.Api.Relations;

/// <summary>Which relations are meant, as a caller writes it.</summary>
internal sealed record RelationFilterInput
{
    public static RelationFilterInput All { get; } = new();

    public IReadOnlyList<RelationType>? Type { get; init; }

    public EntityRef? Subject { get; init; }

    public EntityRef? Object { get; init; }

    public EntityRef? Entity { get; init; }

    public IReadOnlyList<RelationBasis>? Basis { get; init; }

    public double? MinConfidence { get; init; }

    public int? MinSources { get; init; }

    public bool? Current { get; init; }

    public string? Article { get; init; }

    public IEnumerable<EntityRef?> Refs() => [Subject, Object, Entity];

    public RelationFilter ToFilter(ResolvedRefs refs) => new()
    {
        Types = Type,
        SubjectIds = refs.IdsOf(Subject),
        ObjectIds = refs.IdsOf(Object),
        EntityIds = refs.IdsOf(Entity),
        Bases = Basis,
        MinConfidence = MinConfidence,
        MinSources = MinSources,
        OnlyCurrent = Current ?? false,
        ArticleIds = Article is null ? null : [Article],
    };
}

internal sealed class RelationFilterGraphType : InputObjectGraphType<RelationFilterInput>
{
    public RelationFilterGraphType()
    {
        Name = "RelationFilter";
        Description = "Which relations are meant. Every condition that is given must hold; a list is met by any of its values, an empty list by nothing.";
        Field<ListGraphType<NonNullGraphType<RelationTypeGraphType>>>("type");
        Field<EntityRefGraphType>("subject");
        Field<EntityRefGraphType>("object");
        Field<EntityRefGraphType>("entity").Description("An entity at either end.");
        Field<ListGraphType<NonNullGraphType<RelationBasisGraphType>>>("basis");
        Field<FloatGraphType>("minConfidence").Description("From 0 to 1.");
        Field<IntGraphType>("minSources").Description("At least this many origins report it or what says the same of ends that are one with its own, also by other words for one office: a wire report and its reprints are one.");
        Field<BooleanGraphType>("current").Description("True leaves out relations that are known to be over, with or without a date.");
        Field<IdGraphType>("article").Description("The article that has evidence for them.");
    }
}
