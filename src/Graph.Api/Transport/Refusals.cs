using Graph.Api.Errors;
using Graph.Api.Limits;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Transport;

/// <summary>A request that is not well formed, so that no GraphQL is read from it.</summary>
internal sealed class RequestRefusedException(int status, ApiError error) : Exception(error.Message)
{
    public int Status => status;

    public ApiError Error => error;
}

/// <summary>Every reason for which a request is refused before its document is read.</summary>
internal static class Refusals
{
    public static RequestRefusedException Method(string method) => new(StatusCodes.Status405MethodNotAllowed, new(
        "METHOD_NOT_ALLOWED", $"{method} is not answered here. Send POST, or GET for queries."));

    public static RequestRefusedException MediaType(string? contentType) => new(StatusCodes.Status415UnsupportedMediaType, new(
        "UNSUPPORTED_MEDIA_TYPE", $"The body is '{contentType ?? "of no type"}'. Send Content-Type: application/json, in UTF-8."));

    public static RequestRefusedException NotAcceptable(string accept) => new(StatusCodes.Status406NotAcceptable, new(
        "NOT_ACCEPTABLE", $"'{accept}' is nothing that can be answered. Accept application/graphql-response+json, application/json or text/event-stream."));

    public static RequestRefusedException TooLarge() => new(StatusCodes.Status413PayloadTooLarge, new(
        "BODY_LIMIT", $"The body is over {RequestLimits.BodyBytes:N0} bytes. Send a shorter one; large files go in with the command line's ingest.",
        ("limit", RequestLimits.BodyBytes)));

    public static RequestRefusedException NotJson(string fault) => new(StatusCodes.Status400BadRequest, new(
        "INVALID_JSON", $"The body is not JSON: {fault}"));

    public static RequestRefusedException Batch() => new(StatusCodes.Status400BadRequest, new(
        "BATCH_NOT_SUPPORTED", "The body is a list of requests. Send one request at a time; one document may ask for several fields at once."));

    public static RequestRefusedException BadParameter(string name, string shape) => new(StatusCodes.Status400BadRequest, new(
        "INVALID_REQUEST", $"{name} must be {shape}."));

    public static RequestRefusedException Origin(string origin) => new(StatusCodes.Status403Forbidden, new(
        "FORBIDDEN_ORIGIN", $"Pages of '{origin}' may not connect here; only those that this server itself serves."));
}
