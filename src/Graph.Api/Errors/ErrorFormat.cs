using GraphQL;
using GraphQL.Execution;

namespace Graph.Api.Errors;

/// <summary>Shows an error's message, how a date is written where one is wrong, code and extensions, and nothing of the exception behind it.</summary>
internal sealed class ErrorFormat : IErrorInfoProvider
{
    // The engine tells a scalar's name alone.
    private static readonly (string Scalar, string Form)[] Forms =
    [
        ("'Date'", "Write a day as 2031-06-15."),
        ("'DateTime'", "Write a moment as 2031-06-15T09:30:00Z."),
    ];

    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        var extensions = new Dictionary<string, object?> { ["code"] = executionError.Code ?? ErrorCodes.Internal };
        foreach (var (key, value) in executionError.Extensions ?? [])
            extensions[key] = value;
        return new ErrorInfo { Message = WithForm(executionError.Message), Extensions = extensions };
    }

    private static string WithForm(string message) =>
        Array.Find(Forms, known => message.Contains($"type {known.Scalar}", StringComparison.Ordinal) || message.Contains($"to {known.Scalar}", StringComparison.Ordinal)) is { Form: { } form }
            ? $"{message.TrimEnd('.')}. {form}"
            : message;
}
