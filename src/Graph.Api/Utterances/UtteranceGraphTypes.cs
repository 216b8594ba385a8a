using Graph.Api.Beliefs;
using Graph.Api.Entities;
using Graph.Api.Judgements;
using Graph.Api.Loading;
using Graph.Api.Origins;
using Graph.Api.Paging;
using Graph.Api.Statements;
using Graph.Api.Times;
using Graph.Core.Statements;
using GraphQL.Types;

namespace Graph.Api.Utterances;

internal sealed class UtteranceGraphType : ObjectGraphType<Shown<Utterance>>
{
    public UtteranceGraphType()
    {
        Name = "Utterance";
        Description = "What somebody said once, with every report of it: quoted whole, shortened, quoted again, retold.";
        Field<NonNullGraphType<IdGraphType>>("id").Description("The id that stands for all that are one; 'judge' takes it too.")
            .Resolve(context => context.Source.It.Id);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("memberIds").Description("The ids that its reports carry.")
            .Resolve(context => context.Source.It.MemberIds);
        Field<EntityGraphType>("speaker").Description("Who said it; null unless resolved.")
            .Resolve(context => context.Source.It.Fullest.SpeakerId is { } id ? context.Entity(id, context.Source.AsOf).AsOf(context.Source.AsOf) : null);
        Field("content", utterance => utterance.It.Fullest.Content).Description("The fullest words of all reports.");
        Field<NonNullGraphType<ConnectionGraphType<StatementGraphType>>>("reports").Description("The fullest words first.")
            .PageArgument()
            .Resolve(context => Paging.Connection.OfWhole(context.Source.It.Reports, context.Page(), "fullness", report => report.Id, context.Source.AsOf));
        Field<NonNullGraphType<IntGraphType>>("independentSources").Description("How many origins report it. A wire report and its reprints are one.")
            .Resolve(context => context.OriginCount(context.Source.It.Fullest.Id, context.Source.AsOf));
        this.AddBelief();
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<UtteranceJudgementGraphType>>>>("judgements")
            .Description("The judgements that count and say which reports are of it and which are not.")
            .Resolve(context => context.Source.It.Judgements);
    }
}

internal sealed class UtteranceJudgementGraphType : ObjectGraphType<Core.Judgements.Judgement>
{
    public UtteranceJudgementGraphType()
    {
        Name = "UtteranceJudgement";
        Description = "A decision on whether two utterances are one, by a rule or a person. 'undoJudgement' takes its id.";
        Field<NonNullGraphType<IdGraphType>>("id").Resolve(context => context.Source.Id);
        Field<NonNullGraphType<IdGraphType>>("leftId").Resolve(context => context.Source.LeftId);
        Field<NonNullGraphType<IdGraphType>>("rightId").Resolve(context => context.Source.RightId);
        Field("verdict", judgement => judgement.Verdict);
        Field("by", judgement => judgement.By).Description("The rule's or person's name.");
        Field("score", judgement => judgement.Score).Description("How sure, 0 to 1.");
        Field("reason", judgement => judgement.Reason, nullable: true);
        Field<NonNullGraphType<DateTimeScalar>>("recordedAt").Resolve(context => context.Source.RecordedAt);
    }
}

internal sealed class StatementLinkGraphType : ObjectGraphType<Shown<StatementLink>>
{
    public StatementLinkGraphType()
    {
        Name = "StatementLink";
        Description = "What one statement does with another.";
        Field("kind", link => link.It.Kind);
        Field<NonNullGraphType<StatementGraphType>>("from").Description("The statement that denies, confirms or repeats.")
            .Resolve(context => context.Statement(context.Source.It.FromId, context.Source.AsOf).AsOf(context.Source.AsOf));
        Field<NonNullGraphType<StatementGraphType>>("to").Description("The statement that is denied, confirmed or repeated.")
            .Resolve(context => context.Statement(context.Source.It.ToId, context.Source.AsOf).AsOf(context.Source.AsOf));
        Field("score", link => link.It.Score).Description("How sure the rule is, 0 to 1.");
        Field("rule", link => link.It.Rule);
        Field<NonNullGraphType<DateTimeScalar>>("recordedAt").Resolve(context => context.Source.It.RecordedAt);
    }
}

internal sealed class LinkKindGraphType : EnumerationGraphType
{
    public LinkKindGraphType()
    {
        Name = "LinkKind";
        Description = "What one statement does with another.";
        Add("DENIES", LinkKind.Denies, "It says that the other is not so.");
        Add("CONFIRMS", LinkKind.Confirms, "Somebody else says that it is so.");
        Add("REPEATS", LinkKind.Repeats, "The same speaker says it again.");
    }
}
