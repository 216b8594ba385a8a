namespace Graph.Core.Beliefs;

/// <summary>
/// Belief from evidence after INDRA's simple model (B. Gyori et al., "From word models to executable models of signaling networks
/// using automated assembly", 2017): a fact is wrong only where every independent source is, and a source is wrong by a systematic
/// error, which repeating does not lessen, or by a random one, which it does:
/// <code>belief = 1 - ∏ over sources (s + (1 - s) · ∏ over pieces (1 - confidence))</code>
/// A source is the origin of a text that says it in its own voice, or the claimant whom texts cite. Many papers that print one person's
/// claim lessen the random error, which is that he did not say so, and leave the systematic one, which is that it is not true: his word
/// is one source, believed no further than <c>1 - s</c> of its distance.
/// INDRA's random error is one number for each reader; here it is what the reader itself says of each piece. INDRA adds s and the
/// random error; here the second counts only where the first does not hold, so that the sum stays below one.
/// </summary>
public static class BeliefModel
{
    /// <summary>
    /// The systematic error by distance. INDRA's default for a reader is 0.05; the others are set by judgement, not learned: what
    /// matters is their order, a person's word below an article's, hearsay below a person's word.
    /// </summary>
    public static double SystematicErrorOf(Distance distance) => distance switch
    {
        Distance.Reference => 0.01,
        Distance.Stated => 0.05,
        Distance.Inferred => 0.15,
        Distance.Claimed => 0.35,
        _ => 0.5,
    };

    /// <summary>The belief that follows from all live evidence; nothing of it, no belief.</summary>
    public static Belief Of(IEnumerable<BeliefEvidence> evidence)
    {
        var parts = evidence
            .GroupBy(piece => piece.SourceKey, StringComparer.Ordinal)
            .Select(source => (source.Key, Part: PartOf(source)))
            .OrderBy(source => source.Part.Error).ThenBy(source => source.Key, StringComparer.Ordinal)
            .Select(source => source.Part)
            .ToList();
        return parts.Count == 0 ? Belief.None : new(1 - parts.Aggregate(1.0, (error, part) => error * part.Error), parts);
    }

    private static BeliefPart PartOf(IEnumerable<BeliefEvidence> source)
    {
        // A reprint adds no piece; where the reader was surer of one of the copies, that counts.
        var pieces = source.GroupBy(piece => (piece.Origin.Key, piece.Words))
            .OrderBy(copies => copies.Key.Key, StringComparer.Ordinal).ThenBy(copies => copies.Key.Words, StringComparer.Ordinal)
            .Select(copies => copies.Max(piece => piece.Confidence)).ToList();
        var distance = source.Min(piece => piece.Distance);
        var nearest = source.Where(piece => piece.Distance == distance)
            .OrderBy(piece => piece.Origin.Ground).ThenBy(piece => piece.Origin.ArticleId, StringComparer.Ordinal).First();
        return new(
            nearest.Origin, nearest.Claimant?.EntityId, distance, pieces.Count, SystematicErrorOf(distance),
            pieces.Aggregate(1.0, (error, confidence) => error * (1 - confidence)));
    }
}
