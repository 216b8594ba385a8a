using GraphQL;
using GraphQL.Builders;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Api.Limits;

/// <summary>What fields tell of their cost, and how it is read.</summary>
internal static class FieldWeights
{
    private const string UsualLengthKey = "usualLength";
    private const string WeightKey = "weight";

    /// <summary>Tells how long the list of a field usually is, where that is far from other lists.</summary>
    public static FieldBuilder<TSource, TReturn> UsualLength<TSource, TReturn>(
        this FieldBuilder<TSource, TReturn> field, int length) => field.WithMetadata(UsualLengthKey, length);

    /// <summary>Tells how many objects the work of a field is worth, where that is far from one.</summary>
    public static FieldBuilder<TSource, TReturn> Weight<TSource, TReturn>(
        this FieldBuilder<TSource, TReturn> field, int weight) => field.WithMetadata(WeightKey, weight);

    public static int Weight(this FieldType field) => field.GetMetadata<int?>(WeightKey) ?? 1;

    public static int? UsualLength(this FieldType field) => field.GetMetadata<int?>(UsualLengthKey);

    public static IDictionary<string, ArgumentValue> ArgumentsOf(this ValidationContext context, GraphQLField field) =>
        context.ArgumentValues?.TryGetValue(field, out var arguments) ?? false ? arguments : new Dictionary<string, ArgumentValue>();
}
