using System.Text.Encodings.Web;
using Graph.Api.Errors;
using Graph.Api.Loading;
using Graph.Api.Mutations;
using Graph.Api.Streams;
using Graph.Api.Transport;
using Graph.Api.Transport.WebSockets;
using GraphQL;
using GraphQL.MicrosoftDI;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Graph.Api;

/// <summary>
/// How a host takes the GraphQL API in. The host registers the store (IGraphReader, IGraphWriter), the ingestion and the feed
/// of new statements itself.
/// </summary>
public static class GraphApiExtensions
{
    /// <summary>Adds the schema and what executes it.</summary>
    public static IServiceCollection AddGraphApi(this IServiceCollection services)
    {
        services.AddGraphQL(builder => builder
            .AddSelfActivatingSchema<GraphSchema>()
            // Answers are JSON and never part of a page, so words stand in them as they were written.
            .AddSystemTextJson(options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
            .AddErrorInfoProvider<ErrorFormat>()
            .AddExecutionStrategy<MutationStrategy>(OperationType.Mutation)
            .AddScopedSubscriptionExecutionStrategy());
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddScoped<BatchLoader>()
            .AddScoped<StreamPace>()
            .AddSingleton<GraphExecutor>()
            .AddSingleton<GraphRequestParser>()
            .AddSingleton<AnswerWriter>()
            .AddSingleton<EventStream>()
            .AddSingleton<SocketEndpoint>()
            .AddSingleton<GraphEndpoint>();
    }

    /// <summary>Builds the schema, for which the first request would otherwise wait.</summary>
    public static void PrepareGraphApi(this IServiceProvider services) => services.GetRequiredService<GraphSchema>().Initialize();

    /// <summary>Serves GraphQL at this path over HTTP, server-sent events and WebSockets.</summary>
    public static IEndpointConventionBuilder MapGraphApi(this WebApplication app, string path = "/graphql")
    {
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(30) });
        return app.Map(path, app.Services.GetRequiredService<GraphEndpoint>().AnswerAsync);
    }
}
