using Microsoft.Extensions.Configuration;

namespace Graph.Hosting.Configuration;

/// <summary>The settings that every program of Graph shares, read and checked once at the start.</summary>
public sealed record GraphSettings(StoreSettings Store, SeedSettings Seeds)
{
    /// <summary>The names of all settings.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        StoreSettings.EngineName, StoreSettings.SqlitePathName, StoreSettings.Neo4jUrlName, StoreSettings.Neo4jUserName,
        StoreSettings.Neo4jPasswordName, StoreSettings.Neo4jDatabaseName, StoreSettings.WaitName,
        ServerSettings.ApiKeyName, ServerSettings.AllowRemoteName, SeedSettings.EnabledName, SeedSettings.PathName,
    ];

    /// <exception cref="SettingException">A setting is missing, wrong or unknown.</exception>
    public static GraphSettings Read(IConfiguration configuration)
    {
        RefuseUnknown(configuration.GetSection("Graph"));
        return new(StoreSettings.Read(configuration), SeedSettings.Read(configuration));
    }

    /// <summary>A misspelt setting would be left alone silently, and the wrong store be written to.</summary>
    private static void RefuseUnknown(IConfigurationSection graph)
    {
        var unknown = graph.AsEnumerable()
            .Where(pair => pair.Value is not null && !Names.Contains(pair.Key, StringComparer.OrdinalIgnoreCase))
            .Select(pair => pair.Key)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        if (unknown is not null)
            throw SettingException.Of(unknown, $"there is no such setting. The settings are {string.Join(", ", Names)}.");
    }
}
