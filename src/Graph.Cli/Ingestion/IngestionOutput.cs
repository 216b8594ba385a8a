using Graph.Ingestion;
using Graph.Ingestion.Articles;
using Spectre.Console;

namespace Graph.Cli.Ingestion;

/// <summary>Tells what became of a run: a table on a terminal, else lines, or one JSON object.</summary>
internal static class IngestionOutput
{
    public static void Write(IngestionReport report, bool json)
    {
        if (json)
            OutputOptions.WriteJson(JsonOf(report));
        else if (OutputOptions.IsTerminal)
            WriteTables(report);
        else
            WriteLines(report);
    }

    private static object JsonOf(IngestionReport report) => new
    {
        read = report.Read,
        @new = report.New,
        unchanged = report.Unchanged,
        earlier = report.Earlier,
        changed = report.Changed,
        refused = report.Refusals.Count,
        newStatements = report.NewStatements,
        refusals = report.Refusals.Select(refusal => new
        {
            file = refusal.Origin.File,
            line = refusal.Origin.Line,
            code = OutputOptions.WordOf(refusal.Code),
            message = refusal.Message,
        }),
    };

    private static IEnumerable<(string Name, int Count)> CountsOf(IngestionReport report) =>
    [
        ("read", report.Read),
        ("new", report.New),
        ("unchanged", report.Unchanged),
        .. report.Earlier == 0 ? [] : new[] { ("as an earlier version", report.Earlier) },
        ("changed", report.Changed),
        ("refused", report.Refusals.Count),
        ("new statements", report.NewStatements),
    ];

    private static void WriteTables(IngestionReport report)
    {
        var counts = new Table().AddColumn("Articles").AddColumn(new TableColumn("").RightAligned());
        foreach (var (name, count) in CountsOf(report))
            counts.AddRow(name, $"{count:N0}");
        AnsiConsole.Write(counts);
        if (report.Refusals.Count == 0)
            return;
        var refusals = new Table().Title("Refused").AddColumn("Where").AddColumn("Code").AddColumn("Why");
        foreach (var refusal in report.Refusals)
            refusals.AddRow(Markup.Escape($"{refusal.Origin}"), OutputOptions.WordOf(refusal.Code), Markup.Escape(refusal.Message));
        AnsiConsole.Write(refusals);
    }

    private static void WriteLines(IngestionReport report)
    {
        foreach (var refusal in report.Refusals)
            Console.Error.WriteLine($"{refusal.Origin}: {OutputOptions.WordOf(refusal.Code)}: {refusal.Message}");
        foreach (var (name, count) in CountsOf(report))
            Console.WriteLine($"{name}\t{count}");
    }
}
