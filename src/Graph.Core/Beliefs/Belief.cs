using Graph.Core.Origins;
using Graph.Core.Statements;

namespace Graph.Core.Beliefs;

/// <summary>How far what an article prints is from who knows it.</summary>
public enum Distance
{
    /// <summary>The project's own reference facts hold it.</summary>
    Reference,

    /// <summary>The article says it in its own voice.</summary>
    Stated,

    /// <summary>A rule concludes it.</summary>
    Inferred,

    /// <summary>Somebody in the article says it.</summary>
    Claimed,

    /// <summary>Somebody in the article says that somebody else says it.</summary>
    Conveyed,
}

/// <summary>What one source adds to a belief: a text's origin that says it, or the claimant whom texts cite.</summary>
/// <param name="Origin">Where the text comes from; of a claimant whom texts of several origins cite, the first of them.</param>
/// <param name="ClaimantId">The entity that claims it; null where the text says it itself, or cites somebody who is not known.</param>
/// <param name="Distance">The nearest of its evidence.</param>
/// <param name="Evidence">How many pieces count: the same words in a reprint are one.</param>
/// <param name="SystematicError">The chance that a source at this distance is wrong however often it says so.</param>
/// <param name="RandomError">The chance that the reader got every piece wrong.</param>
public sealed record BeliefPart(TextOrigin Origin, string? ClaimantId, Distance Distance, int Evidence, double SystematicError, double RandomError)
{
    /// <summary>The chance that this source is no reason to believe it.</summary>
    public double Error => SystematicError + ((1 - SystematicError) * RandomError);
}

/// <summary>How far a fact can be believed, with what that follows from.</summary>
/// <param name="Value">0 to 1.</param>
/// <param name="Parts">One for each source, the one that adds most first, then by the source's key.</param>
public sealed record Belief(double Value, IReadOnlyList<BeliefPart> Parts)
{
    /// <summary>What nothing supports.</summary>
    public static Belief None { get; } = new(0, []);
}

/// <summary>One piece of evidence as it counts for a belief.</summary>
/// <param name="Words">What tells pieces of one origin apart.</param>
/// <param name="Confidence">How sure the reader is, 0 to 1.</param>
/// <param name="Claimant">Whom the text cites for it; null where it says so itself.</param>
public sealed record BeliefEvidence(TextOrigin Origin, Distance Distance, string Words, double Confidence, Claimant? Claimant = null)
{
    /// <summary>
    /// What sources are told apart by. A claimant's own text and those that cite him are one source, and so are all that cite him.
    /// </summary>
    public string SourceKey => Claimant?.Key ?? Origin.Key;
}

/// <summary>Whoever claims something.</summary>
/// <param name="EntityId">Null where it is not known who.</param>
/// <param name="UtteranceId">What was said; it stands for a claimant who is not known.</param>
public sealed record Claimant(string? EntityId, string UtteranceId)
{
    public string Key => EntityId ?? UtteranceId;

    public static Claimant Of(Statement claim) => new(claim.SpeakerId, claim.UtteranceId);
}
