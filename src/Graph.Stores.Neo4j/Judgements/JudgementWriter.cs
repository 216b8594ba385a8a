using Graph.Core.Histories;
using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Transport;
using Graph.Stores.Neo4j.Utterances;
using Graph.Stores.Neo4j.Writes;

namespace Graph.Stores.Neo4j.Judgements;

/// <summary>Makes judgements and undoes them, each with what follows from it in one transaction.</summary>
internal sealed class JudgementWriter(ICypherTransport transport, StoreClock clock)
{
    public Task<Judgement> JudgeAsync(NewJudgement judgement, CancellationToken cancellationToken)
    {
        var inOrder = JudgedPair.InOrder(judgement);
        return transport.WriteAsync(transaction => JudgeAsync(transaction, inOrder), cancellationToken);
    }

    public Task<Judgement> UndoAsync(string judgementId, string by, string? reason, CancellationToken cancellationToken) =>
        transport.WriteAsync(async transaction =>
        {
            var at = await clock.TickAsync(transaction);
            if (await new UtteranceJudgementWriter(transaction, at).UndoAsync(judgementId, by, reason) is { } onUtterances)
                return onUtterances;
            var judgement = await FindAsync(transaction, judgementId)
                ?? throw new NotInStoreException($"There is no judgement {judgementId}. An entity's judgements tell their ids.");
            if (await IsUndoneAsync(transaction, judgement.Id))
                return judgement;
            await AuditLog.AddAsync(transaction, at, [(by, ChangeKind.JudgementUndone, judgement.Id, reason)]);
            if (judgement.UndoneAt is not null)
                return judgement;
            await CloseAsync(transaction, judgement.Id, at);
            if (await FindStandingBelowAsync(transaction, judgement, id => FindAsync(transaction, id)) is { } standing)
                await ReopenAsync(transaction, standing, by, judgement.Id, at);
            var moved = await new IdentityWriter(transaction, at).FollowAsync([judgement.LeftId, judgement.RightId]);
            await new AwaitedJudgementWriter(transaction, at).FollowAsync(moved);
            return judgement with { UndoneAt = DateTimeOffset.FromUnixTimeMilliseconds(at) };
        }, cancellationToken);

    /// <summary>Records judgements of a rule on entities where they leave it open, within the transaction that writes what it found.</summary>
    public static async Task AddNewAsync(ICypherTransaction transaction, long at, IEnumerable<NewJudgement> judgements)
    {
        foreach (var judgement in judgements)
            if (JudgedPair.LeavesOpen(await FindLiveAsync(transaction, judgement), judgement, await IsDeclinedAsync(transaction, judgement)))
                await JudgeEntitiesAsync(transaction, judgement, at);
    }

    /// <summary>The judgement as it stands; that somebody else says the same is told in its history, once each.</summary>
    public static async Task<Judgement> ConfirmAsync(ICypherTransaction transaction, Judgement live, NewJudgement judgement, long at)
    {
        if (live.By != judgement.By && !await AuditLog.HoldsAsync(transaction, judgement.By, ChangeKind.JudgementConfirmed, live.Id))
            await AuditLog.AddAsync(transaction, at, [(judgement.By, ChangeKind.JudgementConfirmed, live.Id, judgement.Reason)]);
        return live;
    }

    /// <summary>Whether somebody undid a judgement, be it one that another had replaced.</summary>
    public static Task<bool> IsUndoneAsync(ICypherTransaction transaction, string judgementId) =>
        AuditLog.HoldsAsync(transaction, ChangeKind.JudgementUndone, judgementId);

    /// <summary>What counts again when a judgement is undone: the last one before it on the same two that nobody undid.</summary>
    public static async Task<string?> FindStandingBelowAsync(ICypherTransaction transaction, Judgement judgement, Func<string, Task<Judgement?>> findAsync)
    {
        var below = judgement.ReplacesId;
        while (below is not null && await IsUndoneAsync(transaction, below))
            below = (await findAsync(below))?.ReplacesId;
        return below;
    }

    /// <summary>Whether somebody else undid this verdict of this rule on these two before.</summary>
    public static async Task<bool> IsDeclinedAsync(ICypherTransaction transaction, NewJudgement judgement) =>
        (await transaction.ReadAsync(new("""
            CALL () {
                MATCH (j:Judgement {leftId: $leftId, rightId: $rightId}) RETURN j
                UNION
                MATCH (j:UtteranceJudgement {leftId: $leftId, rightId: $rightId}) RETURN j
            }
            WITH j WHERE j.by = $by AND j.verdict = $verdict
            MATCH (change:Audit {id: j.id, what: $what}) WHERE change.by <> j.by
            RETURN j.id AS id LIMIT 1
            """,
            ("leftId", judgement.LeftId), ("rightId", judgement.RightId), ("by", judgement.By), ("verdict", judgement.Verdict.ToString()),
            ("what", ChangeWords.Of(ChangeKind.JudgementUndone))))).Count > 0;

    private async Task<Judgement> JudgeAsync(ICypherTransaction transaction, NewJudgement judgement)
    {
        var at = await clock.TickAsync(transaction);
        return JudgedPair.IsUtterance(judgement.LeftId)
            ? await new UtteranceJudgementWriter(transaction, at).JudgeAsync(judgement)
            : await JudgeEntitiesAsync(transaction, judgement, at);
    }

