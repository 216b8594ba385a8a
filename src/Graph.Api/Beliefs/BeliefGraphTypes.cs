using Graph.Api.Entities;
using Graph.Api.Loading;
using Graph.Api.Origins;
using Graph.Core.Beliefs;
using Graph.Core.Relations;
using Graph.Core.Statements;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Beliefs;

internal sealed class BeliefGraphType : ObjectGraphType<Shown<Belief>>
{
    public BeliefGraphType()
    {
        Name = "Belief";
        Description = "How far a fact can be believed: 1 minus the product of the errors of all sources, each of which is the systematic error of its distance, or else that the reader got every piece wrong (after INDRA's model). A source is the origin of texts that say it themselves, or whoever they cite for it: one person's claim printed by many stays the claim of one.";
        Field("value", belief => belief.It.Value).Description("0 to 1.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<BeliefPartGraphType>>>>("parts")
            .Description("One for each source, the one that adds most first.")
            .Resolve(context => Shown.OfAll(context.Source.It.Parts, context.Source.AsOf));
    }
}

internal sealed class BeliefPartGraphType : ObjectGraphType<Shown<BeliefPart>>
{
    public BeliefPartGraphType()
    {
        Name = "BeliefPart";
        Description = "What one source adds to a belief.";
        Field<NonNullGraphType<TextOriginGraphType>>("origin").Description("Where the text comes from; of a claimant whom texts of several origins cite, the first of them.").Resolve(context => Shown.Of(context.Source.It.Origin, context.Source.AsOf));
        Field<EntityGraphType>("claimant").Description("Who claims it; null where the text says it itself, or cites somebody who is not known.")
            .Resolve(context => context.Source.It.ClaimantId is { } id ? context.Entity(id, context.Source.AsOf).AsOf(context.Source.AsOf) : null);
        Field("distance", part => part.It.Distance).Description("The nearest of its evidence.");
        Field("evidence", part => part.It.Evidence).Description("How many pieces count; the same words in a reprint are one.");
        Field("systematicError", part => part.It.SystematicError).Description("The chance that a source at this distance is wrong however often it says so.");
        Field("randomError", part => part.It.RandomError).Description("The chance that the reader got every piece wrong.");
        Field("error", part => part.It.Error).Description("systematicError + (1 - systematicError) * randomError");
    }
}

internal sealed class DistanceGraphType : EnumerationGraphType
{
    public DistanceGraphType()
    {
        Name = "Distance";
        Description = "How far what an article prints is from who knows it.";
        Add("REFERENCE", Distance.Reference, "The project's own reference facts hold it.");
        Add("STATED", Distance.Stated, "The article says it in its own voice.");
        Add("INFERRED", Distance.Inferred, "A rule concludes it.");
        Add("CLAIMED", Distance.Claimed, "Somebody in the article says it.");
        Add("CONVEYED", Distance.Conveyed, "Somebody in the article says that somebody else says it.");
    }
}

/// <summary>Fields that tell how far something can be believed.</summary>
internal static class BeliefFields
{
    private const string Made = "How far it can be believed that this was said, not that it is true; null for what is not shown.";

    public static void AddBelief(this ObjectGraphType<Shown<Relation>> relation) => relation.Field<BeliefGraphType>("belief")
        .Description("How far it can be believed; null for a relation that is not shown.")
        .Resolve(context => context.Load<Belief>(
            ("belief", context.Source.AsOf), context.Source.It.Id,
            (reader, ids, cancellation) => Core.Beliefs.Beliefs.OfRelationsAsync(reader, ids, context.Source.AsOf, cancellation)).AsOf(context.Source.AsOf));

    public static void AddBelief(this ObjectGraphType<Shown<Statement>> statement) => statement.Field<BeliefGraphType>("belief")
        .Description(Made)
        .Resolve(context => context.UtteranceBelief(context.Source.It.UtteranceId, context.Source.AsOf));

    public static void AddBelief(this ObjectGraphType<Shown<Utterance>> utterance) => utterance.Field<BeliefGraphType>("belief")
        .Description(Made)
        .Resolve(context => context.UtteranceBelief(context.Source.It.Id, context.Source.AsOf));

    private static Load<Shown<Belief>?> UtteranceBelief(this IResolveFieldContext context, string utteranceId, AsOf asOf) => context.Load<Belief>(
        ("utterance belief", asOf), utteranceId,
        (reader, ids, cancellation) => Core.Beliefs.Beliefs.OfUtterancesAsync(reader, ids, asOf, cancellation)).AsOf(asOf);
}
