using Graph.Core.Judgements;
using Graph.Stores.Neo4j.Transport;

namespace Graph.Stores.Neo4j.Utterances;

/// <summary>Makes judgements on utterances in the same words while their speakers are one, and undoes them when they are one no more.</summary>
internal sealed class AwaitedJudgementWriter(ICypherTransaction transaction, long at)
{
    private const string Parted = "Their speakers are not one any more.";

    private const string CheckSpeakers = """
        RETURN w {.leftId, .rightId, .by, .score, .reason} AS judgement, coalesce(
            COLLECT { MATCH (left:Statement {utteranceId: w.leftId}) MATCH (by:Entity {id: left.speakerId}) RETURN by.canonicalId LIMIT 1 }[0]
            = COLLECT { MATCH (right:Statement {utteranceId: w.rightId}) MATCH (by:Entity {id: right.speakerId}) RETURN by.canonicalId LIMIT 1 }[0],
            false) AS isOfOne
        ORDER BY w.leftId, w.rightId
        """;

    public async Task AddAsync(IReadOnlyCollection<NewJudgement> judgements)
    {
        if (judgements.Count == 0)
            return;
        await FollowAsync(await transaction.ReadAsync(new($$"""
            UNWIND $judgements AS row
            MERGE (w:AwaitedJudgement {leftId: row.leftId, rightId: row.rightId})
            ON CREATE SET w.by = row.by, w.score = row.score, w.reason = row.reason
            WITH DISTINCT w
            {{CheckSpeakers}}
            """,
            ("judgements", judgements.Select(judgement => new
            {
                leftId = judgement.LeftId,
                rightId = judgement.RightId,
                by = judgement.By,
                score = judgement.Score,
                reason = judgement.Reason,
            })))));
    }

    /// <summary>Follows entities that came into another set.</summary>
    public async Task FollowAsync(IReadOnlyCollection<string> movedIds)
    {
        if (movedIds.Count == 0)
            return;
        await FollowAsync(await transaction.ReadAsync(new($$"""
            UNWIND $ids AS id
            MATCH (s:Statement {speakerId: id})
            WITH DISTINCT s.utteranceId AS utteranceId
            CALL (utteranceId) {
                MATCH (w:AwaitedJudgement {leftId: utteranceId}) RETURN w
                UNION
                MATCH (w:AwaitedJudgement {rightId: utteranceId}) RETURN w
            }
            WITH DISTINCT w
            {{CheckSpeakers}}
            """, ("ids", movedIds))));
    }

    private async Task FollowAsync(IReadOnlyList<CypherRow> rows)
    {
        var writer = new UtteranceJudgementWriter(transaction, at);
        foreach (var row in rows)
        {
            var judgement = Read(row.OptionalRow("judgement")!);
            if (row.Flag("isOfOne"))
                await writer.AddNewAsync(judgement);
            else if (await writer.FindLiveAsync(judgement) is { Verdict: Verdict.Same } live && live.By == judgement.By)
                await writer.UndoAsync(live.Id, judgement.By, Parted);
        }
    }

    private static NewJudgement Read(CypherRow row) => new(
        row.Text("leftId"), row.Text("rightId"), Verdict.Same, row.Text("by"), row.Real("score"), row.OptionalText("reason"));
}
