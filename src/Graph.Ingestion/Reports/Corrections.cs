using Graph.Core.Articles;
using Graph.Core.Judgements;
using Graph.Core.Statements;
using Graph.Core.Stores;

namespace Graph.Ingestion.Reports;

/// <summary>
/// Statements that an article has in another version with another day or source of the report: what they are held as there, and what was
/// decided and found on them as they are held, which holds of them too.
/// </summary>
internal sealed class Corrections
{
    // By the id of each utterance that goes by another one now, the statement as it is held and the utterances that were one with it while it was shown.
    private readonly Dictionary<string, (Statement Held, IReadOnlyList<string> MemberIds)> before = new(StringComparer.Ordinal);
    private readonly DateTimeOffset? hiddenAt;

    private Corrections(DateTimeOffset? hiddenAt) => this.hiddenAt = hiddenAt;

    public static Corrections None { get; } = new(null);

    /// <summary>As <see cref="ArticleFacts.HeldAs"/>.</summary>
    public IReadOnlyDictionary<string, string> HeldAs { get; private init; } = new Dictionary<string, string>();

    /// <summary>The links that others have to the statements as they are held, led to these.</summary>
    public IReadOnlyList<StatementLink> Links { get; private init; } = [];

    /// <summary>As <see cref="ArticleConnections.Decisions"/>.</summary>
    public IReadOnlyList<NewJudgement> Decisions { get; private set; } = [];

    /// <summary>What persons are still asked about the statements as they are held.</summary>
    public IReadOnlyList<NewJudgement> Questions { get; private set; } = [];

    /// <param name="known">The article as the graph holds it; null for a new one.</param>
    /// <param name="statements">What it says in the version that is about to be shown.</param>
    public static async Task<Corrections> FindAsync(
        IGraphReader reader, Article? known, IReadOnlyList<Statement> statements, CancellationToken cancellationToken)
    {
        if (known is null)
            return None;
        var held = (await reader.GetVersionContentsAsync([known.VersionId], AsOf.Now, cancellationToken))[known.VersionId].Statements;
        var corrected = VersionDiff.Corrected(held, statements);
        if (corrected.Count == 0)
            return None;
        var links = await reader.GetLinksAsync([.. corrected.Keys], AsOf.Now, cancellationToken);
        var found = new Corrections(known.RetractedAt)
        {
            HeldAs = corrected.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal),
            Links = [.. links.Values.SelectMany(list => list)
                .Where(link => corrected.ContainsKey(link.ToId) && !corrected.ContainsKey(link.FromId)).Distinct()
                .Select(link => link with { ToId = corrected[link.ToId] })],
        };
        await found.AddUtterancesAsync(reader, held, statements, cancellationToken);
        await found.AddJudgementsAsync(reader, cancellationToken);
        return found;
    }

    /// <summary>Whether the report as it is held was compared with the other one, agrees with it, and still was another utterance.</summary>
    public bool AreDecided(Statement corrected, Statement other) =>
        before.TryGetValue(corrected.UtteranceId, out var known)
        && (hiddenAt is null || other.RecordedAt < hiddenAt)
        && UtteranceRule.Score(known.Held, other) is not null
        && !known.MemberIds.Contains(other.UtteranceId);

    private async Task AddUtterancesAsync(
        IGraphReader reader, IReadOnlyList<Statement> held, IReadOnlyList<Statement> statements, CancellationToken cancellationToken)
    {
        var heldById = held.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        var moved = statements.DistinctBy(statement => statement.UtteranceId)
            .Where(statement => HeldAs.TryGetValue(statement.Id, out var id) && heldById[id].UtteranceId != statement.UtteranceId).ToList();
        if (moved.Count == 0)
            return;
        var shown = hiddenAt is { } moment ? AsOf.At(moment.AddMilliseconds(-1)) : AsOf.Now;
        var utterances = await reader.GetUtterancesAsync([.. moved.Select(HeldOf).Select(one => one.UtteranceId).Distinct()], shown, cancellationToken);
        foreach (var statement in moved)
            before.Add(statement.UtteranceId, (HeldOf(statement), utterances.GetValueOrDefault(HeldOf(statement).UtteranceId)?.MemberIds ?? []));

        Statement HeldOf(Statement statement) => heldById[HeldAs[statement.Id]];
    }

    private async Task AddJudgementsAsync(IGraphReader reader, CancellationToken cancellationToken)
    {
        if (before.Count == 0)
            return;
        var judged = await reader.GetJudgementsAsync([.. before.SelectMany(pair => new[] { pair.Key, pair.Value.Held.UtteranceId }).Distinct()], AsOf.Now, cancellationToken);
        var led = (
            from pair in before
            from judgement in judged[pair.Value.Held.UtteranceId]
            let other = OtherOf(judgement, pair.Value.Held.UtteranceId)
            where other is not null && other != pair.Key
            // What somebody decided on the two themselves since is nearer.
            where !judged[pair.Key].Any(since => IsByPerson(since) && OtherOf(since, pair.Key) == other && since.RecordedAt >= judgement.RecordedAt)
            select (judgement, now: new NewJudgement(
                pair.Key, other, judgement.Verdict, judgement.By, judgement.Score, ReasonOf(judgement)))).ToList();
        Decisions = [.. led.Where(pair => IsByPerson(pair.judgement)).Select(pair => pair.now)];
        Questions = [.. led.Where(pair => !IsByPerson(pair.judgement) && pair.judgement.Verdict == Verdict.Unsure).Select(pair => pair.now)];
    }

    private static bool IsByPerson(Judgement judgement) => judgement.By != UtteranceRule.Name;

    private static string? OtherOf(Judgement judgement, string utteranceId) =>
        judgement.LeftId == utteranceId ? judgement.RightId : judgement.RightId == utteranceId ? judgement.LeftId : null;

    private static string ReasonOf(Judgement judgement) =>
        $"As {judgement.Id} says of the same report with another day or source{(judgement.Reason is { } reason ? $": {reason}" : ".")}";
}
