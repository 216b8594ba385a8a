using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Graph.Hosting.Configuration;

/// <summary>Reads one setting and names it where it is wrong. An empty value counts as none.</summary>
internal static class SettingReader
{
    public static string? Find(IConfiguration configuration, string name) =>
        configuration[name] is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    public static string Require(IConfiguration configuration, string name, string what) =>
        Find(configuration, name) ?? throw SettingException.Of(name, $"it is missing. Give {what}.");

    public static bool ReadFlag(IConfiguration configuration, string name, bool otherwise) => Find(configuration, name) switch
    {
        null => otherwise,
        var text when bool.TryParse(text, out var flag) => flag,
        var text => throw SettingException.Of(name, $"'{text}' is neither true nor false."),
    };

    /// <summary>A number of seconds.</summary>
    public static TimeSpan ReadSeconds(IConfiguration configuration, string name, int otherwise) => Find(configuration, name) switch
    {
        null => TimeSpan.FromSeconds(otherwise),
        var text when double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds <= 86_400 =>
            TimeSpan.FromSeconds(seconds),
        var text => throw SettingException.Of(name, $"'{text}' is no number of seconds from 0 to 86400."),
    };
}
