namespace Graph.Extraction.Tests.Relations;

public sealed class ValidityTests
{
    private static readonly DateOnly Published = new(2031, 3, 12);

    [Theory]
    [InlineData("Since 2020 Mara Ostrova has chaired the Lowmark Trade Council.", "2020..")]
    [InlineData("Since March 2024, Mara Ostrova has been the head of the Lowmark Trade Council.", "2024-03..")]
    [InlineData("Since May Mara Ostrova has been the head of the Lowmark Trade Council.", "2030-05..")]
    [InlineData("In 2024 Mara Ostrova was elected head of the Lowmark Trade Council.", "2024..")]
    [InlineData("Last year, lawmaker Mara Ostrova was elected head of the Lowmark Trade Council.", "2030..")]
    [InlineData("Until 2021 Mara Ostrova chaired the Lowmark Trade Council.", "..2021 ended")]
    [InlineData("From 2018 to 2022 Mara Ostrova was head of the Lowmark Trade Council.", "2018..2022 ended")]
    [InlineData("On Monday Mara Ostrova resigned as head of the Lowmark Trade Council.", "..2031-03-10 ended")]
    public void The_date_that_opens_the_sentence_is_when_it_holds(string text, string dates) => Assert.Equal([dates], Dates(text));

    [Theory]
    [InlineData("Mara Ostrova resigned as head of the Lowmark Trade Council last year.", "..2030 ended")]
    [InlineData("Mara Ostrova took office as head of the Lowmark Trade Council this year.", "2031..")]
    [InlineData("Mara Ostrova has been head of the Lowmark Trade Council since last year.", "2030..")]
    [InlineData("Mara Ostrova was elected head of the Lowmark Trade Council two months ago.", "2031-01..")]
    [InlineData("Mara Ostrova, head of the Lowmark Trade Council until last year, arrived.", "..2030 ended")]
    [InlineData("Mara Ostrova, head of the Lowmark Trade Council between 2015 and 2018, arrived.", "2015..2018 ended")]
    [InlineData("Mara Ostrova was elected head of the Lowmark Trade Council in May.", "2030-05..")]
    [InlineData("Mara Ostrova joins the Lowmark Trade Council in May.", "2031-05..")]
    public void What_has_happened_lies_before_the_publishing_day(string text, string dates) => Assert.Equal([dates], Dates(text));

    [Theory]
    [InlineData("Mara Ostrova joined the Lowmark Trade Party in 2015 and left it in 2021.", "2015..2021 ended")]
    [InlineData("Mara Ostrova joined the Lowmark Trade Party in 2015 but later quit it.", "2015.. ended")]
    [InlineData("Mara Ostrova joined the Lowmark Trade Party in 2012 and left in 2016.", "2012..2016 ended")]
    [InlineData("Mara Ostrova was elected head of the Lowmark Trade Party in 2012 and resigned last year.", "2012..2030 ended")]
    [InlineData("In 2012 Mara Ostrova was elected head of the Lowmark Trade Party and stepped down in 2016.", "2012..2016 ended")]
    [InlineData("Mara Ostrova joined the Lowmark Trade Party in 2012 and left for Karst in 2016.", "2012..")]
    [InlineData("Mara Ostrova joined the Lowmark Trade Party in 2012 and left the country in 2016.", "2012..")]
    [InlineData("Mara Ostrova joined the Lowmark Trade Party in 2012 and never left.", "2012..")]
    public void Who_joined_and_left_again_is_no_member_any_more(string text, string dates) => Assert.Equal([dates], Dates(text));

    [Theory]
    [InlineData("In 2024 the council met, and Mara Ostrova was elected head of the Lowmark Trade Council.")]
    [InlineData("In 2024 Mara Ostrova was head of the Lowmark Trade Council.")]
    public void A_date_of_something_else_begins_nothing(string text)
    {
        Assert.NotEmpty(Dates(text));
        Assert.All(Dates(text), dates => Assert.StartsWith("..", dates));
    }

    [Theory]
    [InlineData("Orla Tamm founded the Lowmark Trade Council in 2015.", "2015..")]
    [InlineData("The Lowmark Trade Council was founded by Orla Tamm in 2015.", "2015..")]
    [InlineData("Norway and Sweden signed a treaty in 2020.", "2020..")]
    [InlineData("Norway sent troops to Sweden in March 2021.", "2021-03..")]
    [InlineData("In 2019 Norway imposed sanctions on Sweden.", "2019..")]
    public void A_deed_begins_on_its_day(string text, string dates) => Assert.Equal([dates], Dates(text));

    [Theory]
    [InlineData("Mara Ostrova met Orla Tamm on Monday.", "2031-03-10..2031-03-10")]
    [InlineData("On Monday, Mara Ostrova met Orla Tamm.", "2031-03-10..2031-03-10")]
    [InlineData("Mara Ostrova met Orla Tamm in Oslo on March 3.", "2031-03-03..2031-03-03")]
    [InlineData("Mara Ostrova and Orla Tamm met in Oslo on Monday.", "2031-03-10..2031-03-10")]
    [InlineData("Mara Ostrova attended the Karst summit in 2029.", "2029..2029")]
    [InlineData("Mara Ostrova will attend the Karst summit on March 20.", "2031-03-20..2031-03-20")]
    public void What_happens_on_a_day_ends_on_it(string text, string dates) => Assert.Equal([dates], Dates(text));

    [Theory]
    [InlineData("Mara Ostrova once chaired the Lowmark Trade Council.", ".. ended")]
    [InlineData("Mara Ostrova chaired the Lowmark Trade Council from 2010 to 2014.", "2010..2014 ended")]
    [InlineData("Mara Ostrova chaired the Lowmark Trade Council until last year.", "..2030 ended")]
    [InlineData("The Lowmark Trade Council, once led by Mara Ostrova, is closed.", ".. ended")]
    [InlineData("Tomas Belk said Mara Ostrova chaired the Lowmark Trade Council.", "..")]
    public void Who_led_a_body_once_does_not_now(string text, string dates) => Assert.Equal([dates], Dates(text));

    [Theory]
    [InlineData("Orla Tamm, who founded the Lowmark Trade Council, on Monday called for a vote.")]
    [InlineData("Orla Tamm, who met Mara Ostrova, on Monday resigned.")]
    [InlineData("In 2019 Orla Tamm, who founded the Lowmark Trade Council, died.")]
    public void A_deed_told_besides_has_not_the_day_of_its_sentence(string text) => Assert.Equal([".."], Dates(text));

    private static IEnumerable<string> Dates(string text) =>
        Reads.Of(text, Published).Reading.Relations.Where(relation => relation.Rule != "party-of-office").Select(relation => $"{relation.ValidFrom}..{relation.ValidTo}{(relation.Ended ? " ended" : "")}");
}
