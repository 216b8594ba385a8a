using Graph.Core.Stores;
using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;

namespace Graph.Api.Paging;

/// <summary>The arguments of every list that has pages.</summary>
internal static class PageArguments
{
    public const string FirstName = "first";
    public const int DefaultFirst = 20;

    /// <summary>The largest page; Limits refuses a request for more.</summary>
    public const int MaxFirst = 100;

    public static FieldBuilder<TSource, TReturn> PageArgument<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) => field
        .Argument<IntGraphType>(FirstName, $"How many at most, from 0 to {MaxFirst}.", argument => argument.DefaultValue = DefaultFirst)
        .Argument<StringGraphType>("after", "The cursor after which to begin: the endCursor of the page before.");

    /// <summary>The page that is asked for; the total only where it is selected.</summary>
    public static PageRequest Page(this IResolveFieldContext context) => new(
        context.First(),
        context.GetArgument<string?>("after"),
        context.SubFields?.Values.Any(selected => selected.Field.Name.Value == "totalCount") ?? false);

    public static int First(this IResolveFieldContext context) => context.GetArgument<int?>(FirstName) ?? DefaultFirst;
}
