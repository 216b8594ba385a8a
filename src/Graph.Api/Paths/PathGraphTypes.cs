using Graph.Api.Entities;
using Graph.Api.Limits;
using Graph.Api.Loading;
using Graph.Api.Relations;
using Graph.Api.Statements;
using Graph.Core.Paths;
using Graph.Core.Stores;
using GraphQL.Types;

namespace Graph.Api.Paths;

/// <summary>What a search for paths found, with what should be known of how its ends were understood.</summary>
internal sealed record FoundPaths(IReadOnlyList<Shown<GraphPath>> Paths, bool IsTruncated, IReadOnlyList<Warning> Warnings);

internal sealed class PathResultGraphType : ObjectGraphType<FoundPaths>
{
    public PathResultGraphType()
    {
        Name = "PathResult";
        Description = "How two entities are connected.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PathGraphType>>>>("paths").Description("The shortest first.").Resolve(context => context.Source.Paths);
        Field("truncated", found => found.IsTruncated)
            .Description("Whether there may be more: more were found than asked for, or an entity on the way has more edges than a search follows.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<WarningGraphType>>>>("warnings").UsualLength(1).Resolve(context => context.Source.Warnings);
    }
}

internal sealed class PathGraphType : ObjectGraphType<Shown<GraphPath>>
{
    public PathGraphType()
    {
        Name = "Path";
        Description = "A way from one entity to another that visits no entity twice.";
        Field("length", path => path.It.Steps.Count).Description("How many steps.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PathStepGraphType>>>>("steps")
            .Resolve(context => Shown.OfAll(context.Source.It.Steps, context.Source.AsOf));
    }
}

internal sealed class PathStepGraphType : ObjectGraphType<Shown<PathStep>>
{
    public PathStepGraphType()
    {
        Name = "PathStep";
        Description = "One step of a path, with everything that makes it.";
        Field<NonNullGraphType<EntityGraphType>>("from")
            .Resolve(context => context.Entity(context.Source.It.FromId, context.Source.AsOf).AsOf(context.Source.AsOf));
        Field<NonNullGraphType<EntityGraphType>>("to")
            .Resolve(context => context.Entity(context.Source.It.ToId, context.Source.AsOf).AsOf(context.Source.AsOf));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PathEdgeGraphType>>>>("edges").Description("At least one.")
            .Resolve(context => Shown.OfAll(context.Source.It.Edges, context.Source.AsOf));
    }
}

internal sealed class PathEdgeGraphType : ObjectGraphType<Shown<GraphEdge>>
{
    public PathEdgeGraphType()
    {
        Name = "PathEdge";
        Description = "What connects the two entities of a step.";
        Field("kind", edge => edge.It.Kind);
        Field("label", edge => edge.It.Label).Description("The relation's type, or STATED.");
        Field("forward", edge => edge.It.Forward).Description("Whether 'from' is the subject or the speaker.");
        Field("count", edge => edge.It.Count).Description("How many facts connect the two so; the first of them is given.");
        Field<RelationGraphType>("relation").Resolve(context => context.Source.It is { Kind: EdgeKind.Relation } edge
            ? context.Relation(edge.FactId, context.Source.AsOf).AsOf(context.Source.AsOf)
            : null);
        Field<StatementGraphType>("statement").Resolve(context => context.Source.It is { Kind: EdgeKind.Statement } edge
            ? context.Statement(edge.FactId, context.Source.AsOf).AsOf(context.Source.AsOf)
            : null);
    }
}

internal sealed class EdgeKindGraphType : EnumerationGraphType
{
    public EdgeKindGraphType()
    {
        Name = "EdgeKind";
        Description = "What a step of a path is made of.";
        Add("RELATION", EdgeKind.Relation);
        Add("STATEMENT", EdgeKind.Statement, "One entity said something about another, as a target.");
    }
}
