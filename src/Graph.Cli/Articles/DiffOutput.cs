using System.Text.Json;

namespace Graph.Cli.Articles;

/// <summary>Writes what changed as lines: "-" gone, "+" come, "~" changed, with what differs; which version is shown and a corrected date or source before them.</summary>
internal static class DiffOutput
{
    public static void Write(JsonElement article, JsonElement diff)
    {
        Console.WriteLine($"version {Version(diff, "from")} > version {Version(diff, "to")}");
        Console.WriteLine(article.GetProperty("retracted").GetBoolean()
            ? $"shown: none, since the article is retracted; graph restore brings version {Version(article, "version")} back"
            : $"shown: version {Version(article, "version")}");
        WriteCorrected(diff, "dateChanged", "published", DateOf);
        WriteCorrected(diff, "sourceChanged", "source", version => version.GetProperty("sourceName").GetString());
        foreach (var change in diff.GetProperty("statementsChanged").EnumerateArray())
            WriteChange(change.GetProperty("before"), change.GetProperty("after"));
        WriteAll(diff, "statementsGone", "-", Said);
        WriteAll(diff, "statementsCome", "+", Said);
        WriteAll(diff, "relationsGone", "-", Related);
        WriteAll(diff, "relationsCome", "+", Related);
        Console.WriteLine($"kept: statements {Count(diff, "statementsKept")}, relations {Count(diff, "relationsKept")}");
    }

    /// <summary>The words once where they are the same, and every other field that differs.</summary>
    private static void WriteChange(JsonElement before, JsonElement after)
    {
        Console.WriteLine($"~ {Said(before)}");
        if (Said(before) != Said(after))
            Console.WriteLine($"  > {Said(after)}");
        foreach (var field in StatementChange.FieldsOf(before, after))
            Console.WriteLine($"  {field}");
    }

    private static void WriteCorrected(JsonElement diff, string flag, string name, Func<JsonElement, string?> text)
    {
        if (diff.GetProperty(flag).GetBoolean())
            Console.WriteLine($"{name}: {text(diff.GetProperty("from")) ?? "not known"} > {text(diff.GetProperty("to")) ?? "not known"}");
    }

    private static string? DateOf(JsonElement version) =>
        version.GetProperty("publishedAt").GetString()
        ?? (version.GetProperty("publishedOn") is { ValueKind: JsonValueKind.Object } day ? day.GetProperty("value").GetString() : null);

    private static void WriteAll(JsonElement diff, string list, string mark, Func<JsonElement, string> text)
    {
        foreach (var item in diff.GetProperty(list).EnumerateArray())
            Console.WriteLine($"{mark} {text(item)}");
    }

    private static string Said(JsonElement statement) =>
        $"{StatementChange.SpeakerOf(statement)}: {statement.GetProperty("content").GetString()!.ReplaceLineEndings(" ")}";

    private static string Related(JsonElement relation) =>
        $"{relation.GetProperty("subject").GetProperty("name").GetString()} {relation.GetProperty("type").GetString()} {relation.GetProperty("object").GetProperty("name").GetString()}";

    private static int Version(JsonElement diff, string end) => diff.GetProperty(end).GetProperty("number").GetInt32();

    private static int Count(JsonElement diff, string list) => diff.GetProperty(list).GetArrayLength();
}
