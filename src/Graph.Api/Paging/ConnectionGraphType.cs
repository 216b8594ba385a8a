using Graph.Api.Entities;
using Graph.Api.Limits;
using GraphQL.Types;

namespace Graph.Api.Paging;

/// <summary>The connection of a type; EntityGraphType has EntityConnection with EntityEdge.</summary>
internal sealed class ConnectionGraphType<TNode> : ObjectGraphType<Connection>
    where TNode : IObjectGraphType
{
    public ConnectionGraphType()
    {
        Name = ConnectionNames.NodeOf(typeof(TNode)) + "Connection";
        Description = "A page, after the Relay specification of cursor connections.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EdgeGraphType<TNode>>>>>("edges").Resolve(context => context.Source.Edges);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TNode>>>>("nodes")
            .Description("The edges' nodes, for whoever needs no cursors.")
            .Resolve(context => context.Source.Edges.Select(edge => edge.Node));
        Field<NonNullGraphType<PageInfoGraphType>>("pageInfo").Resolve(context => context.Source);
        Field("totalCount", connection => connection.Total ?? 0)
            .Description("How many there are on all pages. It is counted only when asked for.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<WarningGraphType>>>>("warnings")
            .Description("What the asker should know of how the question was understood.")
            .UsualLength(1)
            .Resolve(context => context.Source.Warnings);
    }
}

internal sealed class EdgeGraphType<TNode> : ObjectGraphType<Edge>
    where TNode : IObjectGraphType
{
    public EdgeGraphType()
    {
        Name = ConnectionNames.NodeOf(typeof(TNode)) + "Edge";
        Field<NonNullGraphType<TNode>>("node").Resolve(context => context.Source.Node);
        Field("cursor", edge => edge.Cursor).Description("Give it as 'after' to go on behind this item.");
    }
}

internal sealed class PageInfoGraphType : ObjectGraphType<Connection>
{
    public PageInfoGraphType()
    {
        Name = "PageInfo";
        Field("hasNextPage", connection => connection.HasNext);
        Field("hasPreviousPage", connection => connection.HasPrevious);
        Field("startCursor", connection => connection.StartCursor, nullable: true);
        Field("endCursor", connection => connection.EndCursor, nullable: true);
    }
}

internal static class ConnectionNames
{
    public static string NodeOf(Type graphType) => graphType.Name.Replace("GraphType", "", StringComparison.Ordinal);
}
