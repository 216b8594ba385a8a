using Graph.Core.Evidences;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;

namespace Graph.Core.Beliefs;

/// <summary>Beliefs in what a graph holds; written once over the reader, so that both stores give the same.</summary>
public static class Beliefs
{
    /// <summary>How far each relation can be believed. One that is not shown has no key.</summary>
    public static async Task<IReadOnlyDictionary<string, Belief>> OfRelationsAsync(
        IGraphReader reader, IReadOnlyCollection<string> relationIds, AsOf asOf, CancellationToken cancellationToken)
    {
        var relations = await reader.GetRelationsAsync(relationIds, asOf, cancellationToken);
        var evidence = await reader.GetEvidenceAsync([.. relations.Keys], asOf, cancellationToken);
        var claims = evidence.Values.SelectMany(list => list).Select(piece => piece.StatementId).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var statements = claims.Count == 0 ? new Dictionary<string, Statement>() : await reader.GetStatementsAsync(claims, asOf, cancellationToken);
        return await WeighAsync(reader, relations.Keys, id => evidence[id], piece => DistanceOf(relations[piece.FactId], statements, piece), asOf, cancellationToken);
    }

    /// <summary>How far it can be believed that each utterance was made, not that it is true. One without a shown report has no key.</summary>
    public static async Task<IReadOnlyDictionary<string, Belief>> OfUtterancesAsync(
        IGraphReader reader, IReadOnlyCollection<string> utteranceIds, AsOf asOf, CancellationToken cancellationToken)
    {
        var utterances = await reader.GetUtterancesAsync(utteranceIds, asOf, cancellationToken);
        var reports = utterances.Values.SelectMany(utterance => utterance.Reports).DistinctBy(report => report.Id).ToDictionary(report => report.Id, StringComparer.Ordinal);
        var outers = reports.Values.Select(report => report.WithinId).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var conveying = outers.Count == 0 ? new Dictionary<string, Statement>() : await reader.GetStatementsAsync(outers, asOf, cancellationToken);
        var evidence = await reader.GetEvidenceAsync([.. reports.Keys], asOf, cancellationToken);
        return await WeighAsync(
            reader, utterances.Keys, id => utterances[id].Reports.SelectMany(report => evidence[report.Id]),
            piece => DistanceOf(reports[piece.FactId], conveying), asOf, cancellationToken);
    }

    private static async Task<IReadOnlyDictionary<string, Belief>> WeighAsync(
        IGraphReader reader, IEnumerable<string> ids, Func<string, IEnumerable<Evidence>> evidenceOf, Func<Evidence, Distance> distanceOf, AsOf asOf,
        CancellationToken cancellationToken)
    {
        var evidence = ids.ToDictionary(id => id, id => evidenceOf(id).ToList(), StringComparer.Ordinal);
        var versions = evidence.Values.SelectMany(list => list).Select(piece => piece.VersionId).Distinct(StringComparer.Ordinal).ToList();
        var origins = await reader.GetOriginsAsync(versions, asOf, cancellationToken);
        return evidence.ToDictionary(
            pair => pair.Key,
            pair => BeliefModel.Of(pair.Value.Select(piece => new BeliefEvidence(origins[piece.VersionId], distanceOf(piece), piece.Words, piece.Confidence))),
            StringComparer.Ordinal);
    }

    private static Distance DistanceOf(Relation relation, IReadOnlyDictionary<string, Statement> claims, Evidence piece) => relation.Basis switch
    {
        RelationBasis.Reference => Distance.Reference,
        RelationBasis.Stated => Distance.Stated,
        RelationBasis.Inferred => Distance.Inferred,
        _ => piece.StatementId is { } id && claims.GetValueOrDefault(id)?.WithinId is not null ? Distance.Conveyed : Distance.Claimed,
    };

    // That somebody said it is what the article states; where somebody else tells so, it is that one's claim.
    private static Distance DistanceOf(Statement report, IReadOnlyDictionary<string, Statement> conveying) => report.WithinId is not { } id
        ? Distance.Stated
        : conveying.GetValueOrDefault(id)?.WithinId is null ? Distance.Claimed : Distance.Conveyed;
}
