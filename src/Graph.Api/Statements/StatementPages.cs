using Graph.Api.Entities;
using Graph.Api.Errors;
using Graph.Api.Loading;
using Graph.Api.Paging;
using Graph.Core.Statements;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.Builders;
using GraphQL.DataLoader;

namespace Graph.Api.Statements;

/// <summary>Pages of statements, with one filter and one order wherever they are asked for.</summary>
internal static class StatementPages
{
    // A filter is compiled into one query of the store, which must stay one that an engine can plan.
    private const int MaxFilters = 50;

    public static FieldBuilder<TSource, TReturn> StatementArguments<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) => field
        .Argument<StatementFilterGraphType>("where")
        .Argument<StatementOrderGraphType>("orderBy", "The latest report first unless told.")
        .PageArgument();

    /// <summary>The statements of all the graph.</summary>
    public static IDataLoaderResult StatementPage(this IResolveFieldContext context, AsOf asOf)
    {
        var (page, order) = (context.Page(), context.Order());
        return context.WithFilter(asOf, (filter, warnings) => new Load<Connection>(async cancellation =>
            Connection.Of(await context.Reader().ListStatementsAsync(filter, order, page, asOf, cancellation), page, asOf, warnings)));
    }

    /// <summary>The statements of one parent, read together with those of the other parents.</summary>
    public static IDataLoaderResult StatementPage(this IResolveFieldContext context, StatementAnchor anchor, string parentId, AsOf asOf)
    {
        var (page, order) = (context.Page(), context.Order());
        return context.WithFilter(asOf, (filter, warnings) => context
            .OfField<Page<Statement>>(parentId, (reader, ids, cancellation) =>
                reader.GetStatementPagesAsync(anchor, ids, filter, order, page, asOf, cancellation))
            .Select(statements => Connection.Of(statements ?? Page.Empty<Statement>(page), page, asOf, warnings)));
    }

    /// <summary>What follows from the argument "where", once it is known whom it means.</summary>
    public static IDataLoaderResult WithFilter(
        this IResolveFieldContext context, AsOf asOf, Func<StatementFilter, IReadOnlyList<Warning>, IDataLoaderResult> next)
    {
        if (context.GetArgument<StatementFilterInput?>("where") is not { } where)
            return next(StatementFilter.All, []);
        RefuseTooMany(where.All().Count());
        return where.Refs().Any(reference => reference is not null)
            ? context.Resolve(where.Refs(), asOf).Then(refs => next(where.ToFilter(refs), refs.Warnings))
            : next(where.ToFilter(ResolvedRefs.None), []);
    }

    private static void RefuseTooMany(int filters)
    {
        if (filters > MaxFilters)
            throw new ApiError(
                ErrorCodes.InvalidArgument,
                $"The filter has {filters} parts, and {MaxFilters} are taken at most. Use lists of values, or send several requests.",
                ("limit", MaxFilters), ("actual", filters));
    }

    public static StatementOrder Order(this IResolveFieldContext context) =>
        context.GetArgument<StatementOrderInput?>("orderBy")?.ToOrder() ?? StatementOrder.Default;
}
