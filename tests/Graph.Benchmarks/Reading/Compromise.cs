using System.Diagnostics;
using System.Text.Json;

namespace Graph.Benchmarks.Reading;

/// <summary>The npm package compromise with people and quotations, run by Node from its lock file.</summary>
internal sealed class Compromise
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Reading", "compromise");

    /// <summary>Installs it where it is not there yet, and tells what is missing where that cannot be done; null where it can be run.</summary>
    public static string? Install()
    {
        try
        {
            Run("node", ["--version"]);
            if (!Directory.Exists(Path.Combine(Folder, "node_modules", "compromise")))
                Run("npm", ["ci", "--no-audit", "--no-fund"]);
            return null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "Node 20 and its npm are not there";
        }
        catch (InvalidOperationException cause)
        {
            return $"npm could not get it: {cause.Message}";
        }
    }

    /// <summary>Words a second over these texts, once it is installed.</summary>
    public static double Measure(IReadOnlyList<string> texts, int seconds)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, JsonSerializer.Serialize(texts));
            var printed = Run("node", ["read.mjs", file, $"{seconds}"]);
            var measured = JsonSerializer.Deserialize<JsonElement>(printed);
            var words = texts.Sum(SampleTexts.CountWords) * measured.GetProperty("passes").GetInt32();
            return words / (measured.GetProperty("milliseconds").GetDouble() / 1000);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Run(string program, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true })!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"{program} ended with status {process.ExitCode}.");
    }
}
