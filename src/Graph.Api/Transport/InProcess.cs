using Graph.Api.Limits;
using GraphQL;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Transport;

/// <summary>An answer as it would stand in the body of a response.</summary>
/// <param name="Json">The JSON object with "data" and "errors".</param>
public sealed record GraphAnswer(string Json, bool HasErrors);

/// <summary>Asks the API without a network between: the same schema, rules and limits.</summary>
public static class InProcess
{
    /// <param name="variables">A JSON object, or null.</param>
    /// <exception cref="ArgumentException">The variables are no JSON object, or there is no query.</exception>
    public static async Task<GraphAnswer> AskGraphAsync(
        this IServiceProvider services, string query, string? variables, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var request = Parse(scope.ServiceProvider.GetRequiredService<GraphRequestParser>(), query, variables);
        var result = await scope.ServiceProvider.GetRequiredService<GraphExecutor>()
            .ExecuteAsync(request, scope.ServiceProvider, AllowedOperations.QueriesAndMutations, cancellationToken);
        var json = scope.ServiceProvider.GetRequiredService<IGraphQLTextSerializer>().Serialize(result);
        return new(json, result.Errors is { Count: > 0 });
    }

    /// <summary>Whether a document has a mutation. One that cannot be read has none.</summary>
    public static bool HasMutation(string query)
    {
        try
        {
            return DocumentLimits.Refuse(query) is null
                && Parser.Parse(query).Definitions.OfType<GraphQLOperationDefinition>().Any(operation => operation.Operation == OperationType.Mutation);
        }
        catch (GraphQLSyntaxErrorException)
        {
            return false;
        }
    }

    private static GraphRequest Parse(GraphRequestParser parser, string query, string? variables)
    {
        try
        {
            return parser.Parse(query, null, variables, null);
        }
        catch (RequestRefusedException refusal)
        {
            throw new ArgumentException(refusal.Error.Message, refusal);
        }
    }
}
