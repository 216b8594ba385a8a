using Graph.Api.Paging;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Api.Limits;

/// <summary>Refuses an operation whose answer would be too deep or too large, by the values of its 'first' arguments.</summary>
internal sealed class QueryLimitRule : ValidationRuleBase
{
    public override ValueTask<INodeVisitor?> GetPostNodeVisitorAsync(ValidationContext context)
    {
        if (context.HasErrors)
            return default;
        var meter = new QueryMeter(context);
        var query = meter.Measure();
        foreach (var (field, first) in meter.OversizedPages)
            Refuse(context, field, "PAGE_SIZE_LIMIT", PageArguments.MaxFirst, first,
                $"'first' is {first}; a page has from 0 to {PageArguments.MaxFirst} items. Go on with 'after' for more.");
        if (query.Depth > RequestLimits.Depth)
            Refuse(context, context.Operation, "DEPTH_LIMIT", RequestLimits.Depth, query.Depth,
                $"The fields are nested {query.Depth} deep, and {RequestLimits.Depth} is the most. Ask for what is deeper in a request of its own, by id.");
        if (query.Cost > RequestLimits.Cost)
            Refuse(context, context.Operation, "COST_LIMIT", RequestLimits.Cost, query.Cost,
                $"The answer may have {query.Cost:N0} objects, and {RequestLimits.Cost:N0} is the most. Ask for fewer with 'first', above all in the outer lists, or for less inside them.");
        return default;
    }

    private static void Refuse(ValidationContext context, ASTNode node, string code, int limit, double actual, string message) =>
        context.ReportError(new ValidationError(context.Document.Source, null!, message, node)
        {
            Code = code,
            Extensions = new Dictionary<string, object?> { ["limit"] = limit, ["actual"] = actual },
        });
}
