namespace Graph.Stores.Sqlite;

/// <summary>Where the embedded store keeps its file.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>The file; it and its folder are created when missing.</summary>
    public required string Path { get; init; }

    /// <summary>How long a write waits for another process that is writing.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(30);
}
