using Graph.Hosting;
using Graph.Hosting.Configuration;
using Graph.Hosting.Stores;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Cli.Sessions;

/// <summary>The modules put together over an opened store, without a server.</summary>
internal sealed class GraphSession : IAsyncDisposable
{
    private readonly WebApplication app;

    private GraphSession(WebApplication app) => this.app = app;

    public IServiceProvider Services => app.Services;

    /// <exception cref="SettingException">A setting is missing or wrong.</exception>
    /// <exception cref="Core.Stores.StoreException">The store cannot be opened.</exception>
    public static async Task<GraphSession> OpenAsync(string[] settings, CancellationToken cancellationToken)
    {
        var builder = GraphHosting.CreateBuilder(settings);
        builder.AddGraph(GraphSettings.Read(builder.Configuration));
        var session = new GraphSession(builder.Build());
        await session.Services.GetRequiredService<StoreOpening>().OpenAsync(Console.Error.WriteLine, cancellationToken);
        return session;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
