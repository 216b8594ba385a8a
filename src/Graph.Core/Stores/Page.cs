namespace Graph.Core.Stores;

/// <summary>Which part of a list is asked for.</summary>
/// <param name="First">How many items at most; at least 0.</param>
/// <param name="After">The cursor of the last item already seen; null for the start. See <see cref="Cursor"/>.</param>
/// <param name="WithTotal">Whether the total is to be counted; it costs, so only when asked for.</param>
public sealed record PageRequest(int First, string? After = null, bool WithTotal = false);

/// <summary>A part of a list in a stable order that ends in the id.</summary>
/// <param name="Cursors">One for each item, in the same order.</param>
/// <param name="HasNext">Whether more items follow.</param>
/// <param name="Total">How many there are in all; null unless asked for.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, IReadOnlyList<string> Cursors, bool HasNext, int? Total);

/// <summary>Makes pages of rows.</summary>
public static class Page
{
    /// <summary>A page of nothing; its total is 0 where one was asked for.</summary>
    public static Page<T> Empty<T>(PageRequest request) => new([], [], false, request.WithTotal ? 0 : null);

    /// <summary>
    /// The page of rows read with one more than <see cref="PageRequest.First"/> asked for, which shows whether more follow.
    /// </summary>
    public static Page<T> Of<T>(IReadOnlyList<T> rows, PageRequest request, Func<T, Cursor> cursorOf, int? total)
    {
        var items = rows.Take(request.First).ToList();
        return new(items, [.. items.Select(item => cursorOf(item).ToString())], rows.Count > request.First, total);
    }

    /// <summary>A page of a list that is at hand whole.</summary>
    /// <param name="order">The name of its order inside cursors.</param>
    /// <exception cref="InvalidCursorException">The cursor is none of this order, or its item is in the list no more.</exception>
    public static Page<T> OfWhole<T>(IReadOnlyList<T> all, PageRequest request, string order, Func<T, string> idOf)
    {
        var seen = request.After is null ? 0 : PlaceOf(Cursor.Parse(request.After, order).Id) + 1;
        return Of([.. all.Skip(seen).Take(request.First + 1)], request, item => new(order, null, idOf(item)), all.Count);

        int PlaceOf(string id)
        {
            for (var place = 0; place < all.Count; place++)
                if (idOf(all[place]) == id)
                    return place;
            throw new InvalidCursorException($"What the cursor '{request.After}' stands for is in the list no more. Leave 'after' out to begin again.");
        }
    }
}
