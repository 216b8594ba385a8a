using Graph.Core.Histories;
using Graph.Core.Stores;
using Graph.Extraction.Reference;
using Graph.Hosting.Configuration;
using Graph.Ingestion.Reference;

namespace Graph.Hosting.Stores;

/// <summary>Opens the store at a start: waits until it answers, brings its tables up to date and holds the reference facts.</summary>
public sealed class StoreOpening(IGraphStore store, StoreSettings settings, TimeProvider time)
{
    private static readonly Importer Seeds = new("seeds", "reference facts");
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <param name="tell">Gets a line for people each time something is worth one.</param>
    /// <exception cref="StoreException">The engine did not answer in time, or the database is of a newer version.</exception>
    public async Task OpenAsync(Action<string> tell, CancellationToken cancellationToken)
    {
        try
        {
            await InitializeAsync(tell, cancellationToken);
        }
        catch (StoreException exception)
        {
            throw new StoreException($"{SettingName} leads to {store.Location}: {exception.Message}", exception.IsTransient, exception);
        }

        if (await GetMissingReferenceAsync(cancellationToken) is { Count: > 0 } missing)
            await store.WriteAsync(missing, cancellationToken);
    }

    private string SettingName => settings.Engine == StoreEngine.Neo4j ? StoreSettings.Neo4jUrlName : StoreSettings.SqlitePathName;

    private async Task InitializeAsync(Action<string> tell, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        for (var told = false; ; told = true)
        {
            try
            {
                await store.InitializeAsync(cancellationToken);
                return;
            }
            catch (StoreException exception) when (exception.IsTransient && time.GetElapsedTime(start) + Pause < settings.Wait)
            {
                if (!told)
                    tell($"Waiting up to {settings.Wait.TotalSeconds:0} s ({StoreSettings.WaitName}) for {store.Location}: {exception.Message}");
                await Task.Delay(Pause, time, cancellationToken);
            }
        }
    }

    private async Task<IReadOnlyList<ArticleFacts>> GetMissingReferenceAsync(CancellationToken cancellationToken)
    {
        var reference = ReferenceFacts.Build(ReferenceData.Default);
        var held = await store.GetVersionsAsync([.. reference.Select(facts => facts.Version.Id)], AsOf.Now, cancellationToken);
        return [.. reference.Where(facts => !held.ContainsKey(facts.Version.Id)).Select(facts => facts with { Importer = Seeds })];
    }
}
