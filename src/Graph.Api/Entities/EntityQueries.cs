using Graph.Api.Errors;
using Graph.Api.Loading;
using Graph.Api.Paging;
using Graph.Api.Times;
using Graph.Core.Entities;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace Graph.Api.Entities;

/// <summary>The questions that begin with entities.</summary>
internal static class EntityQueries
{
    public static void AddEntityQueries(this QueryGraphType query)
    {
        query.Field<EntityGraphType>("entity")
            .Description("One entity; null where there is none. A name of several is an error with the code AMBIGUOUS_NAME and the candidates.")
            .Argument<NonNullGraphType<EntityRefGraphType>>("ref")
            .TimeArguments()
            .Resolve(Entity);
        query.Field<NonNullGraphType<ConnectionGraphType<EntityGraphType>>>("entities")
            .Description("Entities that are mentioned, publish or stand in a fact.")
            .Argument<StringGraphType>("search", "Words that each begin a word of one of its names.")
            .Argument<ListGraphType<NonNullGraphType<EntityTypeGraphType>>>("type")
            .Argument<NonNullGraphType<EntityOrderGraphType>>("orderBy", argument => argument.DefaultValue = EntityOrder.MostMentioned)
            .PageArgument()
            .TimeArguments()
            .ResolveAsync(EntitiesAsync);
    }

    private static IDataLoaderResult Entity(IResolveFieldContext context)
    {
        var (reference, asOf) = (context.GetArgument<EntityRef>("ref"), context.Asked());
        return context.Resolve([reference], asOf).Then(refs => One(refs.Of(reference)) is { } id ? context.Entity(id, asOf).AsOf(asOf) : null);
    }

    private static string? One(ResolvedRef resolved) => resolved.Ids is []
        ? null
        : resolved.Ids is [var id] ? id : throw new ApiError(
            ErrorCodes.AmbiguousName,
            $"{resolved.Ids.Count} entities go by the name '{resolved.Ref}'. Ask by the id of one of the candidates.",
            ("candidates", resolved.Warnings.SelectMany(warning => warning.Candidates).Select(Told).ToList()));

    private static Dictionary<string, object?> Told(Shown<EntityMatch> match) => new()
    {
        ["id"] = match.It.Entity.Id,
        ["name"] = match.It.Entity.Name,
        ["description"] = match.It.Entity.Description,
        ["articles"] = match.It.Articles,
    };

    private static async Task<object?> EntitiesAsync(IResolveFieldContext context)
    {
        var (page, asOf) = (context.Page(), context.Asked());
        var filter = new EntityFilter
        {
            Search = context.GetArgument<string?>("search"),
            Types = context.GetArgument<IReadOnlyList<EntityType>?>("type"),
        };
        var order = context.GetArgument<EntityOrder>("orderBy");
        return Connection.Of(await context.Reader().ListEntitiesAsync(filter, order, page, asOf, context.CancellationToken), page, asOf, []);
    }
}
