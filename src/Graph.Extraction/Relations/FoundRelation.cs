using Graph.Core.Relations;
using Graph.Core.Time;
using Graph.Extraction.Chains;
using Graph.Extraction.Tokens;

namespace Graph.Extraction.Relations;

/// <summary>A relation between two chains and the words that say it.</summary>
public sealed record FoundRelation(
    RelationType Type,
    EntityChain Subject,
    EntityChain Object,
    TokenRange Evidence,
    string? Office,
    bool IsEnded,
    double Confidence,
    string Rule)
{
    public PartialDate? ValidFrom { get; init; }

    public PartialDate? ValidTo { get; init; }

    /// <summary>The relation that two mentions beside each other tell; null where both are of one chain.</summary>
    internal static FoundRelation? Between(RelationType type, ChainMention subject, ChainMention held, double confidence, string rule) =>
        subject.Chain == held.Chain ? null : new FoundRelation(type, subject.Chain, held.Chain, subject.Range.Around(held.Range), null, false, confidence, rule);

    /// <summary>Whether a rule concludes it and no words say it whole.</summary>
    public bool IsInferred { get; init; }

    /// <summary>Whether a clause says it with its verb, so that it holds no more than the clause does.</summary>
    public bool IsPredicate => Rule is OfficeRelations.CopulaRule or Validity.BegunRule or Validity.LeftRule or CitizenRelations.Rule or MeetingRelations.Rule or PlaceRelations.ToldRule || Rule.StartsWith(VerbRules.Prefix, StringComparison.Ordinal);
}
