using Graph.Core.Entities;
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
    [InlineData("EXCLUSIVE: Karst to sell port, sources say", "sources", "Karst to sell port")]
    [InlineData("Analysis: Karst may sell port, experts say", "experts", "Karst may sell port")]
    [InlineData("UPDATE 1-Soccer-Karst will sell Belk, club says", "club", "Karst will sell Belk")]
    public void What_an_agency_puts_before_a_heading_is_no_part_of_it(string headline, string source, string content)
    {
        var read = Reads.Of(headline);
        Assert.Equal((source, content), (read.Words(read.Only.Source), read.Words(read.Only.Content)));
    }

    [Theory]
    [InlineData("NATO chief urges allies to hurry", "NATO Secretary General Mara Velt spoke in Oslo on Monday.", "allies to hurry")]
    [InlineData("Norwegian minister warns of shortages", "Norwegian Defence Minister Mara Velt spoke in Oslo on Monday.", "shortages")]
    [InlineData("Norway's president: We need help", "Norwegian President Mara Velt spoke in Oslo on Monday.", "We need help")]
    [InlineData("Karst Steel boss blames unions", "Karst Steel chief executive Mara Velt spoke in Oslo on Monday.", "unions")]
    [InlineData("Prime minister defends tax plan", "Prime Minister Mara Velt spoke in Oslo on Monday.", "tax plan")]
    public void An_office_in_a_headline_means_who_is_told_to_hold_it(string headline, string prose, string content)
    {
        var read = Reads.Of($"{headline}\n\n{prose}");
        Assert.Equal(("Mara Velt", content), (read.SpeakerOf(read.Only), read.Words(read.Only.Content)));
    }

    [Theory]
    [InlineData("Norwegian president warns of war", "Norwegian President Mara Velt met Swedish President Ilo Dorn.", "Mara Velt")]
    [InlineData("President warns of war", "Norwegian President Mara Velt met Swedish President Ilo Dorn.", null)]
    [InlineData("Ex-minister says dam is safe", "Norwegian Defence Minister Mara Velt spoke in Oslo on Monday.", null)]
    public void Of_several_holders_it_means_the_one_there_or_nobody(string headline, string prose, string? speaker)
    {
        var read = Reads.Of($"{headline}\n\n{prose}");
        Assert.Equal(speaker, read.SpeakerOf(read.Only));
    }

    [Theory]
    [InlineData("Norwegian president thanks allies", "thanks", "allies")]
    [InlineData("Norway's Ostrova calls for calm", "calls for", "calm")]
    [InlineData("Minister warns of shortages", "warns of", "shortages")]
    [InlineData("Minister: Dam is safe", ":", "Dam is safe")]
    public void A_verb_that_looks_like_a_plural_reports_in_a_headline(string headline, string cue, string content)
    {
        var read = Reads.Of(headline + Article);
        Assert.Equal((cue, content), (read.Words(read.Only.Cue), read.Words(read.Only.Content)));
    }

    [Theory]
    [InlineData("Karst talks on dam")]
    [InlineData("Minister: what to know")]
    public void A_plural_and_a_label_report_nothing(string headline) => Assert.Empty(Reads.Of(headline + Article).Reading.Statements);

    [Fact]
    public void Whom_a_headline_is_addressed_to_stands_before_its_colon()
    {
        var read = Reads.Of("Norway to Sweden: Sign the treaty" + Article);
        Assert.Equal(("Norway", "Sweden", "Sign the treaty"), (read.SpeakerOf(read.Only), read.NameOf(read.Only.Addressee!), read.Words(read.Only.Content)));
    }

    [Theory]
    [InlineData("BRIEF-Norway's bank cuts rates")]
    [InlineData("RPT-INSIGHT-Norway's bank cuts rates")]
    [InlineData("UPDATE 1-Norway's bank cuts rates")]
    [InlineData("BREAKING: Norway cuts rates")]
    public void What_an_agency_puts_before_a_heading_names_nothing(string headline)
    {
        Assert.Empty(Reads.Of(headline).Names(EntityType.Place));
        Assert.Contains("Norway", Reads.Of(headline).Names(EntityType.State));
    }
}
