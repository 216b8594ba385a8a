using Graph.Api.Entities;
using Graph.Api.Loading;
using Graph.Api.Times;
using Graph.Api.Utterances;
using Graph.Core.Judgements;
using GraphQL.Types;

namespace Graph.Api.Judgements;

internal sealed class JudgementGraphType : ObjectGraphType<Shown<Judgement>>
{
    public JudgementGraphType()
    {
        Name = "Judgement";
        Description = "A decision on whether two entities are the same, or two utterances are one, by a rule or a person. It is never changed, only undone.";
        Field<NonNullGraphType<IdGraphType>>("id").Resolve(context => context.Source.It.Id);
        Field<NonNullGraphType<IdGraphType>>("leftId").Resolve(context => context.Source.It.LeftId);
        Field<NonNullGraphType<IdGraphType>>("rightId").Resolve(context => context.Source.It.RightId);
        Field<EntityGraphType>("left").Description("Where the left id leads to at the moment asked for; null of an utterance.")
            .Resolve(context => context.Entity(context.Source.It.LeftId, context.Source.AsOf).AsOf(context.Source.AsOf));
        Field<EntityGraphType>("right").Description("Where the right id leads to at the moment asked for; null of an utterance.")
            .Resolve(context => context.Entity(context.Source.It.RightId, context.Source.AsOf).AsOf(context.Source.AsOf));
        Field<UtteranceGraphType>("leftUtterance").Description("The utterance of the left id; null of an entity, or where none of its reports is shown.")
            .Resolve(context => context.Utterance(context.Source.It.LeftId, context.Source.AsOf).AsOf(context.Source.AsOf));
        Field<UtteranceGraphType>("rightUtterance").Description("The utterance of the right id; null of an entity, or where none of its reports is shown.")
            .Resolve(context => context.Utterance(context.Source.It.RightId, context.Source.AsOf).AsOf(context.Source.AsOf));
        Field("verdict", judgement => judgement.It.Verdict);
        Field("by", judgement => judgement.It.By).Description("The rule's or person's name.");
        Field("score", judgement => judgement.It.Score).Description("How sure, 0 to 1.");
        Field("reason", judgement => judgement.It.Reason, nullable: true);
        Field<NonNullGraphType<DateTimeScalar>>("recordedAt").Resolve(context => context.Source.It.RecordedAt);
        Field<DateTimeScalar>("undoneAt").Description("When it was undone or replaced; null while it counts.").Resolve(context => context.Source.It.UndoneAt);
        Field<IdGraphType>("replacesId").Description("The judgement on the same two that it took the place of.").Resolve(context => context.Source.It.ReplacesId);
    }
}

internal sealed class VerdictGraphType : EnumerationGraphType
{
    public VerdictGraphType()
    {
        Name = "Verdict";
        Description = "Whether two entities are one.";
        Add("SAME", Verdict.Same);
        Add("DIFFERENT", Verdict.Different, "Wins over any path of SAME that joins the two.");
        Add("UNSURE", Verdict.Unsure);
    }
}
