using Graph.Api.Entities;
using Graph.Api.Errors;
using Graph.Api.Limits;
using Graph.Api.Loading;
using Graph.Api.Times;
using Graph.Core.Relations;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace Graph.Api.Relations;

/// <summary>Who held an office on a day.</summary>
internal static class HolderQuery
{
    public static void AddHolderQuery(this QueryGraphType query) =>
        query.Field<NonNullGraphType<OfficeHoldersGraphType>>("holders")
            .Description("Who held the offices of a state, body or event on a day, by all reports of them: the known before the possible, and who is merely claimed to, never known, behind who is stated to. All that is nested is of that day. An ambiguous name means its most usual entity here.")
            .Argument<NonNullGraphType<EntityRefGraphType>>("of")
            .Argument<NonNullGraphType<DateScalar>>("on")
            .Argument<ListGraphType<NonNullGraphType<RelationTypeGraphType>>>("types", "Of which offices; of every office unless told.")
            .KnownAtArgument()
            .Resolve(Holders);

    private static IDataLoaderResult Holders(IResolveFieldContext context)
    {
        var (of, types) = (context.GetArgument<EntityRef>("of"), context.GetArgument<IReadOnlyList<RelationType>?>("types"));
        if (types?.FirstOrDefault(type => !type.IsOffice) is { } other)
            throw new ApiError(ErrorCodes.InvalidArgument, $"{other.Name} is no office. The offices are {string.Join(", ", RelationTypes.All.Where(type => type.IsOffice).Select(type => type.Name))}.");
        var day = context.GetArgument<DateOnly>("on");
        var asOf = context.Asked() with { ValidOn = day };
        return context.Resolve([of], asOf).Then(refs => new Load<FoundHolders>(async cancellation => new(
            refs.Of(of).Ids is [var id, ..] && (await context.Reader().GetEntitiesAsync([id], asOf, cancellation)).TryGetValue(id, out var entity)
                ? Shown.OfAll(await OfficeHolders.FindAsync(context.Reader(), entity.Id, types, day, asOf, cancellation), asOf)
                : [],
            [.. refs.Warnings.Select(warning => warning.WhereFirstIsTaken())])));
    }
}

/// <summary>Who held offices, with what should be known of how the name was understood.</summary>
internal sealed record FoundHolders(IReadOnlyList<Shown<OfficeHolder>> Holders, IReadOnlyList<Warning> Warnings);

internal sealed class OfficeHoldersGraphType : ObjectGraphType<FoundHolders>
{
    private const int UsualHolders = 3;

    public OfficeHoldersGraphType()
    {
        Name = "OfficeHolders";
        Description = "Who held offices on a day.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<OfficeHolderGraphType>>>>("nodes").Description("The known before the possible, the stated before the claimed.")
            .UsualLength(UsualHolders).Resolve(context => context.Source.Holders);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<WarningGraphType>>>>("warnings").UsualLength(1).Resolve(context => context.Source.Warnings);
    }
}

internal sealed class OfficeHolderGraphType : ObjectGraphType<Shown<OfficeHolder>>
{
    public OfficeHolderGraphType()
    {
        Name = "OfficeHolder";
        Description = "Somebody who held an office on a day.";
        Field<NonNullGraphType<EntityGraphType>>("holder")
            .Resolve(context => context.Entity(context.Source.It.Relation.SubjectId, context.Source.AsOf).AsOf(context.Source.AsOf));
        Field("tenure", holder => holder.It.Tenure).Description("How surely.");
        Field<NonNullGraphType<RelationGraphType>>("relation").Description("The relation that tells it most surely, with its evidence.")
            .Resolve(context => Shown.Of(context.Source.It.Relation, context.Source.AsOf));
    }
}

internal sealed class TenureGraphType : EnumerationGraphType
{
    public TenureGraphType()
    {
        Name = "Tenure";
        Description = "How surely somebody held an office on a day.";
        Add("KNOWN", Tenure.Known, "The day lies between two on which it is known to have been held, and not merely claimed.");
        Add("POSSIBLE", Tenure.Possible, "Nothing says that it was not held yet, was over, or that another held it.");
    }
}
