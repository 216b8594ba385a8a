using GraphQL.Types;

namespace Graph.Api;

/// <summary>The whole schema, as schema/graph.graphql shows it.</summary>
internal sealed class GraphSchema : Schema
{
    public GraphSchema(IServiceProvider services)
        : base(services)
    {
        Query = new QueryGraphType();
    }
}
