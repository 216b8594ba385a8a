namespace Graph.Extraction.Tests.Dates;

public sealed class DateTests
{
    // A Wednesday.
    private static readonly DateOnly Published = new(2031, 3, 12);

    [Theory]
    [InlineData("on Monday", "2031-03-10")]
    [InlineData("last Monday", "2031-03-10")]
    [InlineData("late on Thursday evening", "2031-03-06")]
    [InlineData("yesterday morning", "2031-03-11")]
    [InlineData("last night", "2031-03-11")]
    [InlineData("this morning", "2031-03-12")]
    [InlineData("two days ago", "2031-03-10")]
    [InlineData("a day ago", "2031-03-11")]
    [InlineData("last week", "2031-03")]
    [InlineData("earlier this week", "2031-03")]
    [InlineData("two weeks ago", "2031")]
    [InlineData("three weeks ago", "2031-02")]
    [InlineData("earlier this month", "2031-03")]
    [InlineData("late last month", "2031-02")]
    [InlineData("three months ago", "2030-12")]
    [InlineData("14 months ago", "2030-01")]
    [InlineData("this year", "2031")]
    [InlineData("late last year", "2030")]
    [InlineData("three years ago", "2028")]
    [InlineData("20 years ago", "2011")]
    public void A_date_that_counts_from_the_publishing_day_is_as_precise_as_its_words(string words, string date)
    {
        var reads = Reads.Of($"Mara Ostrova said {words} that the bridge was safe.", Published);
        Assert.Equal(date, reads.Only.SaidAt?.ToString());
        Assert.Contains(reads.Only.SaidAtEvidence!.Value.Cut(reads.Text), words, StringComparison.Ordinal);
        Assert.Equal("that the bridge was safe", reads.Words(reads.Only.Content));
    }

    [Theory]
    [InlineData("several weeks ago")]
    [InlineData("a few days ago")]
    [InlineData("more than two years ago")]
    [InlineData("last summer")]
    public void A_date_that_its_words_leave_open_stays_unknown(string words)
    {
        var only = Reads.Of($"Mara Ostrova said {words} that the bridge was safe.", Published).Only;
        Assert.Null(only.SaidAt);
        Assert.NotNull(only.SaidAtEvidence);
    }

    [Theory]
    [InlineData("Mara Ostrova said two weeks ago that the bridge was safe.")]
    [InlineData("Mara Ostrova said last year that the bridge was safe.")]
    public void Without_a_publishing_day_nothing_counts_from_it(string text) => Assert.Null(Reads.Of(text).Only.SaidAt);

    [Theory]
    [InlineData("Mara Ostrova said of last year's vote that the count was fair.")]
    [InlineData("Mara Ostrova said in the last week of the vote that the count was fair.")]
    public void What_belongs_to_a_year_or_week_is_no_date(string text) => Assert.Null(Reads.Of(text, Published).Only.SaidAt);

    [Theory]
    [InlineData("0001-01-03", "last week")]
    [InlineData("0001-01-03", "two years ago")]
    [InlineData("0001-01-03", "1500 months ago")]
    [InlineData("0001-01-03", "9999 days ago")]
    [InlineData("9999-12-31", "next week")]
    [InlineData("9999-12-31", "next Monday")]
    public void No_date_lies_outside_the_calendar(string published, string words) =>
        Assert.Single(Reads.Of($"Mara Ostrova said {words} that the bridge was safe.", DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture)).Reading.Statements);

    [Theory]
    [InlineData("Mara Ostrova said on April 2 that the bridge was safe.", "2030-04-02")]
    [InlineData("Mara Ostrova said on March 12 that the bridge was safe.", "2031-03-12")]
    [InlineData("Mara Ostrova told Reuters in May that the bridge was safe.", "2030-05")]
    [InlineData("Mara Ostrova said in March that the bridge was safe.", "2031-03")]
    [InlineData("Mara Ostrova said in an interview on July 4 that the bridge was safe.", "2030-07-04")]
    [InlineData("Mara Ostrova said on 29 February that the bridge was safe.", "2031-02")]
    [InlineData("Mara Ostrova said in December that the bridge was safe.", "2030-12")]
    public void What_was_said_was_said_before_it_was_published(string text, string date) => Assert.Equal(date, Reads.Of(text, Published).Only.SaidAt?.ToString());

    [Fact]
    public void What_will_be_said_is_not()
    {
        var only = Reads.Of("Mara Ostrova will announce in April that the bridge is safe.", Published).Only;
        Assert.Equal("2031-04", only.SaidAt?.ToString());
    }

    [Theory]
    [InlineData("On Thursday evening Mara Ostrova said the road was shut.", "Mara Ostrova", "2031-03-06")]
    [InlineData("On Monday morning Mara Ostrova said the road was shut.", "Mara Ostrova", "2031-03-10")]
    [InlineData("Two days ago Mara Ostrova said the road was shut.", "Mara Ostrova", "2031-03-10")]
    [InlineData("Mara Ostrova last week said the road was shut.", "Mara Ostrova", "2031-03")]
    [InlineData("Earlier this month Mara Ostrova said the road was shut.", "Mara Ostrova", "2031-03")]
    public void When_somebody_spoke_is_no_part_of_who_did(string text, string source, string date)
    {
        var reads = Reads.Of(text, Published);
        Assert.Equal((source, date), (reads.Words(reads.Only.Source), reads.Only.SaidAt?.ToString()));
    }

    [Theory]
    [InlineData("The Lowmark Council, which met last month, said on Monday that the road was shut.", "2031-03-10")]
    [InlineData("Mara Ostrova, who left the council last year, said on Monday that the road was shut.", "2031-03-10")]
    [InlineData("In an interview published on Sunday, Mara Ostrova said the road was shut.", "2031-03-09")]
    [InlineData("Mara Ostrova, who will leave next month, said the road was shut.", null)]
    public void When_something_else_was_is_not_when_it_was_said(string text, string? date) => Assert.Equal(date, Reads.Of(text, Published).Only.SaidAt?.ToString());
}
