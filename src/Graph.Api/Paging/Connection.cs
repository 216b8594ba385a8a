using Graph.Api.Entities;
using Graph.Api.Loading;
using Graph.Core.Stores;

namespace Graph.Api.Paging;

/// <summary>A page as the Relay specification of cursor connections shows it.</summary>
internal sealed record Connection(
    IReadOnlyList<Edge> Edges, bool HasNext, bool HasPrevious, int? Total, IReadOnlyList<Warning> Warnings)
{
    public string? StartCursor => Edges is [var first, ..] ? first.Cursor : null;

    public string? EndCursor => Edges is [.., var last] ? last.Cursor : null;

    public static Connection Of<T>(Page<T> page, PageRequest request, AsOf asOf, IReadOnlyList<Warning> warnings) => new(
        [.. page.Items.Zip(page.Cursors, (item, cursor) => new Edge(Shown.Of(item, asOf), cursor))],
        page.HasNext, HasPrevious: request.After is not null, page.Total, warnings);

    /// <summary>A page of a list that is at hand whole (<see cref="Core.Stores.Page.OfWhole"/>).</summary>
    public static Connection OfWhole<T>(IReadOnlyList<T> all, PageRequest request, string order, Func<T, string> idOf, AsOf asOf) =>
        Of(Page.OfWhole(all, request, order, idOf), request, asOf, []);
}

/// <summary>An item of a page with the cursor after which the next page begins.</summary>
internal sealed record Edge(object Node, string Cursor);
