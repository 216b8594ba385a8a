using Graph.Core.Articles;
using Graph.Core.Judgements;
using Graph.Core.Statements;
using Graph.Core.Stores;

namespace Graph.Ingestion.Reports;

/// <summary>
/// Statements of which only the day or source of the report was corrected: what they are held as, and what was decided and found on them as
/// they were held, which holds of them too.
/// </summary>
internal sealed class Corrections
{
    // By the id of each corrected utterance, the statement as it is held and its utterance.
    private readonly Dictionary<string, (Statement Held, Utterance? Utterance)> before = new(StringComparer.Ordinal);

    private Corrections()
    {
    }

    public static Corrections None { get; } = new();

    /// <summary>As <see cref="ArticleFacts.HeldAs"/>.</summary>
    public IReadOnlyDictionary<string, string> HeldAs { get; private init; } = new Dictionary<string, string>();

    /// <summary>The links that others have to the statements as they are held, led to the corrected ones.</summary>
    public IReadOnlyList<StatementLink> Links { get; private init; } = [];

    /// <summary>What persons decided on utterances that have another id by the correction, and what they are still asked.</summary>
    public IReadOnlyList<NewJudgement> Judgements =>
    [
        .. from pair in before
           where pair.Value.Utterance is not null
           from judgement in pair.Value.Utterance.Judgements
           where judgement.By != UtteranceRule.Name || judgement.Verdict == Verdict.Unsure
           let other = OtherOf(judgement, pair.Value.Held.UtteranceId)
           where other is not null && other != pair.Key
           select new NewJudgement(pair.Key, other, judgement.Verdict, judgement.By, judgement.Score, ReasonOf(judgement)),
    ];

    /// <param name="known">The article as the graph holds it; null for a new one.</param>
    /// <param name="statements">What it says now.</param>
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
        var found = new Corrections
        {
            HeldAs = corrected.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal),
            Links = [.. links.Values.SelectMany(list => list)
                .Where(link => corrected.ContainsKey(link.ToId) && !corrected.ContainsKey(link.FromId)).Distinct()
                .Select(link => link with { ToId = corrected[link.ToId] })],
        };
        await found.AddUtterancesAsync(reader, held, statements, cancellationToken);
        return found;
    }

    /// <summary>Whether it was decided of the report as it is held that it and the other, which agree, are two.</summary>
    public bool AreDecided(Statement corrected, Statement other) =>
        before.TryGetValue(corrected.UtteranceId, out var known)
        && known.Utterance is { } utterance
        && UtteranceRule.Score(known.Held, other) is not null
        && !utterance.MemberIds.Contains(other.UtteranceId);

    private async Task AddUtterancesAsync(
        IGraphReader reader, IReadOnlyList<Statement> held, IReadOnlyList<Statement> statements, CancellationToken cancellationToken)
    {
        var heldById = held.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        var moved = statements.DistinctBy(statement => statement.UtteranceId)
            .Where(statement => HeldAs.TryGetValue(statement.Id, out var id) && heldById[id].UtteranceId != statement.UtteranceId).ToList();
        if (moved.Count == 0)
            return;
        var utterances = await reader.GetUtterancesAsync([.. moved.Select(statement => heldById[HeldAs[statement.Id]].UtteranceId).Distinct()], AsOf.Now, cancellationToken);
        foreach (var statement in moved)
        {
            var one = heldById[HeldAs[statement.Id]];
            before.Add(statement.UtteranceId, (one, utterances.GetValueOrDefault(one.UtteranceId)));
        }
    }

    private static string? OtherOf(Judgement judgement, string utteranceId) =>
        judgement.LeftId == utteranceId ? judgement.RightId : judgement.RightId == utteranceId ? judgement.LeftId : null;

    private static string ReasonOf(Judgement judgement) =>
        $"As {judgement.Id} says of the report before its day or source was corrected{(judgement.Reason is { } reason ? $": {reason}" : ".")}";
}
