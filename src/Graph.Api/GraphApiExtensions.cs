using Graph.Api.Transport;
using GraphQL;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api;

/// <summary>How a host takes the GraphQL API in. The host registers the store (IGraphReader, IGraphWriter) itself.</summary>
public static class GraphApiExtensions
{
    /// <summary>Adds the schema and what executes it.</summary>
    public static IServiceCollection AddGraphApi(this IServiceCollection services) =>
        services.AddGraphQL(builder => builder
            .AddSelfActivatingSchema<GraphSchema>()
            .AddSystemTextJson());

    /// <summary>Serves GraphQL at this path.</summary>
    public static IEndpointConventionBuilder MapGraphApi(this WebApplication app, string path = "/graphql") =>
        app.Map(path, GraphEndpoint.AnswerAsync);
}
