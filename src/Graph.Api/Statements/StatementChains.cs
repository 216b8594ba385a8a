using Graph.Api.Loading;
using Graph.Core.Statements;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Statements;

/// <summary>Who conveyed a statement, and who conveyed that.</summary>
internal static class StatementChains
{
    /// <summary>The statements that convey this one, outermost first; one round trip for each depth of conveying, for all that ask.</summary>
    public static IDataLoaderResult Chain(this IResolveFieldContext context, Statement statement, AsOf asOf) =>
        context.Chain(statement, [], asOf);

    private static IDataLoaderResult Chain(
        this IResolveFieldContext context, Statement outermost, IReadOnlyList<Shown<Statement>> chain, AsOf asOf) =>
        outermost.WithinId is not { } id
            ? Load.Of(chain)
            : context.Statement(id, asOf).Then(outer => outer is null
                ? Load.Of(chain)
                : context.Chain(outer, [Shown.Of(outer, asOf), .. chain], asOf));
}
