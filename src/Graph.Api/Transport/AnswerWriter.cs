using Graph.Api.Limits;
using GraphQL;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Transport;

/// <summary>Writes results with the status that GraphQL over HTTP gives them.</summary>
internal sealed class AnswerWriter(IGraphQLSerializer serializer)
{
    public Task WriteAsync(HttpContext http, AnswerKind kind, ExecutionResult result) =>
        WriteAsync(http, kind, StatusOf(kind, result), result);

    /// <summary>Writes why a request is refused; as JSON where the client would take nothing of ours.</summary>
    public Task WriteAsync(HttpContext http, RequestRefusedException refusal)
    {
        if (refusal.Status == StatusCodes.Status405MethodNotAllowed)
            http.Response.Headers.Allow = "GET, POST";
        var kind = MediaTypes.Negotiate(http.Request) is AnswerKind.GraphResponse ? AnswerKind.GraphResponse : AnswerKind.Json;
        return WriteAsync(http, kind, refusal.Status, new ExecutionResult { Errors = [refusal.Error] });
    }

    private Task WriteAsync(HttpContext http, AnswerKind kind, int status, ExecutionResult result)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = (kind == AnswerKind.GraphResponse ? MediaTypes.GraphResponse : MediaTypes.Json) + "; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return serializer.WriteAsync(http.Response.Body, result, http.RequestAborted);
    }

    private static int StatusOf(AnswerKind kind, ExecutionResult result)
    {
        if (result.Errors?.Any(error => error.Code == OperationKindRule.MethodCode) ?? false)
            return StatusCodes.Status405MethodNotAllowed;
        return kind == AnswerKind.Json || result.Executed ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
    }
}
