using Graph.Core.Relations;
using Graph.Core.Time;

namespace Graph.Core.Tests.Relations;

public sealed class KnownSpanTests
{
    [Theory]
    [InlineData("2021", "2022", "", "2021-12-31", "2022-01-01")]
    [InlineData("2021-03", null, "2021-05-01 2020-01-01", "2021-03-31", "2021-05-01")]
    [InlineData(null, "2021-03-04", "2021-02-01 2021-06-01", "2021-02-01", "2021-03-04")]
    [InlineData(null, null, "2021-02-01 2021-06-01 2022", "2021-02-01", "2021-06-01")]
    [InlineData("2012", null, "2022", "2012-12-31", "2022-01-01")]
    [InlineData("2022", null, "2022", "2022-12-31", "2022-12-31")]
    public void A_span_goes_from_the_first_sure_day_to_the_last(string? from, string? to, string reported, string first, string last) =>
        Assert.Equal(new KnownSpan(DateOnly.Parse(first), DateOnly.Parse(last)), Of(from, to, reported));

    [Theory]
    [InlineData(null, null, "")]
    [InlineData(null, null, "2021 2022-05")]
    [InlineData("2022", "2021", "2021-05-01")]
    public void Where_no_day_is_known_there_is_no_span(string? from, string? to, string reported) => Assert.Null(Of(from, to, reported));

    private static KnownSpan? Of(string? from, string? to, string reported)
    {
        var (first, last) = (PartialDate.Parse(from), PartialDate.Parse(to));
        var relation = new Relation("r_1", RelationTypes.Chairs, "e_1", "e_2", null, first, last, false, RelationBasis.Stated, 1, 1, default);
        return KnownSpan.Of(relation, reported.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(date => PartialDate.Parse(date)!.Value));
    }
}
