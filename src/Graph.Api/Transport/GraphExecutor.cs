using Graph.Api.Errors;
using Graph.Api.Limits;
using GraphQL;
using GraphQL.Validation;

namespace Graph.Api.Transport;

/// <summary>Executes a request within the limits, the same for every transport.</summary>
internal sealed class GraphExecutor(IDocumentExecuter<GraphSchema> executer, GraphSchema schema, TimeProvider time)
{
    /// <summary>The result, or the stream of results where it was a subscription that could begin.</summary>
    /// <param name="services">The scope in which fields read; its batch loader lives as long as this request.</param>
    public async Task<ExecutionResult> ExecuteAsync(
        GraphRequest request, IServiceProvider services, AllowedOperations allowed, CancellationToken cancellationToken)
    {
        if (DocumentLimits.Refuse(request.Query) is { } refusal)
            return new ExecutionResult { Errors = [refusal] };
        // The first request waits for the schema, however slow the machine; that is no time of its own.
        schema.Initialize();
        using var limit = new CancellationTokenSource(RequestLimits.Time, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            return await executer.ExecuteAsync(Options(request, services, allowed, either.Token));
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new ExecutionResult { Errors = [TimeLimit()] };
        }
    }

    private static ExecutionOptions Options(
        GraphRequest request, IServiceProvider services, AllowedOperations allowed, CancellationToken cancellationToken) => new()
        {
            Query = request.Query,
            OperationName = request.OperationName,
            Variables = request.Variables,
            Extensions = request.Extensions,
            RequestServices = services,
            ValidationRules = [new OperationKindRule(allowed), .. DocumentValidator.CoreRules, new QueryLimitRule()],
            UnhandledExceptionDelegate = ExceptionMask.MaskAsync,
            CancellationToken = cancellationToken,
        };

    private static ApiError TimeLimit() => new(
        "TIME_LIMIT",
        $"The request took more than {RequestLimits.Time.TotalSeconds} seconds. Ask for fewer rows with 'first', or for less that is nested.",
        ("limitSeconds", RequestLimits.Time.TotalSeconds));
}
