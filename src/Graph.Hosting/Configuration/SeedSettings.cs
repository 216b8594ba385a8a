using Microsoft.Extensions.Configuration;

namespace Graph.Hosting.Configuration;

/// <summary>Which articles a server reads at its start.</summary>
/// <param name="Path">The folder or file; null where none is to be read.</param>
public sealed record SeedSettings(string? Path)
{
    public const string EnabledName = "Graph:Seeds:Enabled";
    public const string PathName = "Graph:Seeds:Path";

    internal static SeedSettings Read(IConfiguration configuration)
    {
        var given = SettingReader.Find(configuration, PathName);
        if (!SettingReader.ReadFlag(configuration, EnabledName, otherwise: true))
            return new((string?)null);
        if (given is not null && !Directory.Exists(given) && !File.Exists(given))
            throw SettingException.Of(PathName, $"there is no file or folder '{given}'. Give one, or set {EnabledName} to false.");
        return new(given ?? System.IO.Path.Combine(AppContext.BaseDirectory, "seeds", "articles"));
    }
}
