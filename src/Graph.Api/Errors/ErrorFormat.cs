using GraphQL;
using GraphQL.Execution;

namespace Graph.Api.Errors;

/// <summary>Shows an error's message, code and extensions, and nothing of the exception behind it.</summary>
internal sealed class ErrorFormat : IErrorInfoProvider
{
    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        var extensions = new Dictionary<string, object?> { ["code"] = executionError.Code ?? ErrorCodes.Internal };
        foreach (var (key, value) in executionError.Extensions ?? [])
            extensions[key] = value;
        return new ErrorInfo { Message = executionError.Message, Extensions = extensions };
    }
}
