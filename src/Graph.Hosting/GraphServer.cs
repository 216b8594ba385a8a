using Graph.Api;
using Graph.Core.Stores;
using Graph.Hosting.Access;
using Graph.Hosting.Configuration;
using Graph.Hosting.Health;
using Graph.Hosting.Seeds;
using Graph.Hosting.Stores;
using Graph.Hosting.Web;
using Graph.Ingestion;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Graph.Hosting;

/// <summary>The server: opens the store, reads the seeds, serves GraphQL and its playground.</summary>
public static class GraphServer
{
    /// <summary>Runs until stopped.</summary>
    /// <returns>The exit status; see <see cref="StartFaults"/>.</returns>
    public static Task<int> RunAsync(string[] args) => StartFaults.GuardAsync(async () =>
    {
        if (ServerArguments.AskForHelp(args))
        {
            Console.WriteLine(ServerArguments.Help);
            return;
        }

        ServerArguments.RefuseUnknown(args);
        await ServeAsync(args);
    });

    private static async Task ServeAsync(string[] args)
    {
        var builder = GraphHosting.CreateBuilder(args);
        var settings = GraphSettings.Read(builder.Configuration);
        var server = ServerSettings.Read(builder.Configuration);
        await TryAddressesAsync(args, server);
        builder.Services.AddGraph(settings);
        builder.ListenOn(server);

        await using var app = builder.Build();
        app.UseApiKey(server);
        app.MapGraphApi();
        app.MapGraphHealth();
        app.MapPlayground();

        await Task.WhenAll(PrepareAsync(app.Services), OpenAsync(app.Services));
        await app.StartAsync();
        TellAddresses(app, server);
        await app.WaitForShutdownAsync();
    }

    /// <summary>Listens for a moment, so that an address that cannot be had stops the start before anything is read or written.</summary>
    private static async Task TryAddressesAsync(string[] args, ServerSettings server)
    {
        var builder = GraphHosting.CreateBuilder(args);
        builder.ListenOn(server);
        await using var trial = builder.Build();
        trial.Run(http =>
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        });
        await trial.StartAsync();
        await trial.StopAsync();
    }

    /// <summary>What reads articles, and the schema, are there before the first request; they are made while the store is opened.</summary>
    private static Task PrepareAsync(IServiceProvider services) => Task.WhenAll(
        Task.Run(services.GetRequiredService<IngestionService>), Task.Run(services.PrepareGraphApi));

    private static async Task OpenAsync(IServiceProvider services)
    {
        var store = services.GetRequiredService<IGraphStore>();
        Console.WriteLine($"Graph keeps its graph in {store.Location}");
        var reference = await services.GetRequiredService<StoreOpening>().OpenAsync(Console.WriteLine, CancellationToken.None);
        await PlantSeedsAsync(services);
        var size = await store.GetSizeAsync(CancellationToken.None);
        Console.WriteLine(
            $"It holds {Counted.Of(size.Articles - reference, "article")} and {reference:N0} of reference facts, {Counted.Of(size.Entities, "entity", "entities")}, {Counted.Of(size.Relations, "relation")}, {Counted.Of(size.Statements, "statement")}.");
    }

    private static async Task PlantSeedsAsync(IServiceProvider services)
    {
        if (await services.GetRequiredService<SeedPlanting>().PlantAsync(CancellationToken.None) is not { } report)
            return;
        foreach (var refusal in report.Refusals)
            Console.WriteLine($"Refused {refusal}");
        Console.WriteLine(
            $"Read {Counted.Of(report.Read, "article")} of {services.GetRequiredService<SeedSettings>().Path}: {report.New:N0} new, {report.Unchanged:N0} unchanged, {report.Changed:N0} changed, {report.Refusals.Count:N0} refused.");
    }

    private static void TellAddresses(WebApplication app, ServerSettings settings)
    {
        if (settings.ApiKey is null)
            Console.WriteLine(settings.IsLoopback
                ? $"No key is configured ({ServerSettings.ApiKeyName}), so it listens on this machine alone."
                : $"No key is configured ({ServerSettings.ApiKeyName}): whoever reaches these addresses may read and write ({ServerSettings.AllowRemoteName} is true).");
        foreach (var url in app.Urls)
            Console.WriteLine($"Playground: {url}/  GraphQL: {url}/graphql");
        Console.WriteLine("Press Ctrl+C to stop.");
    }
}
