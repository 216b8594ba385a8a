using System.Text.Json;

namespace Graph.Cli.Questions;

/// <summary>What speakers are called where statements are shown together: of several who go by one name each with what tells them apart.</summary>
internal sealed class SpeakerNames
{
    private readonly ILookup<string, JsonElement> bearers;

    private SpeakerNames(ILookup<string, JsonElement> bearers) => this.bearers = bearers;

    /// <param name="nodes">The statements.</param>
    /// <param name="warnings">Whom a name that was asked for may mean too.</param>
    public static SpeakerNames Of(IReadOnlyCollection<JsonElement> nodes, JsonElement warnings)
    {
        var speakers = nodes.SelectMany(node => node.GetProperty("chain").EnumerateArray().Prepend(node))
            .Select(node => node.GetProperty("speaker"))
            .Where(speaker => speaker.ValueKind == JsonValueKind.Object);
        var candidates = warnings.EnumerateArray()
            .SelectMany(warning => warning.GetProperty("candidates").EnumerateArray())
            .Select(candidate => candidate.GetProperty("entity"));
        return new(speakers.Concat(candidates).DistinctBy(entity => Text(entity, "id")).ToLookup(entity => Text(entity, "name")));
    }

    /// <summary>Who said something, and in what role.</summary>
    public string SpeakerOf(JsonElement node)
    {
        var name = NameOf(node);
        return Text(node, "role") is { Length: > 0 } role ? $"{name}, {role}" : name;
    }

    /// <summary>Who said something, or reported it.</summary>
    public string NameOf(JsonElement node)
    {
        if (node.GetProperty("speaker") is { ValueKind: JsonValueKind.Object } speaker)
            return TellApart(speaker) is { } what ? $"{Text(speaker, "name")} ({what})" : Text(speaker, "name");
        return Text(node, "speakerWords") is { Length: > 0 } words ? $"{words} (not resolved)" : "somebody not named";
    }

    /// <summary>The description, or the id where others of the name have the same or none; null where nobody else has the name.</summary>
    private string? TellApart(JsonElement speaker)
    {
        var namesakes = bearers[Text(speaker, "name")].ToList();
        if (namesakes.Count == 1)
            return null;
        var description = Text(speaker, "description");
        return description.Length > 0 && namesakes.Count(other => Text(other, "description") == description) == 1 ? description : Text(speaker, "id");
    }

    private static string Text(JsonElement node, string field) => node.GetProperty(field).GetString() ?? "";
}
