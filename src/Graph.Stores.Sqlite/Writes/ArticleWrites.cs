using Graph.Core.Articles;
using Graph.Core.Histories;
using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Judgements;
using Graph.Stores.Sqlite.Utterances;

namespace Graph.Stores.Sqlite.Writes;

/// <summary>Writes articles, takes them back and shows their versions, within one transaction.</summary>
internal sealed class ArticleWrites(WriteSession write)
{
    private readonly ShownChanges changes = new(write);

    public static IReadOnlyList<WriteReceipt> Write(WriteSession write, IReadOnlyList<ArticleFacts> articles, IReadOnlyList<IReadOnlySet<string>> foreignIds)
    {
        var writes = new ArticleWrites(write);
        var receipts = articles.Zip(foreignIds, writes.Write).ToList();
        writes.changes.Write();
        // After the articles that bring them, so that every history tells an article first.
        UtteranceWrites.AddJudgements(write, [.. articles.Where((_, place) => receipts[place].Outcome != WriteOutcome.Unchanged).Select(facts => facts.Connections)]);
        return receipts;
    }

    public static bool Retract(WriteSession write, string articleId, string by, string reason)
    {
        var held = Get(write.Db, articleId);
        if (!held.IsLive)
            return false;
        write.MoveOn();
        var writes = new ArticleWrites(write);
        writes.Hide(held.Version);
        write.Db.Execute($"UPDATE articles SET live = 0 WHERE key = {held.Key}");
        writes.changes.Write();
        write.Audit(by, ChangeKind.ArticleRetracted, articleId, reason);
        return true;
    }

    public static bool Restore(WriteSession write, string articleId, string by, string reason, ArticleConnections connections)
    {
        var held = Get(write.Db, articleId);
        if (held.IsLive)
            return false;
        var writes = new ArticleWrites(write);
        writes.Show(VersionFacts.Read(write.Db, held.Version), isNew: false);
        writes.changes.Write();
        write.Audit(by, ChangeKind.ArticleRestored, articleId, reason);
        UtteranceWrites.Connect(write, connections);
        return true;
    }

    public static bool ShowVersion(WriteSession write, string articleId, int number, string by, string reason, ArticleConnections connections)
    {
        var held = Get(write.Db, articleId);
        var versionId = FindVersion(write.Db, articleId, held, number).Check();
        var version = write.Db.Number($"SELECT key FROM versions WHERE id = {versionId}")!.Value;
        if (version == held.Version)
            return false;
        var writes = new ArticleWrites(write);
        writes.Hide(held.Version);
        writes.Show(VersionFacts.Read(write.Db, version), isNew: false);
        writes.changes.Write();
        write.Audit(by, ChangeKind.VersionShown, articleId, versionId, reason);
        UtteranceWrites.Connect(write, connections);
        return true;
    }

    private WriteReceipt Write(ArticleFacts facts, IReadOnlySet<string> foreignIds)
    {
        write.Reads.ThrowIfCancelled();
        var (articleId, versionId) = (facts.Article.Id, facts.Version.Id);
        if (write.Db.Number($"SELECT key FROM versions WHERE id = {versionId}") is not null)
            return new(articleId, versionId, WriteOutcome.Unchanged, []);

        var held = Find(write.Db, articleId);
        var records = new RecordWrites(write, facts, foreignIds).WriteVersion(held?.Key);
        var before = held is { IsLive: true } ? Hide(held.Version) : [];
        Show(records, isNew: held is null);
        var by = facts.Importer?.By ?? facts.Version.Extractor;
        write.Audit(by, ChangeKind.ArticleWritten, articleId, versionId, facts.Importer?.Reason);
        if (held is { IsLive: false })
            write.Audit(by, ChangeKind.ArticleRestored, articleId, ChangeWords.ShownAgainIn(versionId));
        return new(
            articleId, versionId, held is null ? WriteOutcome.New : WriteOutcome.Changed,
            [.. facts.Statements.Select(statement => statement.Id).Where(id => !before.Contains(id) && !before.Contains(facts.HeldAs.GetValueOrDefault(id, id)))]);
    }

    private void Show(VersionFacts facts, bool isNew)
    {
        write.Db.Execute(
            $"""
            INSERT INTO version_intervals (version, since) VALUES ({facts.Version}, {write.Now})
            ON CONFLICT (version, since) DO UPDATE SET until = NULL
            """);
        write.Db.Execute(
            $"""
            UPDATE articles SET version = v.key, live = 1, published_on = v.published_on, source_name = v.source_name, source = v.source
            FROM versions v WHERE v.key = {facts.Version} AND articles.key = v.article
            """);
        if (!isNew)
            SetLive(facts, 1);
        changes.Show(facts);
    }

    private HashSet<string> Hide(long version)
    {
        write.Db.Execute($"UPDATE version_intervals SET until = {write.Now} WHERE version = {version} AND until IS NULL");
        var facts = VersionFacts.Read(write.Db, version);
        SetLive(facts, 0);
        changes.Hide(facts);
        return facts.Statements.Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
    }

    private void SetLive(VersionFacts facts, int live)
    {
        foreach (var statement in facts.Statements)
            write.Db.Execute($"UPDATE statements SET live = {live} WHERE key = {statement.Key} AND live <> {live}");
    }

    private static HeldArticle Get(Db db, string id) =>
        Find(db, id) ?? throw new NotInStoreException($"There is no article {id}. Ask for articles to see which ids there are.");

    private static HeldArticle? Find(Db db, string id)
    {
        using var row = db.Query($"SELECT key, version, live FROM articles WHERE id = {id}");
        return row.Read() ? new(row.Long(0), row.Long(1), row.Int(2) == 1) : null;
    }

    private static HeldVersion FindVersion(Db db, string articleId, HeldArticle held, int number)
    {
        using var row = db.Query(
            $"SELECT count(*), (SELECT id FROM versions WHERE article = {held.Key} AND number = {(long)number}) FROM versions WHERE article = {held.Key}");
        row.Read();
        return new(articleId, !held.IsLive, row.Int(0), number, row.StringOrNull(1));
    }

    private sealed record HeldArticle(long Key, long Version, bool IsLive);
}
