using System.Text.Json;

namespace Graph.Cli.Articles;

/// <summary>What tells a statement from the one that a later version has in its place, besides its words: a line for each field.</summary>
internal static class StatementChange
{
    public static IEnumerable<string> FieldsOf(JsonElement before, JsonElement after)
    {
        var told = AllFieldsOf(before, after).Where(field => field.Before != field.After).Select(field => $"{field.Name}: {field.Before} > {field.After}").ToList();
        if (told.Count > 0 || Text(before, "content") != Text(after, "content"))
            return told;
        return [Ids(before).SequenceEqual(Ids(after)) ? "the same words, of other places of the text" : "inside: the statement that conveys it is another"];
    }

    private static IEnumerable<(string Name, string Before, string After)> AllFieldsOf(JsonElement before, JsonElement after)
    {
        foreach (var name in new[] { "kind", "cue", "modality", "polarity" })
            yield return (name, Word(before, name), Word(after, name));
        yield return ("said", Day(before), Day(after));
        yield return ("inside", Conveyors(before), Conveyors(after));
        var (gone, come) = (About(before).Except(About(after)).ToList(), About(after).Except(About(before)).ToList());
        var isTold = string.Join(", ", gone.Select(about => about.Told)) != string.Join(", ", come.Select(about => about.Told));
        yield return ("about", Told(gone, isTold), Told(come, isTold));
    }

    // Of two who go by one name the ids tell which.
    private static string Told(List<(string Id, string Told)> about, bool isTold) =>
        about.Count == 0 ? "nobody" : string.Join(", ", about.Select(one => isTold ? one.Told : $"{one.Told} {one.Id}"));

    private static IEnumerable<(string Id, string Told)> About(JsonElement statement) => statement.GetProperty("about").EnumerateArray().Select(about =>
    {
        var entity = about.GetProperty("entity");
        string[] notes = [Text(about, "role") == "TOPIC" ? "topic" : "", Text(about, "stance").ToLowerInvariant()];
        var noted = string.Join(", ", notes.Where(note => note.Length > 0));
        return (Text(entity, "id"), noted.Length > 0 ? $"{Text(entity, "name")} ({noted})" : Text(entity, "name"));
    });

    private static string Conveyors(JsonElement statement) =>
        string.Join(" > ", statement.GetProperty("chain").EnumerateArray().Select(outer => $"{SpeakerOf(outer)} {Text(outer, "cue")}".TrimEnd())) is { Length: > 0 } told ? told : "nothing";

    private static IEnumerable<string> Ids(JsonElement statement) => statement.GetProperty("chain").EnumerateArray().Select(outer => Text(outer, "id"));

    private static string Day(JsonElement statement) =>
        statement.GetProperty("saidAt") is { ValueKind: JsonValueKind.Object } day ? Text(day, "value") : "day unknown";

    private static string Word(JsonElement statement, string name) => Text(statement, name) switch
    {
        "" => "none",
        var cue when name == "cue" => cue,
        var word => word.ToLowerInvariant(),
    };

    /// <summary>Who said it, as the article names them where nobody is known.</summary>
    public static string SpeakerOf(JsonElement statement) => statement.GetProperty("speaker") is { ValueKind: JsonValueKind.Object } known
        ? Text(known, "name")
        : statement.GetProperty("speakerWords").GetString() ?? "somebody not named";

    private static string Text(JsonElement node, string field) => node.GetProperty(field).GetString() ?? "";
}
