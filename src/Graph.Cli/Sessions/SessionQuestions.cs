using System.Text.Json;
using Graph.Api.Transport;

namespace Graph.Cli.Sessions;

/// <summary>Questions that commands ask of the graph.</summary>
internal static class SessionQuestions
{
    // What is told of a candidate.
    private static readonly string[] Known = ["name", "description", "id"];

    /// <summary>The data of an answer.</summary>
    /// <exception cref="InvalidOperationException">The answer has errors; the message is that of the first, with whom an ambiguous name may mean.</exception>
    public static async Task<JsonElement> AskAsync(this GraphSession session, string query, object variables, CancellationToken cancellationToken)
    {
        var answer = await session.Services.AskGraphAsync(query, JsonSerializer.Serialize(variables), cancellationToken);
        using var document = JsonDocument.Parse(answer.Json);
        return answer.HasErrors
            ? throw new InvalidOperationException(Told(document.RootElement.GetProperty("errors")[0]))
            : document.RootElement.GetProperty("data").Clone();
    }

    private static string Told(JsonElement error)
    {
        var message = error.GetProperty("message").GetString()!;
        return error.GetProperty("extensions").TryGetProperty("candidates", out var candidates)
            ? string.Join('\n', candidates.EnumerateArray().Select(Line).Prepend(message))
            : message;
    }

    private static string Line(JsonElement candidate) =>
        "  " + string.Join("  ", Known.Select(field => candidate.GetProperty(field).GetString()).Where(text => !string.IsNullOrEmpty(text)));
}
