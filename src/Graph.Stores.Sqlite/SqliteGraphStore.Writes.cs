using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Judgements;
using Graph.Stores.Sqlite.Splits;
using Graph.Stores.Sqlite.Utterances;
using Graph.Stores.Sqlite.Writes;

namespace Graph.Stores.Sqlite;

public sealed partial class SqliteGraphStore
{
    public Task<IReadOnlyList<WriteReceipt>> WriteAsync(IReadOnlyList<ArticleFacts> articles, CancellationToken cancellationToken)
    {
        // Before the lock: what is wrong is refused without making others wait.
        var foreignIds = articles.Select(ArticleFactsCheck.Check).ToList();
        return WriteAsync(write => ArticleWrites.Write(write, articles, foreignIds), cancellationToken);
    }

    public Task<bool> RetractArticleAsync(string articleId, string by, string reason, CancellationToken cancellationToken) =>
        WriteAsync(write => ArticleWrites.Retract(write, articleId, by, reason), cancellationToken);

    public Task<bool> RestoreArticleAsync(string articleId, string by, string reason, ArticleConnections connections, CancellationToken cancellationToken) =>
        WriteAsync(write => ArticleWrites.Restore(write, articleId, by, reason, connections), cancellationToken);

    public Task<bool> ShowVersionAsync(
        string articleId, int number, string by, string reason, ArticleConnections connections, CancellationToken cancellationToken) =>
        WriteAsync(write => ArticleWrites.ShowVersion(write, articleId, number, by, reason, connections), cancellationToken);

    public Task<Judgement> JudgeAsync(NewJudgement judgement, CancellationToken cancellationToken)
    {
        var inOrder = JudgedPair.InOrder(judgement);
        return WriteAsync(
            write => JudgedPair.IsUtterance(inOrder.LeftId) ? UtteranceJudgementWrites.Judge(write, inOrder) : JudgementWrites.Judge(write, inOrder),
            cancellationToken);
    }

    public Task<Judgement> UndoJudgementAsync(string judgementId, string by, string? reason, CancellationToken cancellationToken) =>
        WriteAsync(
            write => UtteranceJudgementWrites.Undo(write, judgementId, by, reason) ?? JudgementWrites.Undo(write, judgementId, by, reason), cancellationToken);

    public Task<EntitySplit> SplitEntityAsync(NewSplit split, CancellationToken cancellationToken)
    {
        split.Check();
        return WriteAsync(write => SplitWrites.Split(write, split), cancellationToken);
    }

    public Task<EntitySplit> UndoSplitAsync(string splitId, string by, string? reason, CancellationToken cancellationToken) =>
        WriteAsync(write => SplitWrites.Undo(write, splitId, by, reason), cancellationToken);
}