    private static async Task<Judgement> JudgeEntitiesAsync(ICypherTransaction transaction, NewJudgement judgement, long at)
    {
        judgement = JudgedPair.InOrder(await FollowLeadsAsync(transaction, judgement));
        var before = await FindLiveAsync(transaction, judgement);
        if (before?.Verdict == judgement.Verdict)
            return await ConfirmAsync(transaction, before, judgement, at);
        at = await FindFreeTimeAsync(transaction, judgement, at);
        if (before is not null)
            await CloseAsync(transaction, before.Id, at);
        var made = await AddAsync(transaction, judgement, before?.Id, at);
        if (before is not null)
            await AuditLog.AddAsync(transaction, at, [(judgement.By, ChangeKind.JudgementReplaced, before.Id, ChangeWords.ReplacedBy(made.Id))]);
        var moved = await new IdentityWriter(transaction, at).FollowAsync([judgement.LeftId, judgement.RightId]);
        await AuditLog.AddAsync(transaction, at, [(judgement.By, ChangeKind.Judged, made.Id, judgement.Reason)]);
        await new AwaitedJudgementWriter(transaction, at).FollowAsync(moved);
        return made;
    }

    // What an undone split made is judged as what it leads back to.
    private static async Task<NewJudgement> FollowLeadsAsync(ICypherTransaction transaction, NewJudgement judgement)
    {
        var rows = await transaction.ReadAsync(new("""
            UNWIND $ids AS id
            OPTIONAL MATCH (e:Entity {id: id})
            RETURN id, e IS NULL AS isMissing, e.leadsTo AS leadsTo
            """, ("ids", new[] { judgement.LeftId, judgement.RightId })));
        if (rows.FirstOrDefault(row => row.Flag("isMissing")) is { } missing)
            throw new NotInStoreException($"There is no entity {missing.Text("id")}. Ask for entities to see which ids there are.");
        var (left, right) = (rows[0].OptionalText("leadsTo"), rows[1].OptionalText("leadsTo"));
        return (left ?? right) is null
            ? judgement
            : await FollowLeadsAsync(transaction, judgement with { LeftId = left ?? judgement.LeftId, RightId = right ?? judgement.RightId });
    }

    /// <summary>An id follows from the time too; the same verdict by the same judge twice in a millisecond takes the next one.</summary>
    private static async Task<long> FindFreeTimeAsync(ICypherTransaction transaction, NewJudgement judgement, long at)
    {
        var free = at;
        while (await FindAsync(transaction, IdOf(judgement, free)) is not null)
            free++;
        if (free != at)
            await StoreClock.AdvanceAsync(transaction, free);
        return free;
    }

    private static async Task<Judgement> AddAsync(ICypherTransaction transaction, NewJudgement judgement, string? replacesId, long at)
    {
        var made = new Judgement(
            IdOf(judgement, at), judgement.LeftId, judgement.RightId, judgement.Verdict, judgement.By, judgement.Score,
            judgement.Reason, DateTimeOffset.FromUnixTimeMilliseconds(at), null, replacesId);
        await transaction.RunAsync(new("""
            CREATE (j:Judgement)
            SET j = $judgement, j.recordedAt = $at, j.live = true, j.since = [$at], j.until = [$open]
            """,
            ("judgement", new
            {
                id = made.Id,
                leftId = made.LeftId,
                rightId = made.RightId,
                verdict = made.Verdict.ToString(),
                by = made.By,
                score = made.Score,
                reason = made.Reason,
                replacesId,
            }), ("at", at), ("open", Moment.Open)));
        return made;
    }

    private static Task<Judgement?> FindAsync(ICypherTransaction transaction, string id) =>
        ReadAsync(transaction, new($$"""
            MATCH (j:Judgement {id: $id})
            RETURN {{JudgementRows.Judgement}} AS judgement
            """, ("id", id)));

    private static Task<Judgement?> FindLiveAsync(ICypherTransaction transaction, NewJudgement judgement) =>
        ReadAsync(transaction, new($$"""
            MATCH (j:Judgement {leftId: $leftId, rightId: $rightId}) WHERE j.live
            RETURN {{JudgementRows.Judgement}} AS judgement
            """, ("leftId", judgement.LeftId), ("rightId", judgement.RightId)));

    private static async Task<Judgement?> ReadAsync(ICypherTransaction transaction, CypherStatement statement)
    {
        var rows = await transaction.ReadAsync(statement);
        return rows is [var row, ..] ? JudgementRows.Read(row.OptionalRow("judgement")!) : null;
    }

    private static Task CloseAsync(ICypherTransaction transaction, string id, long at) => transaction.RunAsync(new(
        "MATCH (j:Judgement {id: $id}) SET j.live = false, j.until = j.until[..-1] + [$at]", ("id", id), ("at", at)));

    private static async Task ReopenAsync(ICypherTransaction transaction, string id, string by, string undoneId, long at)
    {
        await OpenAsync(transaction, id, at);
        await AuditLog.AddAsync(transaction, at, [(by, ChangeKind.JudgementReopened, id, ChangeWords.ReopenedBy(undoneId))]);
    }

    private static Task OpenAsync(ICypherTransaction transaction, string id, long at) => transaction.RunAsync(new("""
        MATCH (j:Judgement {id: $id})
        SET j.live = true, j.since = j.since + [$at], j.until = j.until + [$open]
        """, ("id", id), ("at", at), ("open", Moment.Open)));

    private static string IdOf(NewJudgement judgement, long at) => Judgement.IdOf(
        judgement.LeftId, judgement.RightId, judgement.Verdict, judgement.By, DateTimeOffset.FromUnixTimeMilliseconds(at));
}
