using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Graph.Core.Articles;
using Graph.Core.Entities;
using Graph.Core.Histories;
using Graph.Core.Identity;
using Graph.Core.Stores;
using Graph.Extraction;
using Graph.Extraction.Readings;
using Graph.Ingestion.Articles;
using Graph.Ingestion.Chains;
using Graph.Ingestion.Facts;
using Graph.Ingestion.Feed;
using Graph.Ingestion.Identity;
using Graph.Ingestion.Origins;
using Graph.Ingestion.Reports;

namespace Graph.Ingestion;

/// <summary>
/// Takes articles in: checks, reads, resolves who is who, writes, each article in one transaction; and shows them again. The one place that
/// decides what a bad article does: it is refused, and the rest goes on. Safe to share between threads; articles are resolved and written
/// one after another, so that the same articles in the same order give the same graph.
/// </summary>
public sealed class IngestionService : IDisposable
{
    private static readonly int ReadAhead = 4 * Environment.ProcessorCount;

    private readonly IGraphStore store;
    private readonly ArticleReader articleReader;
    private readonly ReferenceNames reference;
    private readonly StatementFeed feed;
    private readonly IdentityResolver resolver;
    private readonly OriginFinder origins;
    private readonly ReportFinder reports;
    private readonly ConnectionFinder connections;
    private readonly SemaphoreSlim turn = new(1);

    public IngestionService(IGraphStore store, ArticleReader articleReader, ReferenceNames reference, StatementFeed feed)
    {
        (this.store, this.articleReader, this.reference, this.feed) = (store, articleReader, reference, feed);
        (resolver, origins, reports) = (new(store.WriterView), new(store.WriterView), new(store.WriterView));
        connections = new(store.WriterView, articleReader, reference, resolver, reports);
    }

    /// <summary>
    /// Takes one article in. A version that is recorded already adds nothing, whether it is still shown or not, nor does one in the words
    /// of an earlier version, unless it is published later than those in other words.
    /// </summary>
    /// <exception cref="StoreException">The store failed; nothing of the article is written.</exception>
    public Task<IngestionResult> IngestAsync(ArticleSubmission article, CancellationToken cancellationToken) =>
        IngestAsync(article, null, cancellationToken);

    /// <inheritdoc cref="IngestAsync(ArticleSubmission, CancellationToken)"/>
    /// <param name="importer">Who brings it and why, for its history.</param>
    public async Task<IngestionResult> IngestAsync(ArticleSubmission article, Importer? importer, CancellationToken cancellationToken)
    {
        var prepared = await PrepareAsync(ArticleInput.Of(article), cancellationToken);
        return await WriteAsync(prepared, importer, cancellationToken);
    }

    /// <summary>Takes articles in, in their order; reading goes ahead on all cores. Progress tells each result as it is reached.</summary>
    /// <exception cref="StoreException">The store failed; what was reported before is written.</exception>
    public Task<IngestionReport> IngestManyAsync(
        IAsyncEnumerable<ArticleInput> articles, IProgress<IngestionResult>? progress, CancellationToken cancellationToken) =>
        IngestManyAsync(articles, null, progress, cancellationToken);

    /// <inheritdoc cref="IngestManyAsync(IAsyncEnumerable{ArticleInput}, IProgress{IngestionResult}?, CancellationToken)"/>
    /// <param name="importer">Who brings them and why, for their history.</param>
    public async Task<IngestionReport> IngestManyAsync(
        IAsyncEnumerable<ArticleInput> articles, Importer? importer, IProgress<IngestionResult>? progress, CancellationToken cancellationToken)
    {
        var tally = new IngestionTally();
        await foreach (var prepared in PrepareAheadAsync(articles, cancellationToken))
        {
            var result = await WriteAsync(prepared, importer, cancellationToken);
            tally.Add(result);
            progress?.Report(result);
        }

        return tally.Report;
    }

    /// <summary>
    /// Undoes a retraction (<see cref="IGraphWriter.RestoreArticleAsync"/>) and connects the article with what came meanwhile: it is joined,
    /// asked about and linked as if it came now.
    /// </summary>
    /// <exception cref="NotInStoreException">There is no such article.</exception>
    public Task<bool> RestoreArticleAsync(string articleId, string by, string reason, CancellationToken cancellationToken) => InTurnAsync(
        async () =>
        {
            var found = await FindConnectionsAsync(articleId, (article, version) => article.RetractedAt is not null && version.Id == article.VersionId, cancellationToken);
            return await store.RestoreArticleAsync(articleId, by, reason, found, cancellationToken);
        },
        cancellationToken);

    /// <summary>Shows a version of an article again (<see cref="IGraphWriter.ShowVersionAsync"/>) and connects it with what came meanwhile.</summary>
    /// <exception cref="NotInStoreException">There is no such article, or it has no version of this number.</exception>
    /// <exception cref="RetractedArticleException">The article is retracted.</exception>
    public Task<bool> ShowVersionAsync(string articleId, int number, string by, string reason, CancellationToken cancellationToken) => InTurnAsync(
        async () =>
        {
            var found = await FindConnectionsAsync(
                articleId, (article, version) => article.RetractedAt is null && version.Number == number && version.Id != article.VersionId, cancellationToken);
            return await store.ShowVersionAsync(articleId, number, by, reason, found, cancellationToken);
        },
        cancellationToken);

    public void Dispose() => turn.Dispose();

