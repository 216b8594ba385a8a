using Graph.Api.Entities;
using Graph.Api.Errors;
using Graph.Api.Limits;
using Graph.Api.Loading;
using Graph.Api.Paging;
using Graph.Api.Times;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace Graph.Api.Statements;

/// <summary>Counts of statements: who is most talked about, by whom, when.</summary>
internal static class StatementStats
{
    private const int CountWeight = 500;

    public static void AddStatementStats(this QueryGraphType query) =>
        query.Field<NonNullGraphType<StatementStatsGraphType>>("statementStats")
            .Description("How many statements there are by speaker, target, month ...: the most first.")
            .Weight(CountWeight)
            .Argument<StatementFilterGraphType>("where")
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<StatementDimensionGraphType>>>>("groupBy")
            .Argument<IntGraphType>(PageArguments.FirstName, $"How many rows at most, from 0 to {PageArguments.MaxFirst}.", argument => argument.DefaultValue = PageArguments.DefaultFirst)
            .TimeArguments()
            .Resolve(Stats);

    private static IDataLoaderResult Stats(IResolveFieldContext context)
    {
        var (first, asOf) = (context.First(), context.Asked());
        var groupBy = context.GetArgument<IReadOnlyList<StatementDimension>>("groupBy").Distinct().ToList();
        if (groupBy.Count == 0)
            throw new ApiError(ErrorCodes.InvalidArgument, "'groupBy' is empty. Name at least one dimension, such as TARGET.");
        return context.WithFilter(asOf, (filter, warnings) => new Load<StatRows>(async cancellation =>
        {
            var stats = await context.Reader().GetStatementStatsAsync(filter, groupBy, first + 1, asOf, cancellation);
            return new([.. stats.Take(first).Select(stat => new StatRow(stat, groupBy, asOf))], stats.Count > first, warnings);
        }));
    }
}

internal sealed record StatRows(IReadOnlyList<StatRow> Rows, bool HasMore, IReadOnlyList<Warning> Warnings);

internal sealed record StatRow(StatementStat Stat, IReadOnlyList<StatementDimension> GroupBy, AsOf AsOf)
{
    public IEnumerable<StatKey> Keys => GroupBy.Zip(Stat.Keys, (dimension, value) => new StatKey(dimension, value, AsOf));
}

internal sealed record StatKey(StatementDimension Dimension, string? Value, AsOf AsOf)
{
    public bool IsEntity => Dimension is StatementDimension.Speaker or StatementDimension.Target or StatementDimension.Topic or StatementDimension.Source;

    public bool IsWord => Dimension is StatementDimension.Kind or StatementDimension.Polarity or StatementDimension.Modality or StatementDimension.Stance;
}

internal sealed class StatementStatsGraphType : ObjectGraphType<StatRows>
{
    public StatementStatsGraphType()
    {
        Name = "StatementStats";
        Description = "Counts of statements, the most first.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StatementStatGraphType>>>>("rows").Resolve(context => context.Source.Rows);
        Field("hasMore", stats => stats.HasMore).Description("Whether there are more rows than were asked for.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<WarningGraphType>>>>("warnings").UsualLength(1).Resolve(context => context.Source.Warnings);
    }
}

internal sealed class StatementStatGraphType : ObjectGraphType<StatRow>
{
    public StatementStatGraphType()
    {
        Name = "StatementStat";
        Description = "A count of statements that share these values.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StatKeyGraphType>>>>("keys")
            .Description("One for each dimension of 'groupBy', in that order.")
            .Resolve(context => context.Source.Keys);
        Field("statements", row => row.Stat.Statements).Description("How many statements. One about two targets counts for each.");
        Field("sources", row => row.Stat.Sources).Description("By how many sources.");
    }
}

internal sealed class StatKeyGraphType : ObjectGraphType<StatKey>
{
    public StatKeyGraphType()
    {
        Name = "StatKey";
        Description = "One value that statements were counted by.";
        Field("dimension", key => key.Dimension);
        Field<StringGraphType>("value")
            .Description("An entity's id, a word of an enumeration, or a month \"2022-01\"; null where the statements have none.")
            .Resolve(context => context.Source.IsWord ? context.Source.Value?.ToUpperInvariant() : context.Source.Value);
        Field<EntityGraphType>("entity")
            .Description("The entity, where the dimension is one of entities.")
            .Resolve(context => context.Source is { IsEntity: true, Value: { } id } key ? context.Entity(id, key.AsOf).AsOf(key.AsOf) : null);
    }
}
