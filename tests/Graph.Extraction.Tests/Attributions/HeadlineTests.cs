namespace Graph.Extraction.Tests.Attributions;

public sealed class HeadlineTests
{
    private const string Article = "\n\nThe mayor of Oldport, Mara Ostrova, met Tomas Belk on Monday.";

    [Theory]
    [InlineData("Opposition: 'He must go'", "Opposition", "'He must go'")]
    [InlineData("Ostrova on bridge: ‘We will not pay.’", "Ostrova", "‘We will not pay.’")]
    [InlineData("Gazette editorial: “Close the mill”", "Gazette editorial", "“Close the mill”")]
    [InlineData("Council: ‘no money’ for bridge", "Council", "‘no money’ for bridge")]
    public void Who_stands_before_the_colon_of_a_headline_says_what_is_quoted_behind_it(string headline, string source, string content)
    {
        var read = Reads.Of(headline + Article);
        Assert.Equal((source, content), (read.Words(read.Only.Source), read.Words(read.Only.Content)));
    }

    [Theory]
    [InlineData("Mill to close in June – council", "council", "Mill to close in June")]
    [InlineData("Ten dead in mill fire - police", "police", "Ten dead in mill fire")]
    [InlineData("Talks on bridge have failed – Mara Ostrova", "Mara Ostrova", "Talks on bridge have failed")]
    public void Whoever_stands_behind_the_last_dash_of_a_headline_says_it(string headline, string source, string content)
    {
        var read = Reads.Of(headline + Article);
        Assert.Equal((source, content), (read.Words(read.Only.Source), read.Words(read.Only.Content)));
    }

    [Theory]
    [InlineData("Video: 'He must go'")]
    [InlineData("Mill to close in June - Oldport Post")]
    [InlineData("Mill to close in June - Oldport Council")]
    public void What_is_shown_and_whose_page_it_is_say_nothing(string headline) => Assert.Empty(Reads.Of(headline + Article).Reading.Statements);

    [Theory]
    [InlineData("14:32 Three people are dead, police say", "Three people are dead")]
    [InlineData("14:32 GMT – Three people are dead, police say", "Three people are dead")]
    [InlineData("3:05 p.m. ET: Three people are dead, police say.", "Three people are dead")]
    [InlineData("9.15am BST Three people are dead, police say.", "Three people are dead")]
    public void When_an_entry_was_written_is_no_part_of_what_is_said(string entry, string content)
    {
        var reads = Reads.Of(entry);
        Assert.Equal(content, reads.Words(reads.Only.Content));
    }

    [Theory]
    [InlineData("UPDATE 1-Karst bank says profit fell", "Karst bank", "profit fell")]
    [InlineData("RPT-UPDATE 2-Karst bank says profit fell", "Karst bank", "profit fell")]
    [InlineData("BRIEF-Karst Steel says chief to step down", "Karst Steel", "chief to step down")]
    [InlineData("REFILE-Karst to raise rates, minister says", "minister", "Karst to raise rates")]
    [InlineData("EXCLUSIVE-Karst to sell port - sources", "sources", "Karst to sell port")]
    [InlineData("CORRECTED-Lowmark bank cuts jobs, says adviser", "adviser", "Lowmark bank cuts jobs")]
    public void What_an_agency_puts_before_a_heading_is_no_part_of_it(string headline, string source, string content)
    {
        var read = Reads.Of(headline);
        Assert.Equal((source, content), (read.Words(read.Only.Source), read.Words(read.Only.Content)));
    }
}