    /// <param name="isMeant">Whether a version is about to be shown; where none is, nothing will be, which the store tells.</param>
    private async Task<ArticleConnections> FindConnectionsAsync(
        string articleId, Func<Article, ArticleVersion, bool> isMeant, CancellationToken cancellationToken)
    {
        var articles = await store.WriterView.GetArticlesAsync([articleId], AsOf.Now, cancellationToken);
        if (!articles.TryGetValue(articleId, out var article))
            return ArticleConnections.None;
        var versions = await store.WriterView.GetVersionsByArticleAsync([articleId], AsOf.Now, cancellationToken);
        return versions[articleId].FirstOrDefault(version => isMeant(article, version)) is { } version
            ? await connections.FindAsync(article, version, cancellationToken)
            : ArticleConnections.None;
    }

    private async IAsyncEnumerable<Prepared> PrepareAheadAsync(
        IAsyncEnumerable<ArticleInput> articles, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var ahead = Channel.CreateBounded<Task<Prepared>>(ReadAhead);
        var filling = FillAsync(articles, ahead.Writer, stop.Token);
        try
        {
            await foreach (var prepared in ahead.Reader.ReadAllAsync(cancellationToken))
                yield return await prepared;
        }
        finally
        {
            await stop.CancelAsync();
            await filling;
        }
    }

    private async Task FillAsync(
        IAsyncEnumerable<ArticleInput> articles, ChannelWriter<Task<Prepared>> ahead, CancellationToken cancellationToken)
    {
        Exception? fault = null;
        try
        {
            await foreach (var input in articles.WithCancellation(cancellationToken))
                await ahead.WriteAsync(Task.Run(() => PrepareAsync(input, cancellationToken), cancellationToken), cancellationToken);
        }
        catch (Exception exception)
        {
            // Whoever reads the channel meets it there.
            fault = exception;
        }

        ahead.Complete(fault);
    }

    private async Task<Prepared> PrepareAsync(ArticleInput input, CancellationToken cancellationToken)
    {
        if (input.Article is not { } given)
            return new(null, null, input.Refusal);
        var (article, refusal) = ArticleChecks.Check(given);
        if (article is null)
            return new(null, null, refusal);
        // What is recorded already need not be read again.
        var known = await GetKnownAsync(store, article, cancellationToken);
        return await RecordedVersions.FindAsync(store, article, known, cancellationToken) is null ? Read(article) : new(article, null, null);
    }

    private Prepared Read(CheckedArticle article)
    {
        var (reading, refusal) = CheckedReading.Read(articleReader, article);
        return new(article, reading, refusal);
    }

    private Task<IngestionResult> WriteAsync(Prepared prepared, Importer? importer, CancellationToken cancellationToken) =>
        InTurnAsync(() => ResolveAndWriteAsync(prepared, importer, cancellationToken), cancellationToken);

    private async Task<T> InTurnAsync<T>(Func<Task<T>> write, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            return await write();
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<IngestionResult> ResolveAndWriteAsync(Prepared prepared, Importer? importer, CancellationToken cancellationToken)
    {
        if (prepared is not { Article: { } article, Refusal: null })
            return IngestionResult.Of(prepared.Refusal!);
        var known = await GetKnownAsync(store.WriterView, article, cancellationToken);
        if (await FindOtherSourceAsync(article, known, cancellationToken) is { } other)
            return IngestionResult.Of(SourceDiffers(article, other));
        if (await RecordedVersions.FindAsync(store.WriterView, article, known, cancellationToken) is { } recorded)
            return IngestionResult.Of(article.Origin, recorded);

        // An article ahead of this one may have replaced what stood there when this one was looked up.
        if (prepared.Reading is not { } reading)
            return await ResolveAndWriteAsync(Read(article), importer, cancellationToken);
        var chains = ArticleChains.Of(article, reading, reference);
        var assignments = await resolver.ResolveAsync(chains, reading, known, cancellationToken);
        var facts = await origins.AddOriginAsync(FactsBuilder.Build(article, reading, chains, assignments), cancellationToken);
        var judged = new ArticleConnections { Judgements = [.. assignments.Values.SelectMany(assignment => assignment.Judgements)] };
        facts = await reports.AddReportsAsync(facts with { Connections = judged }, known, cancellationToken);
        var receipts = await store.WriteAsync([facts with { Importer = importer }], cancellationToken);
        feed.Publish(receipts[0].NewStatementIds);
        return IngestionResult.Of(article.Origin, receipts[0]);
    }

    private static async Task<Article?> GetKnownAsync(IGraphReader reader, CheckedArticle article, CancellationToken cancellationToken)
    {
        var found = await reader.GetArticlesAsync([article.ArticleId], AsOf.Now, cancellationToken);
        return found.GetValueOrDefault(article.ArticleId);
    }

    /// <summary>The source of an article that has the same id and came from somebody else; null where there is none.</summary>
    private async Task<string?> FindOtherSourceAsync(CheckedArticle article, Article? known, CancellationToken cancellationToken)
    {
        if (article is not { ExternalId: { } id, SourceName: { } source } || (known is not null && IsSame(known.SourceName, source)))
            return null;
        var others = await store.WriterView.ListArticlesAsync(
            new() { ExternalId = id, WithRetracted = true }, new(10), AsOf.Now, cancellationToken);
        // What is known by its address may have its source corrected.
        return others.Items.Where(other => article.Url is null || other.Id != article.ArticleId).Select(other => other.SourceName).FirstOrDefault(name => name is not null && !IsSame(name, source));
    }

    private static bool IsSame(string? sourceName, string other) =>
        Article.FoldSource(sourceName) == Article.FoldSource(other);

    private static Refusal SourceDiffers(CheckedArticle article, string other) => new(
        RefusalCode.SourceDiffers,
        $"The id '{article.ExternalId}' belongs to an article of '{other}' already; this one is of '{article.SourceName}'. Give it an id of its own.",
        article.Origin);

    /// <param name="Reading">Null where the article stands there already, or was refused.</param>
    private sealed record Prepared(CheckedArticle? Article, Reading? Reading, Refusal? Refusal);
}
