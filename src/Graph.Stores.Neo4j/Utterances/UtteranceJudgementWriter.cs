using Graph.Core.Histories;
using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Stores.Neo4j.Judgements;
using Graph.Stores.Neo4j.Transport;
using Graph.Stores.Neo4j.Writes;

namespace Graph.Stores.Neo4j.Utterances;

/// <summary>Makes judgements on utterances and undoes them, and lets follow which are one, within one transaction.</summary>
internal sealed class UtteranceJudgementWriter(ICypherTransaction transaction, long now)
{
    private long at = now;

    /// <summary>Records judgements of a rule where they leave it open.</summary>
    public async Task AddNewAsync(IEnumerable<NewJudgement> judgements)
    {
        foreach (var judgement in judgements)
            await AddNewAsync(judgement);
    }

    /// <summary>Records a judgement of a rule where that leaves it open.</summary>
    public async Task AddNewAsync(NewJudgement judgement)
    {
        if (JudgedPair.LeavesOpen(await FindLiveAsync(judgement), judgement, await JudgementWriter.IsDeclinedAsync(transaction, judgement)))
            await JudgeAsync(judgement);
    }

    /// <exception cref="NotInStoreException">Nothing was recorded of an utterance.</exception>
    public async Task<Judgement> JudgeAsync(NewJudgement judgement)
    {
        await CheckHeldAsync(judgement);
        var before = await FindLiveAsync(judgement);
        if (before?.Verdict == judgement.Verdict)
            return await JudgementWriter.ConfirmAsync(transaction, before, judgement, at);
        await MoveToFreeTimeAsync(judgement);
        if (before is not null)
            await CloseAsync(before.Id);
        var made = await AddAsync(judgement, before?.Id);
        if (before is not null)
            await AuditLog.AddAsync(transaction, at, [(judgement.By, ChangeKind.JudgementReplaced, before.Id, ChangeWords.ReplacedBy(made.Id))]);
        await FollowAsync(judgement.LeftId, judgement.RightId);
        await AuditLog.AddAsync(transaction, at, [(judgement.By, ChangeKind.Judged, made.Id, judgement.Reason)]);
        return made;
    }

    /// <summary>Undoes a judgement of this id; null where there is none on utterances.</summary>
    public async Task<Judgement?> UndoAsync(string judgementId, string by, string? reason)
    {
        if (await FindAsync(judgementId) is not { } judgement || await JudgementWriter.IsUndoneAsync(transaction, judgementId))
            return await FindAsync(judgementId);
        await AuditLog.AddAsync(transaction, at, [(by, ChangeKind.JudgementUndone, judgement.Id, reason)]);
        if (judgement.UndoneAt is not null)
            return judgement;
        await CloseAsync(judgement.Id);
        if (await JudgementWriter.FindStandingBelowAsync(transaction, judgement, FindAsync) is { } standing)
            await ReopenAsync(standing, by, judgement.Id);
        await FollowAsync(judgement.LeftId, judgement.RightId);
        return judgement with { UndoneAt = DateTimeOffset.FromUnixTimeMilliseconds(at) };
    }

    private async Task CheckHeldAsync(NewJudgement judgement)
    {
        var rows = await transaction.ReadAsync(new("""
            UNWIND $ids AS id
            WITH id WHERE NOT EXISTS { MATCH (:Statement {utteranceId: id}) }
            RETURN id
            """, ("ids", new[] { judgement.LeftId, judgement.RightId })));
        if (rows is [var missing, ..])
            throw new NotInStoreException($"There is no utterance {missing.Text("id")}. Statements tell the ids of theirs.");
    }

    // The same judgement made twice in a millisecond would have one id, so the second moves on.
    private async Task MoveToFreeTimeAsync(NewJudgement judgement)
    {
        var free = at;
        while (await FindAsync(IdOf(judgement, free)) is not null)
            free++;
        if (free != at)
            await StoreClock.AdvanceAsync(transaction, at = free);
    }

