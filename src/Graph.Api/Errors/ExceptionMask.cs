using Graph.Core.Stores;
using Graph.Ingestion.Feed;
using GraphQL;
using GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Graph.Api.Errors;

/// <summary>Makes of an exception the error that a caller may see, and logs what the caller may not.</summary>
internal static class ExceptionMask
{
    public static Task MaskAsync(UnhandledExceptionContext context)
    {
        context.Exception = ErrorOf(context.OriginalException);
        if (context.Exception is ApiError { Code: ErrorCodes.Internal or ErrorCodes.StoreUnavailable })
            Log(context);
        return Task.CompletedTask;
    }

    private static ApiError ErrorOf(Exception exception) => exception switch
    {
        InvalidCursorException => new(ErrorCodes.InvalidCursor, exception.Message),
        SlowSubscriberException => new(ErrorCodes.SubscriberTooSlow, exception.Message),
        StoreException store => new(ErrorCodes.StoreUnavailable, store.IsTransient
            ? "The store did not answer. The same request may succeed in a moment."
            : "The store cannot answer; the server's log says why.", ("retry", store.IsTransient)),
        _ => new(ErrorCodes.Internal, "The server failed to answer this field; its log says why."),
    };

    private static void Log(UnhandledExceptionContext context) => (context.Context?.RequestServices ?? context.ExecutionOptions?.RequestServices)
        ?.GetRequiredService<ILoggerFactory>().CreateLogger("Graph.Api")
        .LogError(context.OriginalException, "Answering {Path} failed.", string.Join('.', context.FieldContext?.ResponsePath ?? []));
}
