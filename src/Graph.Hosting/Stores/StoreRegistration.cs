using Graph.Core.Stores;
using Graph.Hosting.Configuration;
using Graph.Stores.Neo4j;
using Graph.Stores.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Hosting.Stores;

/// <summary>Picks the store that the settings name.</summary>
internal static class StoreRegistration
{
    public static IServiceCollection AddGraphStore(this IServiceCollection services, StoreSettings settings) => services
        .AddSingleton<IGraphStore>(provider => Create(settings, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<IGraphReader>(provider => provider.GetRequiredService<IGraphStore>())
        .AddSingleton<IGraphWriter>(provider => provider.GetRequiredService<IGraphStore>());

    private static IGraphStore Create(StoreSettings settings, TimeProvider time) => settings.Engine switch
    {
        StoreEngine.Sqlite => new SqliteGraphStore(settings.Sqlite!, time),
        StoreEngine.Neo4j => new Neo4jGraphStore(settings.Neo4j!, time),
        _ => throw new ArgumentOutOfRangeException(nameof(settings), settings.Engine, "No store is made for this engine. Add a line here."),
    };
}
