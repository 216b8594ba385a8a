using Graph.Core.Evidences;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;

namespace Graph.Core.Beliefs;

/// <summary>Beliefs in what a graph holds; written once over the reader, so that both stores give the same.</summary>
public static class Beliefs
{
    /// <summary>How far each relation can be believed, by the evidence of all that are one fact with it. One that is not shown has no key.</summary>
    public static async Task<IReadOnlyDictionary<string, Belief>> OfRelationsAsync(
        IGraphReader reader, IReadOnlyCollection<string> relationIds, AsOf asOf, CancellationToken cancellationToken)
    {
        var relations = await reader.GetRelationsAsync(relationIds, asOf, cancellationToken);
        var same = await reader.GetSameRelationsAsync(relationIds, asOf, cancellationToken);
        var evidence = await reader.GetEvidenceAsync([.. same.Values.SelectMany(ids => ids).Distinct(StringComparer.Ordinal)], asOf, cancellationToken);
        var claims = await ReadAsync(reader, evidence.Values.SelectMany(list => list).Select(piece => piece.StatementId), asOf, cancellationToken);
        // All that are one fact have one basis.
        var basisOf = relations.Values.SelectMany(relation => same[relation.Id].Select(id => (Id: id, relation.Basis))).DistinctBy(pair => pair.Id).ToDictionary(pair => pair.Id, pair => pair.Basis, StringComparer.Ordinal);
        return await WeighAsync(
            reader, relations.Keys, id => same[id].SelectMany(other => evidence[other]), piece => GroundOf(basisOf[piece.FactId], Find(claims, piece.StatementId)), asOf, cancellationToken);
    }

    /// <summary>How far it can be believed that each utterance was made, not that it is true. One without a shown report has no key.</summary>
    public static async Task<IReadOnlyDictionary<string, Belief>> OfUtterancesAsync(
        IGraphReader reader, IReadOnlyCollection<string> utteranceIds, AsOf asOf, CancellationToken cancellationToken)
    {
        var utterances = await reader.GetUtterancesAsync(utteranceIds, asOf, cancellationToken);
        var reports = utterances.Values.SelectMany(utterance => utterance.Reports).DistinctBy(report => report.Id).ToDictionary(report => report.Id, StringComparer.Ordinal);
        var conveying = await ReadAsync(reader, reports.Values.Select(report => report.WithinId), asOf, cancellationToken);
        var evidence = await reader.GetEvidenceAsync([.. reports.Keys], asOf, cancellationToken);
        return await WeighAsync(
            reader, utterances.Keys, id => utterances[id].Reports.SelectMany(report => evidence[report.Id]),
            piece => GroundOf(Find(conveying, reports[piece.FactId].WithinId)), asOf, cancellationToken);
    }

    /// <summary>Statements as of the moment, of whatever day: who claimed something does not follow from the day asked for.</summary>
    private static async Task<IReadOnlyDictionary<string, Statement>> ReadAsync(
        IGraphReader reader, IEnumerable<string?> ids, AsOf asOf, CancellationToken cancellationToken)
    {
        var distinct = ids.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return distinct.Count == 0
            ? new Dictionary<string, Statement>()
            : await reader.GetStatementsAsync(distinct, asOf with { ValidOn = null }, cancellationToken);
    }

    private static Statement? Find(IReadOnlyDictionary<string, Statement> statements, string? id) => id is null ? null : statements.GetValueOrDefault(id);

    private static async Task<IReadOnlyDictionary<string, Belief>> WeighAsync(
        IGraphReader reader, IEnumerable<string> ids, Func<string, IEnumerable<Evidence>> evidenceOf,
        Func<Evidence, (Distance Distance, Claimant? Claimant)> groundOf, AsOf asOf, CancellationToken cancellationToken)
    {
        var evidence = ids.ToDictionary(id => id, id => evidenceOf(id).ToList(), StringComparer.Ordinal);
        var versions = evidence.Values.SelectMany(list => list).Select(piece => piece.VersionId).Distinct(StringComparer.Ordinal).ToList();
        var origins = await reader.GetOriginsAsync(versions, asOf, cancellationToken);
        return evidence.ToDictionary(pair => pair.Key, pair => BeliefModel.Of(pair.Value.Select(Weigh)), StringComparer.Ordinal);

        BeliefEvidence Weigh(Evidence piece)
        {
            var (distance, claimant) = groundOf(piece);
            return new(origins[piece.VersionId], distance, piece.Words, piece.Confidence, claimant);
        }
    }

    private static (Distance Distance, Claimant? Claimant) GroundOf(RelationBasis basis, Statement? claim) => basis switch
    {
        RelationBasis.Reference => (Distance.Reference, null),
        RelationBasis.Stated => (Distance.Stated, null),
        RelationBasis.Inferred => (Distance.Inferred, null),
        _ => (claim?.WithinId is null ? Distance.Claimed : Distance.Conveyed, claim is null ? null : Claimant.Of(claim)),
    };

    // That somebody said it is what the article states; where somebody else tells so, it is that one's claim.
    private static (Distance Distance, Claimant? Claimant) GroundOf(Statement? conveying) => conveying is null
        ? (Distance.Stated, null)
        : (conveying.WithinId is null ? Distance.Claimed : Distance.Conveyed, Claimant.Of(conveying));
}
