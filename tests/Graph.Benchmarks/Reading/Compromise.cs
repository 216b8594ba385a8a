using System.Diagnostics;
using System.Text.Json;

namespace Graph.Benchmarks.Reading;

/// <summary>The npm package compromise with people and quotations, run by Node from its lock file.</summary>
internal sealed class Compromise
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Reading", "compromise");

    /// <summary>Words a second over these texts, or null where there is no Node.</summary>
    public static async Task<double?> MeasureAsync(IReadOnlyList<string> texts, int seconds, CancellationToken cancellationToken)
    {
        if (!await InstallAsync(cancellationToken))
            return null;
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(texts), cancellationToken);
            var printed = await RunAsync("node", ["read.mjs", file, $"{seconds}"], cancellationToken);
            var measured = JsonSerializer.Deserialize<JsonElement>(printed);
            var words = texts.Sum(SampleTexts.CountWords) * measured.GetProperty("passes").GetInt32();
            return words / (measured.GetProperty("milliseconds").GetDouble() / 1000);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<bool> InstallAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (!Directory.Exists(Path.Combine(Folder, "node_modules", "compromise")))
                await RunAsync("npm", ["ci", "--no-audit", "--no-fund"], cancellationToken);
            return true;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static async Task<string> RunAsync(string program, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true })!;
        var printed = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"{program} ended with status {process.ExitCode}.");
    }
}
