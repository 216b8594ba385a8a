using Graph.Core.Time;

namespace Graph.Core.Tests.Time;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2022", "2022-01-01", "2022-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2022-01-10", "2022-01-10", "2022-01-10")]
    public void A_date_covers_every_day_that_it_may_mean(string text, string first, string last)
    {
        var date = PartialDate.Parse(text)!.Value;

        Assert.Equal(DateOnly.Parse(first), date.First);
        Assert.Equal(DateOnly.Parse(last), date.Last);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2022-13")]
    [InlineData("2022-02-30")]
    [InlineData("10 January 2022")]
    public void What_is_no_date_stays_unknown(string? text) => Assert.Null(PartialDate.Parse(text));
}
