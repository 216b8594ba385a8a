using System.Runtime.CompilerServices;
using Graph.Api.Entities;
using Graph.Api.Loading;
using Graph.Api.Streams;
using Graph.Core.Statements;
using Graph.Core.Stores;
using Graph.Ingestion.Feed;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Statements;

/// <summary>New statements as they are recorded.</summary>
internal static class StatementSubscription
{
    // A filter is asked of the store for the articles of one batch, a page at a time.
    private const int PageLength = 100;

    public static void AddStatementSubscription(this SubscriptionGraphType subscription) =>
        subscription.Field<NonNullGraphType<StatementGraphType>>("statementAdded")
            .Description("Every statement that this server records from now on. A name means whoever goes by it when a statement comes.")
            .Argument<StatementFilterGraphType>("where")
            .Resolve(context => context.Source)
            .ResolveStream(context => new PacedStream(
                context.RequestServices!.GetRequiredService<StreamPace>(), cancellation => AddedAsync(context, cancellation)));

    private static async IAsyncEnumerable<object> AddedAsync(
        IResolveFieldContext context, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var ids in context.RequestServices!.GetRequiredService<StatementFeed>().Subscribe(cancellationToken))
        {
            var statements = await context.Reader().GetStatementsAsync(ids, AsOf.Now, cancellationToken);
            var wanted = await WantedAsync(context, statements, cancellationToken);
            foreach (var id in ids.Where(wanted.Contains))
                yield return Shown.Of(statements[id], AsOf.Now);
        }
    }

    private static async Task<IReadOnlySet<string>> WantedAsync(
        IResolveFieldContext context, IReadOnlyDictionary<string, Statement> statements, CancellationToken cancellationToken)
    {
        if (context.GetArgument<StatementFilterInput?>("where") is not { } where)
            return statements.Keys.ToHashSet();
        context.RequestServices!.GetRequiredService<BatchLoader>().Forget();
        var refs = await context.Resolve(where.Refs(), AsOf.Now).GetResultAsync(cancellationToken);
        var filter = new StatementFilter
        {
            ArticleIds = [.. statements.Values.Select(statement => statement.ArticleId).Distinct()],
            And = [where.ToFilter(refs)],
        };
        return await AllIdsAsync(context.Reader(), filter, cancellationToken);
    }

    private static async Task<IReadOnlySet<string>> AllIdsAsync(IGraphReader reader, StatementFilter filter, CancellationToken cancellationToken)
    {
        var ids = new HashSet<string>();
        Page<Statement> page;
        string? after = null;
        do
        {
            page = await reader.ListStatementsAsync(filter, StatementOrder.Default, new(PageLength, after), AsOf.Now, cancellationToken);
            ids.UnionWith(page.Items.Select(statement => statement.Id));
            after = page.Cursors.Count > 0 ? page.Cursors[^1] : null;
        }
        while (page.HasNext);
        return ids;
    }
}
