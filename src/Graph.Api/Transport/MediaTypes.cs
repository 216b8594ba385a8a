using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Transport;

/// <summary>How an answer is written.</summary>
internal enum AnswerKind
{
    /// <summary>application/json, for clients that expect 200 for every well-formed request.</summary>
    Json,

    /// <summary>application/graphql-response+json, whose status tells whether the operation was executed.</summary>
    GraphResponse,

    /// <summary>text/event-stream (graphql-sse, distinct connections mode).</summary>
    Events,
}

/// <summary>Picks the kind of answer from the Accept header (RFC 9110, section 12.5.1; GraphQL over HTTP, section "Accept").</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string GraphResponse = "application/graphql-response+json";
    public const string Events = "text/event-stream";

    private static readonly (string Type, AnswerKind Kind)[] Answers =
        [(Json, AnswerKind.Json), (GraphResponse, AnswerKind.GraphResponse), (Events, AnswerKind.Events)];

    /// <summary>The acceptable kind that the client likes best; JSON where it does not say, null where there is none.</summary>
    public static AnswerKind? Negotiate(HttpRequest request)
    {
        if (request.Headers.Accept.Count == 0)
            return AnswerKind.Json;
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted))
            return null;
        foreach (var range in accepted.Where(range => range.Quality is not 0).OrderByDescending(range => range.Quality ?? 1))
        {
            foreach (var (type, kind) in Answers)
            {
                if (Accepts(range, type))
                    return kind;
            }
        }

        return null;
    }

    /// <summary>Whether a body of this type is read: application/json in UTF-8.</summary>
    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && IsUtf8(type);

    private static bool Accepts(MediaTypeHeaderValue range, string type) =>
        IsUtf8(range) && new MediaTypeHeaderValue(type) is var offered
        && (range.MatchesAllTypes
            || (range.MatchesAllSubTypes && range.Type.Equals(offered.Type, StringComparison.OrdinalIgnoreCase))
            || range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase));

    private static bool IsUtf8(MediaTypeHeaderValue type) =>
        !type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
