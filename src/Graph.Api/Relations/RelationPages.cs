using Graph.Api.Entities;
using Graph.Api.Loading;
using Graph.Api.Paging;
using Graph.Core.Relations;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.Builders;
using GraphQL.DataLoader;

namespace Graph.Api.Relations;

/// <summary>Pages of relations, with one filter wherever they are asked for.</summary>
internal static class RelationPages
{
    private static readonly IReadOnlyList<RelationType> Offices = [.. RelationTypes.All.Where(type => type.IsOffice)];

    public static FieldBuilder<TSource, TReturn> RelationArguments<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) => field
        .Argument<RelationFilterGraphType>("where")
        .PageArgument();

    /// <summary>The relations of all the graph.</summary>
    public static IDataLoaderResult RelationPage(this IResolveFieldContext context, AsOf asOf)
    {
        var page = context.Page();
        return context.WithFilter(asOf, (filter, warnings) => new Load<Connection>(async cancellation =>
            Connection.Of(await context.Reader().ListRelationsAsync(filter, page, asOf, cancellation), page, asOf, warnings)));
    }

    /// <summary>The relations of one parent, read together with those of the other parents.</summary>
    public static IDataLoaderResult RelationPage(this IResolveFieldContext context, RelationAnchor anchor, string parentId, AsOf asOf) =>
        context.WithFilter(asOf, (filter, warnings) => context.RelationPage(anchor, parentId, filter, asOf, warnings));

    /// <summary>The offices of one holder, read together with those of the other holders.</summary>
    public static IDataLoaderResult OfficePage(this IResolveFieldContext context, string holderId, AsOf asOf) =>
        context.RelationPage(RelationAnchor.Subject, holderId, new() { Types = Offices }, asOf, []);

    private static Load<Connection> RelationPage(
        this IResolveFieldContext context, RelationAnchor anchor, string parentId, RelationFilter filter, AsOf asOf, IReadOnlyList<Warning> warnings)
    {
        var page = context.Page();
        return context
            .OfField<Page<Relation>>(parentId, (reader, ids, cancellation) =>
                reader.GetRelationPagesAsync(anchor, ids, filter, page, asOf, cancellation))
            .Select(relations => Connection.Of(relations ?? Page.Empty<Relation>(page), page, asOf, warnings));
    }

    private static IDataLoaderResult WithFilter(
        this IResolveFieldContext context, AsOf asOf, Func<RelationFilter, IReadOnlyList<Warning>, IDataLoaderResult> next)
    {
        var where = context.GetArgument<RelationFilterInput?>("where") ?? RelationFilterInput.All;
        return where.Refs().Any(reference => reference is not null)
            ? context.Resolve(where.Refs(), asOf).Then(refs => next(where.ToFilter(refs), refs.Warnings))
            : next(where.ToFilter(ResolvedRefs.None), []);
    }
}
