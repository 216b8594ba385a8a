using Graph.Api.Paging;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Api.Limits;

/// <summary>How deep a selection goes and of how many objects its answer may be made.</summary>
/// <param name="Depth">The longest chain of fields.</param>
/// <param name="Cost">
/// Each object counts 1, times the lists that it is in; a page counts as long as its 'first' says. A search for paths and a
/// count over the whole graph weigh more.
/// </param>
internal readonly record struct QueryCost(int Depth, double Cost)
{
    public QueryCost With(QueryCost other) => new(Math.Max(Depth, other.Depth), Cost + other.Cost);
}

/// <summary>Measures an operation that is valid, before anything of it is executed.</summary>
internal sealed class QueryMeter(ValidationContext context)
{
    // What a list without pages is taken to hold: names, evidence, entities that a statement is about.
    private const int UsualLength = 5;

    // A fragment that is spread many times is measured once, or fragments in fragments would take time without end.
    private readonly Dictionary<string, QueryCost> fragments = new(StringComparer.Ordinal);

    /// <summary>Fields whose 'first' is outside what is given.</summary>
    public List<(GraphQLField Field, int First)> OversizedPages { get; } = [];

    public QueryCost Measure() =>
        Measure(context.Operation.SelectionSet, OperationType(), null);

    private IGraphType? OperationType() => context.Operation.Operation switch
    {
        GraphQLParser.AST.OperationType.Mutation => context.Schema.Mutation,
        GraphQLParser.AST.OperationType.Subscription => context.Schema.Subscription,
        _ => context.Schema.Query,
    };

    private QueryCost Measure(GraphQLSelectionSet? selections, IGraphType? type, int? pageLength)
    {
        var total = default(QueryCost);
        foreach (var selection in selections?.Selections ?? [])
        {
            if (context.ShouldIncludeNode(selection))
                total = total.With(Measure(selection, type, pageLength));
        }

        return total;
    }

    private QueryCost Measure(ASTNode selection, IGraphType? type, int? pageLength) => selection switch
    {
        GraphQLField field => Measure(field, type, pageLength),
        GraphQLInlineFragment inline => Measure(inline.SelectionSet, TypeOf(inline.TypeCondition) ?? type, pageLength),
        GraphQLFragmentSpread spread => MeasureFragment(spread.FragmentName.Name.StringValue, pageLength),
        _ => default,
    };

    private QueryCost MeasureFragment(string name, int? pageLength)
    {
        var key = $"{name} {pageLength}";
        if (fragments.TryGetValue(key, out var known))
            return known;
        var fragment = context.Document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(fragment => fragment.FragmentName.Name == name);
        return fragments[key] = fragment is null ? default : Measure(fragment.SelectionSet, TypeOf(fragment.TypeCondition), pageLength);
    }

    private QueryCost Measure(GraphQLField field, IGraphType? parent, int? pageLength)
    {
        var definition = Definition(parent, field.Name.StringValue);
        if (field.SelectionSet is null || definition?.ResolvedType is not { } type)
            return new(1, 0);
        var first = First(field);
        var inner = Measure(field.SelectionSet, type.GetNamedType(), first);
        return new(inner.Depth + 1, Length(definition, type, pageLength) * (definition.Weight() + inner.Cost));
    }

    private int? First(GraphQLField field)
    {
        if (!context.ArgumentsOf(field).TryGetValue(PageArguments.FirstName, out var argument))
            return null;
        var first = argument.Value as int? ?? PageArguments.DefaultFirst;
        if (first is < 0 or > PageArguments.MaxFirst)
            OversizedPages.Add((field, first));
        return first;
    }

    private static int Length(FieldType field, IGraphType type, int? pageLength) =>
        !IsList(type) ? 1 : field.UsualLength() ?? pageLength ?? UsualLength;

    private static bool IsList(IGraphType type) => type is ListGraphType || (type is NonNullGraphType nonNull && nonNull.ResolvedType is ListGraphType);

    private FieldType? Definition(IGraphType? parent, string name) =>
        (parent as IComplexGraphType)?.Fields.Find(name)
        ?? new[] { context.Schema.SchemaMetaFieldType, context.Schema.TypeMetaFieldType }.FirstOrDefault(field => field.Name == name);

    private IGraphType? TypeOf(GraphQLTypeCondition? condition) =>
        condition is null ? null : context.Schema.AllTypes[condition.Type.Name.StringValue];
}
