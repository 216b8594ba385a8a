using Graph.Api.Entities;
using Graph.Api.Errors;
using Graph.Api.Limits;
using Graph.Api.Loading;
using Graph.Api.Times;
using Graph.Core.Paths;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace Graph.Api.Paths;

/// <summary>How two entities are connected.</summary>
internal static class PathQueries
{
    private const int DefaultMaxHops = 4;
    private const int DefaultFirst = 5;
    private const int MaxFirst = 20;
    private const int SearchWeight = 1_000;

    public static void AddPathQuery(this QueryGraphType query) =>
        query.Field<NonNullGraphType<PathResultGraphType>>("paths")
            .Description("How two entities are connected, each step with its evidence. An ambiguous name means its most usual entity here.")
            .Weight(SearchWeight)
            .Argument<NonNullGraphType<EntityRefGraphType>>("from")
            .Argument<NonNullGraphType<EntityRefGraphType>>("to")
            .Argument<IntGraphType>("maxHops", $"How many steps at most, from 1 to {PathFinder.MaxHops}.", argument => argument.DefaultValue = DefaultMaxHops)
            .Argument<ListGraphType<NonNullGraphType<EdgeKindGraphType>>>("via", "What steps may be made of; everything unless told.")
            .Argument<IntGraphType>("first", $"How many paths at most, from 1 to {MaxFirst}.", argument => argument.DefaultValue = DefaultFirst)
            .TimeArguments()
            .Resolve(Paths);

    private static IDataLoaderResult Paths(IResolveFieldContext context)
    {
        var (from, to, asOf) = (context.GetArgument<EntityRef>("from"), context.GetArgument<EntityRef>("to"), context.Asked());
        var search = new PathSearch(
            context.Number("maxHops", DefaultMaxHops, PathFinder.MaxHops),
            context.GetArgument<IReadOnlyCollection<EdgeKind>?>("via") ?? Enum.GetValues<EdgeKind>(),
            context.Number("first", DefaultFirst, MaxFirst),
            asOf);
        return context.Resolve([from, to], asOf).Then(refs => new Load<FoundPaths>(cancellation =>
            search.FindAsync(context.Reader(), refs.Of(from), refs.Of(to), refs.Warnings, cancellation)));
    }

    private static int Number(this IResolveFieldContext context, string name, int usual, int most)
    {
        var number = context.GetArgument<int?>(name) ?? usual;
        return number >= 1 && number <= most ? number : throw new ApiError(
            ErrorCodes.InvalidArgument, $"'{name}' is {number}; it goes from 1 to {most}.", ("limit", most), ("actual", number));
    }

    private sealed record PathSearch(int MaxHops, IReadOnlyCollection<EdgeKind> Via, int First, AsOf AsOf)
    {
        public async Task<FoundPaths> FindAsync(
            IGraphReader reader, ResolvedRef from, ResolvedRef to, IReadOnlyList<Warning> warnings, CancellationToken cancellationToken)
        {
            var told = warnings.Select(warning => warning.WhereFirstIsTaken()).ToList();
            if (from.Ids.Count == 0 || to.Ids.Count == 0)
                return new([], false, told);
            var ends = await reader.GetEntitiesAsync([from.Ids[0], to.Ids[0]], AsOf, cancellationToken);
            if (!ends.TryGetValue(from.Ids[0], out var start) || !ends.TryGetValue(to.Ids[0], out var goal))
                return new([], false, told);
            var found = await PathFinder.FindAsync(reader, start.Id, goal.Id, MaxHops, Via, First, AsOf, cancellationToken);
            return new(Shown.OfAll(found.Paths, AsOf), found.IsTruncated, told);
        }
    }
}
