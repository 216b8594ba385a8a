using Graph.Core.Histories;
using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Utterances;
using Graph.Stores.Sqlite.Writes;

namespace Graph.Stores.Sqlite.Judgements;

/// <summary>Makes and undoes judgements, and lets who is one with whom follow.</summary>
internal static class JudgementWrites
{
    public static Judgement Judge(WriteSession write, NewJudgement judgement)
    {
        judgement = JudgedPair.InOrder(judgement with { LeftId = LeadOf(write, judgement.LeftId), RightId = LeadOf(write, judgement.RightId) });
        var (left, right) = (FindEntity(write, judgement.LeftId), FindEntity(write, judgement.RightId));
        var live = JudgementReads.FindLive(write.Reads, left, right);
        if (live?.Verdict == judgement.Verdict)
            return Confirm(write, live, judgement);

        var id = NewId(write, judgement);
        if (live is not null)
        {
            Close(write, live.Id);
            TellReplaced(write, live.Id, judgement.By, id);
        }

        write.Db.Execute(
            $"""
            INSERT INTO judgements (key, id, left, right, verdict, by, score, reason, recorded_at, replaces)
            VALUES ({write.NextKey("judgements")}, {id}, {left}, {right}, {judgement.Verdict.ToString()}, {judgement.By}, {judgement.Score},
                {judgement.Reason}, {write.Now}, (SELECT key FROM judgements WHERE id = {live?.Id}))
            """);
        Open(write, id);
        var moved = IdentityWrites.Follow(write, [left, right]);
        write.Audit(judgement.By, ChangeKind.Judged, id, judgement.Reason);
        AwaitedJudgements.Follow(write, moved);
        return JudgementReads.Find(write.Reads, id)!;
    }

    /// <summary>The judgement as it stands; that somebody else says the same is told in its history, once each.</summary>
    public static Judgement Confirm(WriteSession write, Judgement live, NewJudgement judgement)
    {
        var word = ChangeWords.Of(ChangeKind.JudgementConfirmed);
        if (live.By != judgement.By && write.Db.Number($"SELECT 1 FROM audit WHERE id = {live.Id} AND by = {judgement.By} AND what = {word} LIMIT 1") is null)
            write.Audit(judgement.By, ChangeKind.JudgementConfirmed, live.Id, judgement.Reason);
        return live;
    }

    /// <summary>Records judgements of a rule where they leave it open.</summary>
    public static void AddNew(WriteSession write, IEnumerable<NewJudgement> judgements)
    {
        foreach (var judgement in judgements)
        {
            var (left, right) = (FindEntity(write, judgement.LeftId), FindEntity(write, judgement.RightId));
            if (JudgedPair.LeavesOpen(JudgementReads.FindLive(write.Reads, left, right), judgement, IsDeclined(write, left, right, judgement)))
                Judge(write, judgement);
        }
    }

    public static Judgement Undo(WriteSession write, string judgementId, string by, string? reason)
    {
        var judgement = JudgementReads.Find(write.Reads, judgementId)
            ?? throw new NotInStoreException($"There is no judgement {judgementId}. An entity's judgements tell their ids.");
        if (IsUndone(write, judgementId))
            return judgement;

        write.Audit(by, ChangeKind.JudgementUndone, judgementId, reason);
        if (judgement.UndoneAt is not null)
            return judgement;
        Close(write, judgementId);
        if (StandingBelow(write, judgement, id => JudgementReads.Find(write.Reads, id)) is { } standing)
        {
            Open(write, standing);
            TellReopened(write, standing, by, judgementId);
        }

        var moved = IdentityWrites.Follow(write, [FindEntity(write, judgement.LeftId), FindEntity(write, judgement.RightId)]);
        AwaitedJudgements.Follow(write, moved);
        return JudgementReads.Find(write.Reads, judgementId)!;
    }

    /// <summary>Whether somebody undid a judgement, be it one that another had replaced.</summary>
    public static bool IsUndone(WriteSession write, string judgementId) => write.Db.Number(
        $"SELECT 1 FROM audit WHERE id = {judgementId} AND what = {ChangeWords.Of(ChangeKind.JudgementUndone)} LIMIT 1") is not null;

    /// <summary>What counts again when a judgement is undone: the last one before it on the same two that nobody undid.</summary>
    public static string? StandingBelow(WriteSession write, Judgement judgement, Func<string, Judgement?> find)
    {
        var below = judgement.ReplacesId;
        while (below is not null && IsUndone(write, below))
            below = find(below)?.ReplacesId;
        return below;
    }

    public static void TellReplaced(WriteSession write, string id, string by, string replacingId) =>
        write.Audit(by, ChangeKind.JudgementReplaced, id, ChangeWords.ReplacedBy(replacingId));

    public static void TellReopened(WriteSession write, string id, string by, string undoneId) =>
        write.Audit(by, ChangeKind.JudgementReopened, id, ChangeWords.ReopenedBy(undoneId));

    private static bool IsDeclined(WriteSession write, long left, long right, NewJudgement judgement) => write.Db.Number(
        $"""
        SELECT 1 FROM judgements j JOIN audit a ON a.id = j.id AND a.what = {ChangeWords.Of(ChangeKind.JudgementUndone)} AND a.by <> j.by
        WHERE j.left = {left} AND j.right = {right} AND j.by = {judgement.By} AND j.verdict = {judgement.Verdict.ToString()} LIMIT 1
        """) is not null;

    // The same judgement made twice in a millisecond would have one id, so the second moves on.
    private static string NewId(WriteSession write, NewJudgement judgement)
    {
        while (true)
        {
            var id = Judgement.IdOf(judgement.LeftId, judgement.RightId, judgement.Verdict, judgement.By, DateTimeOffset.FromUnixTimeMilliseconds(write.Now));
            if (write.Db.Number($"SELECT key FROM judgements WHERE id = {id}") is null)
                return id;
            write.Now++;
        }
    }

    // What an undone split made is judged as what it leads back to.
    private static string LeadOf(WriteSession write, string id)
    {
        using var row = write.Db.Query(
            $"""
            WITH RECURSIVE led (key, id, leads_to) AS (
                SELECT key, id, leads_to FROM entities WHERE id = {id}
                UNION SELECT e.key, e.id, e.leads_to FROM led JOIN entities e ON e.key = led.leads_to)
            SELECT id FROM led WHERE leads_to IS NULL
            """);
        return row.Read() ? row.String(0) : id;
    }

    private static long FindEntity(WriteSession write, string id) => write.Db.Number($"SELECT key FROM entities WHERE id = {id}")
        ?? throw new NotInStoreException($"There is no entity {id}. Ask for entities to see which ids there are.");

    private static void Open(WriteSession write, string id) => write.Db.Execute(
        $"INSERT OR REPLACE INTO judgement_intervals (judgement, since) VALUES ((SELECT key FROM judgements WHERE id = {id}), {write.Now})");

    private static void Close(WriteSession write, string id) => write.Db.Execute(
        $"UPDATE judgement_intervals SET until = {write.Now} WHERE judgement = (SELECT key FROM judgements WHERE id = {id}) AND until IS NULL");
}
