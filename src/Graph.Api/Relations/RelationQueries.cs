using Graph.Api.Paging;
using Graph.Api.Times;
using GraphQL.Types;

namespace Graph.Api.Relations;

/// <summary>The questions that begin with relations.</summary>
internal static class RelationQueries
{
    public static void AddRelationQueries(this QueryGraphType query) =>
        query.Field<NonNullGraphType<ConnectionGraphType<RelationGraphType>>>("relations")
            .Description("Who chairs, leads, is a member, takes part ...")
            .RelationArguments()
            .TimeArguments()
            .Resolve(context => context.RelationPage(context.Asked()));
}
