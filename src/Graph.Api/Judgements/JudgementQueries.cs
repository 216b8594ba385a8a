using Graph.Api.Entities;
using Graph.Api.Loading;
using Graph.Api.Paging;
using Graph.Api.Times;
using Graph.Api.Utterances;
using Graph.Core.Judgements;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Judgements;

/// <summary>What was judged, what is still to be looked at, and where judgements contradict each other.</summary>
internal static class JudgementQueries
{
    public static void AddJudgementQueries(this QueryGraphType query)
    {
        query.Field<NonNullGraphType<ConnectionGraphType<JudgementGraphType>>>("judgements")
            .Description("The judgements of one verdict that count, the highest score first. Those that are UNSURE wait for a person, and one on two that others make one is left out while they are.")
            .Argument<NonNullGraphType<VerdictGraphType>>("verdict", argument => argument.DefaultValue = Verdict.Unsure)
            .PageArgument()
            .TimeArguments()
            .ResolveAsync(async context =>
            {
                var (page, asOf) = (context.Page(), context.Asked());
                var judgements = await context.Reader().ListJudgementsAsync(context.GetArgument<Verdict>("verdict"), page, asOf, context.CancellationToken);
                return Connection.Of(judgements, page, asOf, []);
            });
        query.Field<NonNullGraphType<ConnectionGraphType<IdentityConflictGraphType>>>("identityConflicts")
            .Description("The sets of entities and of utterances that judgements call both one and not one. Their members stay apart until a judgement of them is undone.")
            .PageArgument()
            .TimeArguments()
            .ResolveAsync(async context =>
            {
                var (page, asOf) = (context.Page(), context.Asked());
                return Connection.OfWhole(await context.Reader().ListConflictsAsync(asOf, context.CancellationToken), page, "first member", set => set.Members[0], asOf);
            });
    }
}

internal sealed class IdentityConflictGraphType : ObjectGraphType<Shown<IdentitySet>>
{
    public IdentityConflictGraphType()
    {
        Name = "IdentityConflict";
        Description = "Entities, or utterances, that a path of SAME joins and a DIFFERENT keeps apart.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EntityGraphType>>>>("members").Description("The entities; none where it is utterances.")
            .Resolve(context => Load.All(context.Source.It.Members.Where(id => !JudgedPair.IsUtterance(id)).Select(id => context.Entity(id, context.Source.AsOf).AsOf(context.Source.AsOf))));
        Field<NonNullGraphType<ListGraphType<UtteranceGraphType>>>("utterances").Description("The utterances, null for one of which no report is shown; none where it is entities.")
            .Resolve(context => Load.All(context.Source.It.Members.Where(JudgedPair.IsUtterance).Select(id => context.Utterance(id, context.Source.AsOf).AsOf(context.Source.AsOf))));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<JudgementGraphType>>>>("differences").Description("The judgements that keep them apart.")
            .Resolve(context => context.Source.It.Conflicts.Select(judgement => Shown.Of(judgement, context.Source.AsOf)));
    }
}
