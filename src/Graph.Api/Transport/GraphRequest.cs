using System.Text.Json;
using GraphQL;

namespace Graph.Api.Transport;

/// <summary>A request as it came: nothing of the document is checked yet.</summary>
internal sealed record GraphRequest(string Query, string? OperationName, Inputs? Variables, Inputs? Extensions);

/// <summary>Reads the parameters of a request (GraphQL over HTTP, section "Request Parameters").</summary>
internal sealed class GraphRequestParser(IGraphQLTextSerializer serializer)
{
    // Deeper variables than any input of the schema needs.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 48 };

    /// <summary>Reads a JSON object of parameters.</summary>
    /// <exception cref="RequestRefusedException">It is none.</exception>
    public GraphRequest Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return Parse(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw Refusals.NotJson(exception.Message);
        }
    }

    public GraphRequest Parse(JsonElement parameters)
    {
        if (parameters.ValueKind == JsonValueKind.Array)
            throw Refusals.Batch();
        if (parameters.ValueKind != JsonValueKind.Object)
            throw Refusals.BadParameter("The body", "a JSON object with 'query'");
        try
        {
            return new(
                Text(parameters, "query") ?? throw Refusals.BadParameter("'query'", "a string with a GraphQL document"),
                Text(parameters, "operationName"),
                Map(parameters, "variables"),
                Map(parameters, "extensions"));
        }
        catch (InvalidOperationException)
        {
            // What System.Text.Json throws for half of a surrogate pair in an escaped string.
            throw Refusals.NotJson("A string has half of a surrogate pair.");
        }
    }

    /// <summary>Reads the parameters of a URL; variables and extensions are JSON there.</summary>
    /// <exception cref="RequestRefusedException">One of them is not what it should be.</exception>
    public GraphRequest Parse(string? query, string? operationName, string? variables, string? extensions) => new(
        string.IsNullOrEmpty(query) ? throw Refusals.BadParameter("'query'", "a string with a GraphQL document") : query,
        string.IsNullOrEmpty(operationName) ? null : operationName,
        MapOfText(variables, "variables"),
        MapOfText(extensions, "extensions"));

    private Inputs? MapOfText(string? json, string name)
    {
        if (string.IsNullOrEmpty(json))
            return null;
        try
        {
            using var document = JsonDocument.Parse($"{{\"{name}\":{json}}}", Options);
            return Map(document.RootElement, name);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Refusals.BadParameter($"'{name}'", "a JSON object");
        }
    }

    private static string? Text(JsonElement parameters, string name) => Present(parameters, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw Refusals.BadParameter($"'{name}'", "a string"),
    };

    private Inputs? Map(JsonElement parameters, string name) => Present(parameters, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } map => serializer.ReadNode<Inputs>(map),
        _ => throw Refusals.BadParameter($"'{name}'", "a JSON object"),
    };

    private static JsonElement? Present(JsonElement parameters, string name) =>
        parameters.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
