using System.Text.Json;
using Graph.Api.Transport;

namespace Graph.Cli.Sessions;

/// <summary>Questions that commands ask of the graph.</summary>
internal static class SessionQuestions
{
    /// <summary>The data of an answer.</summary>
    /// <exception cref="InvalidOperationException">The answer has errors; the message is that of the first.</exception>
    public static async Task<JsonElement> AskAsync(this GraphSession session, string query, object variables, CancellationToken cancellationToken)
    {
        var answer = await session.Services.AskGraphAsync(query, JsonSerializer.Serialize(variables), cancellationToken);
        using var document = JsonDocument.Parse(answer.Json);
        return answer.HasErrors
            ? throw new InvalidOperationException(document.RootElement.GetProperty("errors")[0].GetProperty("message").GetString())
            : document.RootElement.GetProperty("data").Clone();
    }
}
