using Graph.Core.Stores;
using GraphQL;
using GraphQL.Builders;

namespace Graph.Api.Times;

/// <summary>The two times that a question is asked for.</summary>
internal static class AskedTimes
{
    private const string KnownAt = "knownAt";
    private const string ValidOn = "validOn";

    private const string ValidOnMeaning =
        "relations that may hold on it by their own dates, and statements that may have been said by its end";

    /// <summary>Both times of a question that begins with the graph.</summary>
    public static FieldBuilder<TSource, TReturn> TimeArguments<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) => field
        .Argument<DateScalar>(ValidOn, $"Answer as of this day: {ValidOnMeaning}. Holds for all that is nested, where nothing else is told.")
        .KnownAtArgument();

    public static FieldBuilder<TSource, TReturn> KnownAtArgument<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) =>
        field.Argument<DateTimeScalar>(
            KnownAt, "Answer as it was known at this moment, whatever was written, merged or retracted since; holds for all that is nested.");

    /// <summary>Another day for a part of the answer.</summary>
    public static FieldBuilder<TSource, TReturn> ValidOnArgument<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) => field
        .Argument<DateScalar>(ValidOn, $"Answer as of this day instead of the one asked for above: {ValidOnMeaning}. Holds for all that is nested.");

    /// <summary>The times that the question is asked for.</summary>
    public static AsOf Asked(this IResolveFieldContext context) =>
        new(context.GetArgument<DateTimeOffset?>(KnownAt), context.GetArgument<DateOnly?>(ValidOn));

    /// <summary>The times of the parent, with the field's own day where it names one.</summary>
    public static AsOf Asked(this IResolveFieldContext context, AsOf parent) =>
        context.GetArgument<DateOnly?>(ValidOn) is { } day ? parent with { ValidOn = day } : parent;
}
