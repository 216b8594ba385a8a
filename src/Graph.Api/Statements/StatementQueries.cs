using Graph.Api.Paging;
using Graph.Api.Times;
using GraphQL.Types;

namespace Graph.Api.Statements;

/// <summary>The questions that begin with statements.</summary>
internal static class StatementQueries
{
    public static void AddStatementQueries(this QueryGraphType query)
    {
        query.Field<NonNullGraphType<ConnectionGraphType<StatementGraphType>>>("statements")
            .Description("Who said what about whom.")
            .StatementArguments()
            .TimeArguments()
            .Resolve(context => context.StatementPage(context.Asked()));
        query.AddStatementStats();
    }
}
