using GraphQL;

namespace Graph.Api.Errors;

/// <summary>An error with a code and what a caller needs to mend it, under "extensions".</summary>
internal sealed class ApiError : ExecutionError
{
    public ApiError(string code, string message, params IEnumerable<(string Key, object? Value)> extensions)
        : base(message)
    {
        Code = code;
        Extensions = extensions.ToDictionary(pair => pair.Key, pair => pair.Value);
    }
}

/// <summary>The codes of errors that fields give; the refusals of whole requests have theirs in Limits and Transport.</summary>
internal static class ErrorCodes
{
    public const string AmbiguousName = "AMBIGUOUS_NAME";
    public const string InvalidArgument = "INVALID_ARGUMENT";
    public const string InvalidCursor = "INVALID_CURSOR";
    public const string StoreUnavailable = "STORE_UNAVAILABLE";
    public const string SubscriberTooSlow = "SUBSCRIBER_TOO_SLOW";
    public const string Internal = "INTERNAL";
}
