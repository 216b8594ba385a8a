using Graph.Core.Histories;
using Graph.Core.Judgements;
using Graph.Core.Stores;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Judgements;
using Graph.Stores.Sqlite.Writes;

namespace Graph.Stores.Sqlite.Utterances;

/// <summary>Makes and undoes judgements on utterances, and lets follow which are one.</summary>
internal static class UtteranceJudgementWrites
{
    /// <summary>Records a judgement of a rule where that leaves it open.</summary>
    public static void AddNew(WriteSession write, NewJudgement judgement)
    {
        var live = UtteranceJudgementReads.FindLive(write.Reads, judgement.LeftId, judgement.RightId);
        if (JudgedPair.LeavesOpen(live, judgement, IsDeclined(write, judgement)))
            Judge(write, judgement);
    }

    /// <exception cref="NotInStoreException">Nothing was recorded of an utterance.</exception>
    public static Judgement Judge(WriteSession write, NewJudgement judgement)
    {
        Require(write, judgement.LeftId);
        Require(write, judgement.RightId);
        var live = UtteranceJudgementReads.FindLive(write.Reads, judgement.LeftId, judgement.RightId);
        if (live?.Verdict == judgement.Verdict)
            return JudgementWrites.Confirm(write, live, judgement);

        var id = NewId(write, judgement);
        if (live is not null)
        {
            Close(write, live.Id);
            JudgementWrites.TellReplaced(write, live.Id, judgement.By, id);
        }

        write.Db.Execute(
            $"""
            INSERT INTO utterance_judgements (key, id, left, right, verdict, by, score, reason, recorded_at, replaces)
            VALUES ({write.NextKey("utterance_judgements")}, {id}, {judgement.LeftId}, {judgement.RightId}, {judgement.Verdict.ToString()},
                {judgement.By}, {judgement.Score}, {judgement.Reason}, {write.Now}, (SELECT key FROM utterance_judgements WHERE id = {live?.Id}))
            """);
        Open(write, id);
        Follow(write, judgement.LeftId, judgement.RightId);
        write.Audit(judgement.By, ChangeKind.Judged, id, judgement.Reason);
        return UtteranceJudgementReads.Find(write.Reads, id)!;
    }

    /// <summary>Undoes a judgement of this id; null where there is none on utterances.</summary>
    public static Judgement? Undo(WriteSession write, string judgementId, string by, string? reason)
    {
        if (UtteranceJudgementReads.Find(write.Reads, judgementId) is not { } judgement || JudgementWrites.IsUndone(write, judgementId))
            return UtteranceJudgementReads.Find(write.Reads, judgementId);

        write.Audit(by, ChangeKind.JudgementUndone, judgementId, reason);
        if (judgement.UndoneAt is not null)
            return judgement;
        Close(write, judgementId);
        if (JudgementWrites.StandingBelow(write, judgement, id => UtteranceJudgementReads.Find(write.Reads, id)) is { } standing)
        {
            Open(write, standing);
            JudgementWrites.TellReopened(write, standing, by, judgementId);
        }

        Follow(write, judgement.LeftId, judgement.RightId);
        return UtteranceJudgementReads.Find(write.Reads, judgementId);
    }

    private static bool IsDeclined(WriteSession write, NewJudgement judgement) => write.Db.Number(
        $"""
        SELECT 1 FROM utterance_judgements j JOIN audit a ON a.id = j.id AND a.what = {ChangeWords.Of(ChangeKind.JudgementUndone)} AND a.by <> j.by
        WHERE j.left = {judgement.LeftId} AND j.right = {judgement.RightId} AND j.by = {judgement.By} AND j.verdict = {judgement.Verdict.ToString()} LIMIT 1
        """) is not null;

    private static void Require(WriteSession write, string utterance)
    {
        if (write.Db.Number($"SELECT 1 FROM statements WHERE utterance_rank = {Rank.Of(utterance, "u_")} AND utterance = {utterance} LIMIT 1") is null)
            throw new NotInStoreException($"There is no utterance {utterance}. Statements tell the ids of theirs.");
    }

    // The same judgement made twice in a millisecond would have one id, so the second moves on.
    private static string NewId(WriteSession write, NewJudgement judgement)
    {
        while (true)
        {
            var id = Judgement.IdOf(judgement.LeftId, judgement.RightId, judgement.Verdict, judgement.By, DateTimeOffset.FromUnixTimeMilliseconds(write.Now));
            if (write.Db.Number($"SELECT key FROM utterance_judgements WHERE id = {id}") is null)
                return id;
            write.Now++;
        }
    }

    private static void Open(WriteSession write, string id) => write.Db.Execute(
        $"""
        INSERT OR REPLACE INTO utterance_judgement_intervals (judgement, since)
        VALUES ((SELECT key FROM utterance_judgements WHERE id = {id}), {write.Now})
        """);

    private static void Close(WriteSession write, string id) => write.Db.Execute(
        $"""
        UPDATE utterance_judgement_intervals SET until = {write.Now}
        WHERE judgement = (SELECT key FROM utterance_judgements WHERE id = {id}) AND until IS NULL
        """);

    /// <summary>Computes the sets anew for all that judgements connect with these two, now or until now.</summary>
    private static void Follow(WriteSession write, string left, string right)
    {
        var region = GetRegion(
            write, [.. UtteranceReads.MembersOf(write.Reads, left), .. UtteranceReads.MembersOf(write.Reads, right)], out var judgements);
        var sets = IdentitySets.Of(judgements).Where(set => set.IsOne).ToList();
        foreach (var utterance in region)
            WriteCanonical(write, utterance, sets.Find(set => set.Members.Contains(utterance))?.CanonicalId);
    }

    private static HashSet<string> GetRegion(WriteSession write, IEnumerable<string> from, out List<Judgement> judgements)
    {
        var region = from.ToHashSet(StringComparer.Ordinal);
        judgements = UtteranceJudgementReads.GetNaming(write.Reads, region);
        for (var grows = true; grows;)
        {
            grows = false;
            foreach (var judgement in judgements.Where(judgement => judgement.Verdict == Verdict.Same))
                grows |= region.Add(judgement.LeftId) | region.Add(judgement.RightId);
            if (grows)
                judgements = UtteranceJudgementReads.GetNaming(write.Reads, region);
        }

        return region;
    }

    // One that is alone has no row.
    private static void WriteCanonical(WriteSession write, string utterance, string? canonical)
    {
        if (canonical is not null
            && write.Db.Number($"SELECT 1 FROM utterance_sets WHERE utterance = {utterance} AND canonical = {canonical} AND until IS NULL") is not null)
            return;
        write.Db.Execute($"UPDATE utterance_sets SET until = {write.Now} WHERE utterance = {utterance} AND until IS NULL");
        if (canonical is not null)
            write.Db.Execute(
                $"""
                INSERT OR REPLACE INTO utterance_sets (utterance, rank, since, canonical)
                VALUES ({utterance}, {Rank.Of(utterance, "u_")}, {write.Now}, {canonical})
                """);
    }
}
