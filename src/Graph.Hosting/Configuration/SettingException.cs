namespace Graph.Hosting.Configuration;

/// <summary>A setting is missing or wrong. Its message names the setting, the fault and the way out, in one line.</summary>
public sealed class SettingException : Exception
{
    public SettingException()
    {
    }

    public SettingException(string message)
        : base(message)
    {
    }

    public SettingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <param name="setting">The setting's name as configuration has it: "Graph:Store:Engine".</param>
    public static SettingException Of(string setting, string fault) =>
        new($"{setting} (as a variable {setting.Replace(":", "__", StringComparison.Ordinal)}): {fault}");
}
