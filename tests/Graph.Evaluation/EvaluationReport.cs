using System.Globalization;
using Spectre.Console;

namespace Graph.Evaluation;

/// <summary>Runs the parts and prints one table.</summary>
internal static class EvaluationReport
{
    private const int Usage = 2;

    public static int Run(string folder, string? only, int errors)
    {
        var data = new DataFolder(folder);
        var parts = Parts.All.Where(part => only is null || part.Name == only).ToList();
        if (parts.Count == 0)
        {
            Console.Error.WriteLine($"There is no part '{only}'. The parts are {string.Join(", ", Parts.All.Select(part => part.Name))}.");
            return Usage;
        }

        if (!parts.Any(part => part.Needs.All(need => File.Exists(data.File(need)))))
        {
            Console.Error.WriteLine($"{folder} holds none of the annotated texts. --data names another folder.");
            return Usage;
        }

        // As wide where the output goes into a file.
        AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 150);
        var table = new Table().Border(TableBorder.Simple).AddColumns("Figure", "Graph", "Target", "Others");
        table.Columns[1].RightAligned();
        table.Columns[2].RightAligned();
        foreach (var part in parts)
            AddPart(table, part, data, errors);
        AnsiConsole.Write(table);
        return 0;
    }

    private static void AddPart(Table table, Part part, DataFolder data, int errors)
    {
        if (part.Needs.FirstOrDefault(need => !File.Exists(data.File(need))) is { } missing)
        {
            table.AddRow(Markup.Escape(part.Name), "-", "", Markup.Escape($"not measured: {data.File(missing)} is not there; --data names another folder"));
            return;
        }

        Console.Error.WriteLine($"{part.Name} ...");
        var result = part.Run(data);
        foreach (var figure in result.Figures)
            table.AddRow(Markup.Escape(figure.What), figure.Value is { } value ? Number(value) : "-", figure.Target is { } target ? Number(target) : "", Markup.Escape(figure.Published));
        foreach (var error in result.Errors.Take(errors))
            Console.WriteLine($"{part.Name}: {error}");
    }

    private static string Number(double value) => value.ToString("F1", CultureInfo.InvariantCulture);
}
