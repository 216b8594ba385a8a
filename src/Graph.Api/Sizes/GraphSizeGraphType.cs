using Graph.Api.Loading;
using Graph.Core.Stores;
using GraphQL.Types;

namespace Graph.Api.Sizes;

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

internal static class SizeQueries
{
    public static void AddSizeQuery(this QueryGraphType query) =>
        query.Field<NonNullGraphType<GraphSizeGraphType>>("graph")
            .Description("How much the graph holds now.")
            .ResolveAsync(async context => await context.Reader().GetSizeAsync(context.CancellationToken));
}
