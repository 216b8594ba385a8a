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
    /// <returns>How many of the articles that are shown tell the reference facts.</returns>
    /// <exception cref="SettingException">The folder of the embedded store's file does not exist and cannot be made.</exception>
    /// <exception cref="StoreException">The engine did not answer in time, or the database is of a newer version.</exception>
    public async Task<int> OpenAsync(Action<string> tell, CancellationToken cancellationToken)
    {
        MakeFolder();
        try
        {
            await InitializeAsync(tell, cancellationToken);
        }
        catch (StoreException exception)
        {
            throw new StoreException($"{SettingName} leads to {store.Location}: {exception.Message}", exception.IsTransient, exception);
        }

        var reference = ReferenceVersion.All;
        if (await GetMissingAsync(reference, cancellationToken) is { Count: > 0 } missing)
            await store.WriteAsync(missing, cancellationToken);
        var held = await store.GetArticlesAsync([.. reference.Select(version => version.ArticleId)], AsOf.Now, cancellationToken);
        return held.Values.Count(article => article.RetractedAt is null);
    }

    private string SettingName => settings.Engine == StoreEngine.Neo4j ? StoreSettings.Neo4jUrlName : StoreSettings.SqlitePathName;

    private void MakeFolder()
    {
        if (Path.GetDirectoryName(settings.Sqlite?.Path) is not { } folder || Directory.Exists(folder))
            return;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw SettingException.Of(
                StoreSettings.SqlitePathName, $"the folder '{folder}' does not exist and cannot be made. Give a file in a folder that you may write to.");
        }
    }

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

    private async Task<IReadOnlyList<ArticleFacts>> GetMissingAsync(IReadOnlyList<ReferenceVersion> reference, CancellationToken cancellationToken)
    {
        var held = await store.GetVersionsAsync([.. reference.Select(version => version.Id)], AsOf.Now, cancellationToken);
        return reference.All(version => held.ContainsKey(version.Id))
            ? []
            : [.. ReferenceFacts.Build(ReferenceData.Default).Where(facts => !held.ContainsKey(facts.Version.Id)).Select(facts => facts with { Importer = Seeds })];
    }
}
