using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Judgements;
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

    public Task<bool> RestoreArticleAsync(string articleId, string by, string reason, CancellationToken cancellationToken) =>
        WriteAsync(write => ArticleWrites.Restore(write, articleId, by, reason), cancellationToken);

    public Task<Judgement> JudgeAsync(NewJudgement judgement, CancellationToken cancellationToken)
    {
        if (judgement.LeftId == judgement.RightId)
            throw new ArgumentException($"A judgement is on two entities, and both are {judgement.LeftId}.", nameof(judgement));
        var inOrder = string.CompareOrdinal(judgement.LeftId, judgement.RightId) < 0
            ? judgement
            : judgement with { LeftId = judgement.RightId, RightId = judgement.LeftId };
        return WriteAsync(write => JudgementWrites.Judge(write, inOrder), cancellationToken);
    }

    public Task<Judgement> UndoJudgementAsync(string judgementId, string by, CancellationToken cancellationToken) =>
        WriteAsync(write => JudgementWrites.Undo(write, judgementId, by), cancellationToken);
}
