using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Stores.Neo4j.Transport;

/// <summary>
/// The plain JSON of the Query API. The store keeps text, whole and real numbers, booleans and lists of them, which it carries
/// without loss.
/// </summary>
internal static class CypherJson
{
    // Nothing of this is ever put into a page, so letters need no escapes.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The body of a request; of bookmarks and access mode only what is given.</summary>
    public static ByteArrayContent Write(CypherStatement? statement, IReadOnlyCollection<string> bookmarks, string? accessMode)
    {
        var body = new Dictionary<string, object?>(StringComparer.Ordinal);
        if (statement is not null)
            (body["statement"], body["parameters"]) = (NameInside(statement.Text), new { given = statement.Parameters });
        if (bookmarks.Count > 0)
            body["bookmarks"] = bookmarks;
        if (accessMode is not null)
            body["accessMode"] = accessMode;
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, Options));
        content.Headers.ContentType = new MediaTypeHeaderValue(MediaTypeNames.Application.Json);
        return content;
    }

    /// <summary>
    /// A text whose parameters are sent as one map. The server keeps a plan for every order of size that the lists and texts among a
    /// statement's parameters have together, and makes it when that is met first; into a map it does not look, so that one plan
    /// serves all sizes. Whatever varies is a parameter, so a dollar sign always begins the name of one.
    /// </summary>
    private static string NameInside(string text) => text.Replace("$", "$given.", StringComparison.Ordinal);

    /// <summary>The rows of an answer.</summary>
    public static IReadOnlyList<CypherRow> ReadRows(JsonElement answer)
    {
        if (!answer.TryGetProperty("data", out var data))
            return [];
        var fields = data.GetProperty("fields").EnumerateArray().Select(field => field.GetString()!).ToArray();
        return [.. data.GetProperty("values").EnumerateArray().Select(values => ReadRow(fields, values))];
    }

    private static CypherRow ReadRow(string[] fields, JsonElement values)
    {
        var row = new Dictionary<string, object?>(fields.Length, StringComparer.Ordinal);
        var at = 0;
        foreach (var value in values.EnumerateArray())
            row[fields[at++]] = ReadValue(value);
        return new(row);
    }

    private static object? ReadValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.TryGetInt64(out var whole) ? (object)whole : value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => value.EnumerateArray().Select(ReadValue).ToList(),
        JsonValueKind.Object => ReadMap(value),
        _ => null,
    };

    private static CypherRow ReadMap(JsonElement map)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in map.EnumerateObject())
            values[property.Name] = ReadValue(property.Value);
        return new(values);
    }
}
