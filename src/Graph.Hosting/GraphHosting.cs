using Graph.Api;
using Graph.Extraction;
using Graph.Extraction.Reference;
using Graph.Hosting.Configuration;
using Graph.Hosting.Seeds;
using Graph.Hosting.Stores;
using Graph.Ingestion;
using Graph.Ingestion.Feed;
using Graph.Ingestion.Reference;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Graph.Hosting;

/// <summary>Puts the modules together: the same for the server and the command line.</summary>
public static class GraphHosting
{
    /// <summary>A builder with the settings of appsettings.json beside the program, of variables and of the command line.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            // The program may be started from any folder; what belongs to it lies beside it.
            ContentRootPath = AppContext.BaseDirectory,
        });
        // What the host would tell with a stack trace stops the start, and StartFaults tells it in one line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        return builder;
    }

    /// <summary>What a builder would read, from the same places in the same order, for a program that listens nowhere: it starts sooner without a host.</summary>
    public static IConfigurationRoot ReadConfiguration(string[] args)
    {
        var configuration = new ConfigurationManager();
        configuration.SetBasePath(AppContext.BaseDirectory).AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables("ASPNETCORE_");
        var environment = configuration[HostDefaults.EnvironmentKey] ?? Environments.Production;
        configuration.AddJsonFile("appsettings.json", optional: true).AddJsonFile($"appsettings.{environment}.json", optional: true);
        configuration.AddEnvironmentVariables().AddCommandLine(args);
        return configuration;
    }

    public static IServiceCollection AddGraph(this IServiceCollection services, GraphSettings settings) => services
        .AddSingleton(TimeProvider.System)
        .AddSingleton(settings.Store)
        .AddSingleton(settings.Seeds)
        .AddGraphStore(settings.Store)
        // A command that only asks needs neither the rules of reading nor their lists.
        .AddSingleton(_ => ArticleReader.Default)
        .AddSingleton(_ => ReferenceFacts.NamesOf(ReferenceData.Default))
        .AddSingleton<StatementFeed>()
        .AddSingleton<IngestionService>()
        .AddSingleton<StoreOpening>()
        .AddSingleton<SeedPlanting>()
        .AddGraphApi();

    public static void ListenOn(this WebApplicationBuilder builder, ServerSettings settings)
    {
        builder.WebHost.UseUrls(settings.Urls);
        // A page from elsewhere may let its own name lead to this machine; it then still sends that name.
        if (settings.IsLoopback && settings.ApiKey is null && builder.Configuration["AllowedHosts"] is null)
            builder.Configuration["AllowedHosts"] = "localhost;127.0.0.1;[::1]";
    }
}
