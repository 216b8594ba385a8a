using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace Graph.Cli;

/// <summary>How commands write what they found.</summary>
internal static class OutputOptions
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether somebody looks at the output.</summary>
    public static bool IsTerminal => AnsiConsole.Profile.Out.IsTerminal && !Console.IsOutputRedirected;

    public static Option<bool> CreateJson() => new("--json") { Description = "Write JSON instead of a table." };

    public static void WriteJson(object value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, Json));

    /// <summary>A word of a closed list as it is written everywhere: NOT_UTF8.</summary>
    public static string WordOf<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());
}
