using Graph.Core.Stores;

namespace Graph.Core.Tests.Stores;

public sealed class CursorTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2022-01-10/2")]
    public void A_cursor_is_read_as_it_was_written(string? key)
    {
        var cursor = new Cursor("date", key, "s_1");

        Assert.Equal(cursor, Cursor.Parse(cursor.ToString(), "date"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a cursor")]
    [InlineData("YWJj")]
    public void Anything_else_is_refused(string text) =>
        Assert.Throws<InvalidCursorException>(() => Cursor.Parse(text, "date"));

    [Fact]
    public void A_cursor_of_another_order_is_refused_with_both_orders_named()
    {
        var error = Assert.Throws<InvalidCursorException>(() => Cursor.Parse(new Cursor("date", null, "s_1").ToString(), "name"));

        Assert.Contains("ordered by date, not name", error.Message);
    }
}
