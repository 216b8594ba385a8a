using Graph.Api.Entities;
using Graph.Api.Loading;
using Graph.Api.Times;
using Graph.Core.Judgements;
using GraphQL.Types;

namespace Graph.Api.Splits;

internal sealed class SplitGraphType : ObjectGraphType<Shown<EntitySplit>>
{
    public SplitGraphType()
    {
        Name = "Split";
        Description = "Chains that somebody took out of an entity into one of their own. It is never changed, only undone.";
        Field<NonNullGraphType<IdGraphType>>("id").Resolve(context => context.Source.It.Id);
        Field<NonNullGraphType<IdGraphType>>("entityId").Description("What they were taken out of, as it was shown then.")
            .Resolve(context => context.Source.It.EntityId);
        Field<NonNullGraphType<IdGraphType>>("newEntityId").Description("What they became. Where the split is undone, the id leads back.")
            .Resolve(context => context.Source.It.NewEntityId);
        Field<EntityGraphType>("entity").Description("Where its id leads to at the moment asked for.")
            .Resolve(context => context.Entity(context.Source.It.EntityId, context.Source.AsOf).AsOf(context.Source.AsOf));
        Field<EntityGraphType>("newEntity").Description("Where its id leads to at the moment asked for.")
            .Resolve(context => context.Entity(context.Source.It.NewEntityId, context.Source.AsOf).AsOf(context.Source.AsOf));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("chainIds").Description("What was taken out, as mentions tell it.")
            .Resolve(context => context.Source.It.ChainIds);
        Field("by", split => split.It.By).Description("The name of who made it.");
        Field("reason", split => split.It.Reason, nullable: true);
        Field<NonNullGraphType<DateTimeScalar>>("recordedAt").Resolve(context => context.Source.It.RecordedAt);
        Field<DateTimeScalar>("undoneAt").Description("When it was undone; null while it counts.").Resolve(context => context.Source.It.UndoneAt);
    }
}
