using System.Text.Json;
using Graph.Hosting;

namespace Graph.Cli.Reviews;

/// <summary>Writes two entities or two utterances that may be one, with what tells them apart.</summary>
internal static class ReviewOutput
{
    public static void Write(JsonElement pair)
    {
        Console.WriteLine($"{pair.GetProperty("id").GetString()}  {pair.GetProperty("reason").GetString()}");
        WriteEntity(pair.GetProperty("left"));
        WriteEntity(pair.GetProperty("right"));
        WriteUtterance(pair.GetProperty("leftUtterance"));
        WriteUtterance(pair.GetProperty("rightUtterance"));
        Console.WriteLine();
    }

    private static void WriteEntity(JsonElement entity)
    {
        if (entity.ValueKind != JsonValueKind.Object)
            return;
        string[] known = [Text(entity, "name"), Text(entity, "type"), Text(entity, "description"), Text(entity, "wikidataId"), Text(entity, "id")];
        Console.WriteLine("  " + string.Join("  ", known.Where(part => part.Length > 0)));
        foreach (var name in entity.GetProperty("names").EnumerateArray().Take(4))
            Console.WriteLine($"    called {Text(name, "text")} {Times(name.GetProperty("count").GetInt32())} in {Articles(name.GetProperty("articles").GetInt32())}");
        foreach (var said in entity.GetProperty("statements").GetProperty("nodes").EnumerateArray())
            Console.WriteLine($"    {Text(said, "cue")}: {Text(said, "content").ReplaceLineEndings(" ")}");
    }

    private static string Times(int count) => count == 1 ? "once" : $"{count:N0} times";

    private static string Articles(int count) => count == 1 ? "one article" : Counted.Of(count, "article");

    private static void WriteUtterance(JsonElement utterance)
    {
        if (utterance.ValueKind != JsonValueKind.Object)
            return;
        var speaker = utterance.GetProperty("speaker") is { ValueKind: JsonValueKind.Object } known ? Text(known, "name") : "somebody not named";
        Console.WriteLine($"  {speaker}: {Text(utterance, "content").ReplaceLineEndings(" ")}  {Text(utterance, "id")}");
        foreach (var report in utterance.GetProperty("reports").GetProperty("nodes").EnumerateArray())
        {
            var day = report.GetProperty("publishedOn") is { ValueKind: JsonValueKind.Object } published ? Text(published, "value") : "no day";
            var article = report.GetProperty("article");
            Console.WriteLine($"    {day}  {Text(report, "cue")}  {Text(article, "title")} {Text(article, "url")}".TrimEnd());
        }
    }

    private static string Text(JsonElement node, string field) => node.GetProperty(field).GetString() ?? "";
}
