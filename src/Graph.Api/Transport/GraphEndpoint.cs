using GraphQL;
using GraphQL.Transport;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Transport;

/// <summary>Answers requests at /graphql.</summary>
internal static class GraphEndpoint
{
    public static async Task AnswerAsync(HttpContext http)
    {
        var serializer = http.RequestServices.GetRequiredService<IGraphQLSerializer>();
        var request = await serializer.ReadAsync<GraphQLRequest>(http.Request.Body, http.RequestAborted);
        var result = await http.RequestServices.GetRequiredService<IDocumentExecuter<GraphSchema>>().ExecuteAsync(new ExecutionOptions
        {
            Query = request?.Query,
            OperationName = request?.OperationName,
            Variables = request?.Variables,
            RequestServices = http.RequestServices,
            CancellationToken = http.RequestAborted,
        });
        http.Response.ContentType = "application/json; charset=utf-8";
        await serializer.WriteAsync(http.Response.Body, result, http.RequestAborted);
    }
}