    private async Task<Judgement> AddAsync(NewJudgement judgement, string? replacesId)
    {
        var made = new Judgement(
            IdOf(judgement, at), judgement.LeftId, judgement.RightId, judgement.Verdict, judgement.By, judgement.Score,
            judgement.Reason, DateTimeOffset.FromUnixTimeMilliseconds(at), null, replacesId);
        await transaction.RunAsync(new("""
            CREATE (j:UtteranceJudgement)
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

    private Task CloseAsync(string id) => transaction.RunAsync(new(
        "MATCH (j:UtteranceJudgement {id: $id}) SET j.live = false, j.until = j.until[..-1] + [$at]", ("id", id), ("at", at)));

    private async Task ReopenAsync(string id, string by, string undoneId)
    {
        await OpenAsync(id);
        await AuditLog.AddAsync(transaction, at, [(by, ChangeKind.JudgementReopened, id, ChangeWords.ReopenedBy(undoneId))]);
    }

    private Task OpenAsync(string id) => transaction.RunAsync(new("""
        MATCH (j:UtteranceJudgement {id: $id})
        SET j.live = true, j.since = j.since + [$at], j.until = j.until + [$open]
        """, ("id", id), ("at", at), ("open", Moment.Open)));

    private Task<Judgement?> FindAsync(string id) => ReadAsync(new($$"""
        MATCH (j:UtteranceJudgement {id: $id})
        RETURN {{JudgementRows.Judgement}} AS judgement
        """, ("id", id)));

    /// <summary>The judgement that counts on these two.</summary>
    public Task<Judgement?> FindLiveAsync(NewJudgement judgement) => ReadAsync(new($$"""
        MATCH (j:UtteranceJudgement {leftId: $leftId, rightId: $rightId}) WHERE j.live
        RETURN {{JudgementRows.Judgement}} AS judgement
        """, ("leftId", judgement.LeftId), ("rightId", judgement.RightId)));

    private async Task<Judgement?> ReadAsync(CypherStatement statement) =>
        await transaction.ReadAsync(statement) is [var row, ..] ? JudgementRows.Read(row.OptionalRow("judgement")!) : null;

    private static string IdOf(NewJudgement judgement, long at) => Judgement.IdOf(
        judgement.LeftId, judgement.RightId, judgement.Verdict, judgement.By, DateTimeOffset.FromUnixTimeMilliseconds(at));

    private async Task FollowAsync(string leftId, string rightId)
    {
        var (ids, judgements) = await ReadRegionAsync([leftId, rightId]);
        var canonicals = ids.ToDictionary(id => id, StringComparer.Ordinal);
        foreach (var set in IdentitySets.Of(judgements).Where(set => set.IsOne))
            foreach (var member in set.Members)
                canonicals[member] = set.CanonicalId;
        await transaction.RunAsync(new(Move,
            ("moves", canonicals.Select(pair => new { id = pair.Key, canonicalId = pair.Value })), ("at", at), ("open", Moment.Open)));
    }

    /// <summary>All that live judgements of SAME join to these, and the live judgements among them.</summary>
    private async Task<(IReadOnlySet<string> Ids, IReadOnlyList<Judgement> Judgements)> ReadRegionAsync(IReadOnlyList<string> from)
    {
        var ids = from.ToHashSet(StringComparer.Ordinal);
        var judgements = new Dictionary<string, Judgement>(StringComparer.Ordinal);
        for (var frontier = from; frontier.Count > 0;)
        {
            var rows = await transaction.ReadAsync(new($$"""
                MATCH (j:UtteranceJudgement) WHERE (j.leftId IN $ids OR j.rightId IN $ids) AND j.live
                RETURN {{JudgementRows.Judgement}} AS judgement
                """, ("ids", frontier)));
            var found = rows.Select(row => JudgementRows.Read(row.OptionalRow("judgement")!)).ToList();
            foreach (var judgement in found)
                judgements[judgement.Id] = judgement;
            frontier = [.. found.Where(judgement => judgement.Verdict == Verdict.Same)
                .SelectMany(judgement => new[] { judgement.LeftId, judgement.RightId }).Where(ids.Add)];
        }

        return (ids, [.. judgements.Values.Where(judgement => ids.Contains(judgement.LeftId) && ids.Contains(judgement.RightId))]);
    }

    private const string Move = """
        UNWIND $moves AS move
        MERGE (u:Utterance {id: move.id})
        ON CREATE SET u.canonicalId = move.id
        WITH u, move WHERE u.canonicalId <> move.canonicalId
        CALL (u) {
            MATCH (u)-[led:LED_TO {until: $open}]->() SET led.until = $at
        }
        SET u.canonicalId = move.canonicalId
        WITH u, move WHERE move.canonicalId <> move.id
        MERGE (k:Utterance {id: move.canonicalId})
        CREATE (u)-[:LED_TO {since: $at, until: $open}]->(k)
        """;
}
