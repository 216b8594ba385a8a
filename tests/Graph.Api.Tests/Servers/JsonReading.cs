using System.Text.Json;

namespace Graph.Api.Tests.Servers;

/// <summary>Short ways through JSON.</summary>
public static class JsonReading
{
    /// <summary>What stands at this path: "statements.nodes.0.content".</summary>
    public static JsonElement At(this JsonElement json, string path) => path.Split('.').Aggregate(
        json, (at, part) => int.TryParse(part, out var index) ? at[index] : at.GetProperty(part));

    public static string? Text(this JsonElement json, string path) => json.At(path).GetString();

    public static int Number(this JsonElement json, string path) => json.At(path).GetInt32();

    /// <summary>A text of each item of a list.</summary>
    public static IReadOnlyList<string?> Texts(this JsonElement json, string listPath, string itemPath) =>
        [.. json.At(listPath).EnumerateArray().Select(item => item.Text(itemPath))];
}
