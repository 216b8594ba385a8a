namespace Graph.Core.Beliefs;

/// <summary>
/// Belief from evidence after INDRA's simple model (B. Gyori et al., "From word models to executable models of signaling networks
/// using automated assembly", 2017): a fact is wrong only where every independent source is, and a source is wrong by a systematic
/// error, which repeating does not lessen, or by a random one, which it does:
/// <code>belief = 1 - ∏ over origins (s + (1 - s) · ∏ over pieces (1 - confidence))</code>
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
            .GroupBy(piece => piece.Origin.Key, StringComparer.Ordinal)
            .OrderBy(origin => origin.Key, StringComparer.Ordinal)
            .Select(PartOf)
            .OrderBy(part => part.Error).ThenBy(part => part.Origin.Key, StringComparer.Ordinal)
            .ToList();
        return parts.Count == 0 ? Belief.None : new(1 - parts.Aggregate(1.0, (error, part) => error * part.Error), parts);
    }

    private static BeliefPart PartOf(IGrouping<string, BeliefEvidence> origin)
    {
        // A reprint adds no piece; where the reader was surer of one of the copies, that counts.
        var pieces = origin.GroupBy(piece => piece.Words, StringComparer.Ordinal)
            .OrderBy(copies => copies.Key, StringComparer.Ordinal)
            .Select(copies => copies.Max(piece => piece.Confidence)).ToList();
        var nearest = origin.Min(piece => piece.Distance);
        var first = origin.Select(piece => piece.Origin).OrderBy(text => text.Ground).ThenBy(text => text.ArticleId, StringComparer.Ordinal).First();
        return new(first, nearest, pieces.Count, SystematicErrorOf(nearest), pieces.Aggregate(1.0, (error, confidence) => error * (1 - confidence)));
    }
}
