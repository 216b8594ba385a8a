using Graph.Hosting;
using Graph.Hosting.Configuration;
using Graph.Hosting.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Graph.Cli.Sessions;

/// <summary>The modules put together over an opened store, without a server.</summary>
internal sealed class GraphSession : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private GraphSession(ServiceProvider services) => this.services = services;

    public IServiceProvider Services => services;

    /// <param name="settings">Where the graph is.</param>
    /// <param name="makes">Whether a graph is made where there is none.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="InvalidOperationException">There is no graph, and none is to be made.</exception>
    /// <exception cref="SettingException">A setting is missing or wrong.</exception>
    /// <exception cref="Core.Stores.StoreException">The store cannot be opened.</exception>
    public static async Task<GraphSession> OpenAsync(string[] settings, bool makes, CancellationToken cancellationToken)
    {
        var configuration = GraphHosting.ReadConfiguration(settings);
        var read = GraphSettings.Read(configuration);
        if (!makes && read.Store.Sqlite is { Path: var path } && !File.Exists(path))
            throw new InvalidOperationException(NoGraph(path));
        var services = new ServiceCollection()
            .AddLogging(logging => logging.AddConfiguration(configuration.GetSection("Logging")).AddConsole())
            .AddGraph(read);
        var session = new GraphSession(services.BuildServiceProvider());
        await session.Services.GetRequiredService<StoreOpening>().OpenAsync(Console.Error.WriteLine, cancellationToken);
        return session;
    }

    private static string NoGraph(string path)
    {
        var option = path == DataFolder.DefaultGraphFile ? "" : $" --path {(path.Contains(' ') ? $"\"{path}\"" : path)}";
        return $"There is no graph at {path}. Read articles into a new one with graph ingest news/{option}, begin one with the seed articles with graph serve{option}, or name another file with --path.";
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
