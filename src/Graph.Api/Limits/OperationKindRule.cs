using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Api.Limits;

/// <summary>Which kinds of operation a transport takes.</summary>
internal enum AllowedOperations
{
    /// <summary>A GET request may be repeated by anybody on the way, so it changes nothing.</summary>
    Queries,
    QueriesAndMutations,

    /// <summary>A stream of events without changes, for GET.</summary>
    QueriesAndSubscriptions,
    All,
}

/// <summary>Refuses an operation of a kind that the transport does not take.</summary>
internal sealed class OperationKindRule(AllowedOperations allowed) : ValidationRuleBase
{
    public const string MethodCode = "METHOD_NOT_ALLOWED";

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        if (Refusal(context.Operation.Operation) is var (code, message))
            context.ReportError(new ValidationError(context.Document.Source, null!, message, context.Operation) { Code = code });
        return default;
    }

    private (string Code, string Message)? Refusal(OperationType kind) => kind switch
    {
        OperationType.Mutation when allowed is AllowedOperations.Queries or AllowedOperations.QueriesAndSubscriptions =>
            (MethodCode, "GET is for queries. Send a mutation with POST."),
        OperationType.Subscription when allowed is AllowedOperations.Queries or AllowedOperations.QueriesAndMutations =>
            ("STREAM_NEEDED", "A subscription answers more than once. Ask with Accept: text/event-stream, or over a WebSocket with graphql-transport-ws."),
        _ => null,
    };
}
