using Graph.Ingestion;
using Graph.Ingestion.Articles;
using Spectre.Console;

namespace Graph.Cli.Ingestion;

/// <summary>Tells what became of a run: a table on a terminal, else lines, or one JSON object.</summary>
internal static class IngestionOutput
{
    public static void Write(IngestionReport report, IReadOnlyList<Notice> notices, bool json)
    {
        if (json)
            OutputOptions.WriteJson(JsonOf(report, notices));
        else if (OutputOptions.IsTerminal)
            WriteTables(report, notices);
        else
            WriteLines(report, notices);
    }

    private static object JsonOf(IngestionReport report, IReadOnlyList<Notice> notices) => new
    {
        read = report.Read,
        @new = report.New,
        unchanged = report.Unchanged,
        earlier = report.Earlier,
        changed = report.Changed,
        refused = report.Refusals.Count,
        newStatements = report.NewStatements,
        refusals = report.Refusals.Select(refusal => JsonOf(refusal.Origin, OutputOptions.WordOf(refusal.Code), refusal.Message)),
        notices = notices.Select(notice => JsonOf(notice.Origin, OutputOptions.WordOf(notice.Code), notice.Message)),
    };

    private static object JsonOf(ArticleOrigin origin, string code, string message) =>
        new { file = origin.File, line = origin.Line == 0 ? (int?)null : origin.Line, code, message };

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

    private static void WriteTables(IngestionReport report, IReadOnlyList<Notice> notices)
    {
        var counts = new Table().AddColumn("Articles").AddColumn(new TableColumn("").RightAligned());
        foreach (var (name, count) in CountsOf(report))
            counts.AddRow(name, $"{count:N0}");
        AnsiConsole.Write(counts);
        WriteTable("Refused", report.Refusals.Select(refusal => (refusal.Origin, OutputOptions.WordOf(refusal.Code), refusal.Message)));
        WriteTable("Worth a look", notices.Select(notice => (notice.Origin, OutputOptions.WordOf(notice.Code), notice.Message)));
    }

    private static void WriteTable(string title, IEnumerable<(ArticleOrigin Origin, string Code, string Message)> rows)
    {
        var table = new Table().Title(title).AddColumn("Where").AddColumn("Code").AddColumn("Why");
        foreach (var (origin, code, message) in rows)
            table.AddRow(Markup.Escape($"{origin}"), code, Markup.Escape(message));
        if (table.Rows.Count > 0)
            AnsiConsole.Write(table);
    }

    private static void WriteLines(IngestionReport report, IReadOnlyList<Notice> notices)
    {
        foreach (var notice in notices)
            Console.Error.WriteLine($"{notice.Origin}: {OutputOptions.WordOf(notice.Code)}: {notice.Message}");
        foreach (var refusal in report.Refusals)
            Console.Error.WriteLine($"{refusal.Origin}: {OutputOptions.WordOf(refusal.Code)}: {refusal.Message}");
        foreach (var (name, count) in CountsOf(report))
            Console.WriteLine($"{name}\t{count}");
    }
}
