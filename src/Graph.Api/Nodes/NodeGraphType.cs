using Graph.Api.Articles;
using Graph.Api.Entities;
using Graph.Api.Loading;
using Graph.Api.Relations;
using Graph.Api.Statements;
using Graph.Api.Times;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Nodes;

/// <summary>Whatever has an id of its own, after the Relay specification of global object identification.</summary>
internal sealed class NodeGraphType : InterfaceGraphType
{
    public NodeGraphType()
    {
        Name = "Node";
        Description = "Whatever has an id of its own.";
        Field<NonNullGraphType<IdGraphType>>("id");
    }
}

internal static class NodeQueries
{
    public static void AddNodeQuery(this QueryGraphType query) => query.Field<NodeGraphType>("node")
        .Description("The entity, article, statement or relation of this id; null where there is none.")
        .Argument<NonNullGraphType<IdGraphType>>("id")
        .TimeArguments()
        .Resolve(context => Node(context, context.GetArgument<string>("id"), context.Asked()));

    // The prefixes are those that the ids are made with in Graph.Core.
    private static object? Node(IResolveFieldContext context, string id, AsOf asOf) => id.Split('_')[0] switch
    {
        "e" => context.Entity(id, asOf).AsOf(asOf),
        "a" => context.Article(id, asOf).AsOf(asOf),
        "s" => context.Statement(id, asOf).AsOf(asOf),
        "r" => context.Relation(id, asOf).AsOf(asOf),
        _ => null,
    };
}
