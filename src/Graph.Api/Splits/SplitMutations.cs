using Graph.Api.Loading;
using Graph.Api.Mutations;
using Graph.Core.Judgements;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Splits;

/// <summary>An entity that is two is taken apart, and put together again.</summary>
internal static class SplitMutations
{
    public static void AddSplitMutations(this MutationGraphType mutation)
    {
        mutation.Field<NonNullGraphType<SplitPayloadGraphType>>("splitEntity")
            .Description(
                "Takes chains out of an entity into one of their own, with all that they prove. No mention is rewritten, and what is written "
                + "of their articles later goes with them.")
            .Argument<NonNullGraphType<SplitEntityInputGraphType>>("input")
            .ResolveAsync(async context => await SplitAsync(context, context.GetArgument<SplitEntityInput>("input")));
        mutation.AddUndo<SplitPayloadGraphType, EntitySplit>(
            "undoSplit", "Undoes a split: its chains stand again where they came from.",
            (writer, id, by, reason, cancellation) => writer.UndoSplitAsync(id, by, reason, cancellation));
    }

    private static async Task<Outcome<EntitySplit>> SplitAsync(IResolveFieldContext context, SplitEntityInput input)
    {
        if (Signature.Fault(input.By, input.Reason, "splits it") is { } fault)
            return Outcome<EntitySplit>.Refused(fault);
        try
        {
            return await context.WriteAsync((writer, cancellation) => writer.SplitEntityAsync(
                new NewSplit(input.EntityId, input.ChainIds, input.By, input.Reason), cancellation));
        }
        catch (InvalidSplitException refused)
        {
            return Outcome<EntitySplit>.Refused(CodeOf(refused.Fault), refused.Message);
        }
    }

    private static MutationErrorCode CodeOf(SplitFault fault) => fault switch
    {
        SplitFault.NoChain => MutationErrorCode.Blank,
        SplitFault.OtherChain => MutationErrorCode.OtherChain,
        _ => MutationErrorCode.AllChains,
    };
}

internal sealed record SplitEntityInput
{
    public string EntityId { get; init; } = "";

    public IReadOnlyList<string> ChainIds { get; init; } = [];

    public string By { get; init; } = "";

    public string? Reason { get; init; }
}

internal sealed class SplitEntityInputGraphType : InputObjectGraphType<SplitEntityInput>
{
    public SplitEntityInputGraphType()
    {
        Name = "SplitEntityInput";
        Field<NonNullGraphType<IdGraphType>>("entityId");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("chainIds").Description("Chains of the entity, not all; its mentions tell them.");
        Field<NonNullGraphType<StringGraphType>>("by").Description("The name of who splits it.");
        Field<StringGraphType>("reason");
    }
}

internal sealed class SplitPayloadGraphType : ObjectGraphType<Outcome<EntitySplit>>
{
    public SplitPayloadGraphType()
    {
        Name = "SplitPayload";
        Field<SplitGraphType>("split").Description("The split as it stands now; null where there is an error.")
            .Resolve(context => context.Source.Value is { } split ? Shown.Of(split, AsOf.Now) : null);
        Field<MutationErrorGraphType>("error").Resolve(context => context.Source.Error);
    }
}
