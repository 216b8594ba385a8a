using Graph.Core.Stores;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api;

/// <summary>What can be asked.</summary>
internal sealed class QueryGraphType : ObjectGraphType
{
    public QueryGraphType()
    {
        Name = "Query";
        Field<NonNullGraphType<GraphSizeGraphType>>("graph")
            .Description("How much the graph holds now.")
            .ResolveAsync(async context => await context.RequestServices!.GetRequiredService<IGraphReader>().GetSizeAsync(context.CancellationToken));
    }
}

/// <summary>How much the graph holds.</summary>
internal sealed class GraphSizeGraphType : ObjectGraphType<GraphSize>
{
    public GraphSizeGraphType()
    {
        Name = "GraphSize";
        Description = "How much is shown now.";
        Field("articles", size => size.Articles);
        Field("entities", size => size.Entities);
        Field("relations", size => size.Relations);
        Field("statements", size => size.Statements);
        Field("evidence", size => size.Evidence);
    }
}
