using System.Buffers.Text;
using System.Text;

namespace Graph.Core.Stores;

/// <summary>
/// A keyset cursor: the sort key and id of the last item seen, so that items which come or go in between neither repeat nor
/// hide others. Written as base64url (RFC 4648, section 5), the same from both stores.
/// </summary>
/// <param name="Order">The order that it belongs to.</param>
/// <param name="Key">The sort key, null where the item has none (such items come last in every order).</param>
/// <param name="Id">The item's id.</param>
public sealed record Cursor(string Order, string? Key, string Id)
{
    private const char Separator = '\u001f';

    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(Separator, Order, Key is null ? "-" : "+" + Key, Id)));

    /// <summary>Reads a cursor of this order.</summary>
    /// <exception cref="InvalidCursorException">The text is no cursor, or one of another order.</exception>
    public static Cursor Parse(string text, string order)
    {
        var parts = Decode(text)?.Split(Separator);
        if (parts is not [var ofOrder, ['-' or '+', ..] key, var id])
            throw new InvalidCursorException($"'{text}' is not a cursor. Give the endCursor of an earlier page, or leave 'after' out.");
        if (ofOrder != order)
            throw new InvalidCursorException(
                $"The cursor '{text}' belongs to a list ordered by {ofOrder}, not {order}. Page on with the order it came from, or leave 'after' out.");
        return new(order, key[0] == '-' ? null : key[1..], id);
    }

    private static string? Decode(string text)
    {
        try
        {
            return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
