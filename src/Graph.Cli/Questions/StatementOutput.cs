using System.Text.Json;
using Graph.Cli.Entities;
using Graph.Cli.Sessions;
using Spectre.Console;

namespace Graph.Cli.Questions;

/// <summary>Writes statements for people: a table on a terminal, else a few lines for each.</summary>
internal static class StatementOutput
{
    public static void Write(Found statements)
    {
        WriteWarnings(statements.Warnings);
        var nodes = statements.Nodes;
        var speakers = SpeakerNames.Of(nodes, statements.Warnings);
        if (OutputOptions.IsTerminal)
            WriteTable(nodes, speakers);
        else
            WriteLines(nodes, speakers);
        var total = statements.TotalCount;
        if (total == 0)
            Console.Error.WriteLine("Nothing was found.");
        else if (total > nodes.Count)
            Console.Error.WriteLine($"{nodes.Count} of {total} statements. Give --first {total} to see all.");
    }

    private static void WriteWarnings(JsonElement warnings)
    {
        foreach (var warning in warnings.EnumerateArray())
        {
            Console.Error.WriteLine(Told(warning));
            foreach (var candidate in warning.GetProperty("candidates").EnumerateArray().Select(candidate => candidate.GetProperty("entity")))
                Console.Error.WriteLine($"  {Text(candidate, "name")}  {Text(candidate, "description")}  {Text(candidate, "id")}");
        }
    }

    // The message of an unknown name tells how it is looked for in GraphQL.
    private static string Told(JsonElement warning) =>
        Text(warning, "code") == "UNKNOWN_NAME" && warning.GetProperty("candidates").GetArrayLength() == 0
            ? $"Nothing goes by the name '{Text(warning, "reference")}': {EntityReference.Search}."
            : Text(warning, "message");

    private static void WriteTable(List<JsonElement> nodes, SpeakerNames speakers)
    {
        var table = new Table().AddColumn("Said").AddColumn("Who").AddColumn("Words").AddColumn("Reported by");
        table.ShowRowSeparators();
        foreach (var node in nodes)
            table.AddRow(Markup.Escape(SaidOn(node)), Markup.Escape(speakers.SpeakerOf(node)), Markup.Escape(WordsOf(node, speakers)), Markup.Escape(ReportersOf(node, speakers)));
        AnsiConsole.Write(table);
    }

    private static string WordsOf(JsonElement node, SpeakerNames speakers) =>
        $"{Text(node, "content")}\n{InBrackets(StatementMarks.Of(node, speakers))}".TrimEnd();

    private static void WriteLines(List<JsonElement> nodes, SpeakerNames speakers)
    {
        foreach (var node in nodes)
        {
            // A cue that says it itself ("denied") needs no mark.
            var marks = StatementMarks.Of(node, speakers).Where(mark => mark != Text(node, "cue"));
            Console.WriteLine($"{SaidOn(node)}  {speakers.SpeakerOf(node)}  {Text(node, "cue")}  {InBrackets(marks)}".TrimEnd());
            Console.WriteLine($"    {Text(node, "content").ReplaceLineEndings(" ")}");
            Console.WriteLine($"    {ReportersOf(node, speakers)}");
        }
    }

    private static string InBrackets(IEnumerable<string> marks) => string.Join(", ", marks) is { Length: > 0 } told ? $"({told})" : "";

    private static string SaidOn(JsonElement node) => Inner(node, "saidAt", "value") is { Length: > 0 } day ? day : "day unknown";

    private static string ReportersOf(JsonElement node, SpeakerNames speakers)
    {
        var article = node.GetProperty("article");
        var chain = node.GetProperty("chain").EnumerateArray().Select(speakers.NameOf);
        return string.Join(" > ", chain.Append(PaperOf(article)));
    }

    /// <summary>Where it stands: what is known of the article, or the id by which it is found where nothing is.</summary>
    private static string PaperOf(JsonElement article)
    {
        string[] paper = [Inner(article, "source", "name"), Text(article, "title"), Inner(article, "publishedOn", "value"), Text(article, "url")];
        var known = string.Join(", ", paper.Where(part => part.Length > 0));
        return known.Length > 0 ? known : string.Join("  ", new[] { Text(article, "externalId"), Text(article, "id") }.Where(part => part.Length > 0));
    }

    private static string Inner(JsonElement node, string field, string inner) =>
        node.GetProperty(field) is { ValueKind: JsonValueKind.Object } value ? Text(value, inner) : "";

    private static string Text(JsonElement node, string field) => node.GetProperty(field).GetString() ?? "";
}
