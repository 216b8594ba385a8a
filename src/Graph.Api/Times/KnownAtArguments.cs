using Graph.Core.Stores;
using GraphQL;
using GraphQL.Builders;

namespace Graph.Api.Times;

/// <summary>The moment of recording that a question is asked for.</summary>
internal static class KnownAtArguments
{
    private const string Name = "knownAt";

    public static FieldBuilder<TSource, TReturn> KnownAtArgument<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) =>
        field.Argument<DateTimeScalar>(
            Name, "Answer as it was known at this moment, whatever was written, merged or retracted since; holds for all that is nested.");

    public static AsOf KnownAt(this IResolveFieldContext context) => new(context.GetArgument<DateTimeOffset?>(Name));
}
