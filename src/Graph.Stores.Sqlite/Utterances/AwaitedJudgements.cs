using Graph.Core.Judgements;
using Graph.Stores.Sqlite.Engine;
using Graph.Stores.Sqlite.Writes;

namespace Graph.Stores.Sqlite.Utterances;

/// <summary>Makes judgements on utterances in the same words while their speakers are one, and undoes them when they are one no more.</summary>
internal static class AwaitedJudgements
{
    private const string Parted = "Their speakers are not one any more.";

    public static void Add(WriteSession write, NewJudgement judgement)
    {
        write.Db.Execute(
            $"""
            INSERT OR IGNORE INTO awaited_judgements (left, right, by, score, reason)
            VALUES ({judgement.LeftId}, {judgement.RightId}, {judgement.By}, {judgement.Score}, {judgement.Reason})
            """);
        Follow(write, judgement);
    }

    /// <summary>Follows entities that came into another set.</summary>
    public static void Follow(WriteSession write, IReadOnlyCollection<long> moved)
    {
        if (moved.Count == 0)
            return;
        foreach (var judgement in ReadOfSpeakers(write, moved))
            Follow(write, judgement);
    }

    private static void Follow(WriteSession write, NewJudgement judgement)
    {
        if (SpeakerOf(write, judgement.LeftId) is { } left && left == SpeakerOf(write, judgement.RightId))
            UtteranceJudgementWrites.AddNew(write, judgement);
        else if (UtteranceJudgementReads.FindLive(write.Reads, judgement.LeftId, judgement.RightId) is { Verdict: Verdict.Same } live && live.By == judgement.By)
            UtteranceJudgementWrites.Undo(write, live.Id, judgement.By, Parted);
    }

    // Null where it is not held.
    private static long? SpeakerOf(WriteSession write, string utterance)
    {
        var speaker = write.Db.Number(
            $"SELECT speaker FROM statements WHERE utterance_rank = {Rank.Of(utterance, "u_")} AND utterance = {utterance} AND speaker IS NOT NULL LIMIT 1");
        return speaker is { } known ? write.Identity.CanonicalOf(known) : null;
    }

    private static List<NewJudgement> ReadOfSpeakers(WriteSession write, IReadOnlyCollection<long> speakers)
    {
        var judgements = new List<NewJudgement>();
        using var rows = write.Db.Query(
            $"""
            SELECT w.left, w.right, w.by, w.score, w.reason FROM statements s JOIN awaited_judgements w ON w.left = s.utterance WHERE s.speaker IN {speakers}
            UNION
            SELECT w.left, w.right, w.by, w.score, w.reason FROM statements s JOIN awaited_judgements w ON w.right = s.utterance WHERE s.speaker IN {speakers}
            ORDER BY 1, 2
            """);
        while (rows.Read())
            judgements.Add(new(rows.String(0), rows.String(1), Verdict.Same, rows.String(2), rows.Double(3), rows.StringOrNull(4)));
        return judgements;
    }
}
