using System.Text.Json;
using Graph.Hosting;

namespace Graph.Cli.Splits;

/// <summary>Writes an entity with the splits on it and its chains, one for each article.</summary>
internal static class SplitOutput
{
    public static void WriteEntity(JsonElement entity)
    {
        Console.WriteLine(Join(Text(entity, "name"), Text(entity, "type"), Text(entity, "description"), Text(entity, "id")));
        foreach (var split in entity.GetProperty("splits").EnumerateArray())
            Console.WriteLine(
                $"  split {Join(Text(split, "id"), $"{Counted.Of(split.GetProperty("chainIds").GetArrayLength(), "chain")} to {Text(split, "newEntityId")}", $"by {Text(split, "by")}", Text(split, "reason"))}");
    }

    public static void WriteChains(IEnumerable<JsonElement> mentions)
    {
        foreach (var chain in mentions.GroupBy(mention => Text(mention, "chainId")))
        {
            var article = chain.First().GetProperty("version").GetProperty("article");
            Console.WriteLine("  " + Join(chain.Key, Day(article), Source(article), Text(article, "title"), Text(article, "url")));
            var words = chain.CountBy(mention => Text(mention, "words").ReplaceLineEndings(" ")).OrderByDescending(pair => pair.Value);
            Console.WriteLine($"    as {string.Join(", ", words.Select(pair => pair.Value == 1 ? pair.Key : $"{pair.Key} ({pair.Value} times)"))}");
        }
    }

    private static string Day(JsonElement article) =>
        article.GetProperty("publishedOn") is { ValueKind: JsonValueKind.Object } day ? Text(day, "value") : "";

    private static string Source(JsonElement article) =>
        article.GetProperty("source") is { ValueKind: JsonValueKind.Object } source ? Text(source, "name") : "";

    private static string Join(params string[] parts) => string.Join("  ", parts.Where(part => part.Length > 0));

    private static string Text(JsonElement node, string field) => node.GetProperty(field).GetString() ?? "";
}
