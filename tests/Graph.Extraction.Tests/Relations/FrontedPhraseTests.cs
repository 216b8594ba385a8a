namespace Graph.Extraction.Tests.Relations;

/// <summary>Phrases that open a sentence and tell of its subject behind the comma.</summary>
public sealed class FrontedPhraseTests
{
    [Theory]
    [InlineData("Based in Hamburg, the Lowmark Foundation is large.", "Lowmark Foundation BASED_IN Hamburg")]
    [InlineData("Headquartered in Hamburg, Lowmark Systems makes ships.", "Lowmark Systems BASED_IN Hamburg")]
    [InlineData("With its headquarters in Hamburg, the Lowmark Foundation is large.", "Lowmark Foundation BASED_IN Hamburg")]
    [InlineData("With offices in London and Oslo, the Lowmark Foundation is large.", "Lowmark Foundation BASED_IN Oslo")]
    [InlineData("Lowmark Systems, whose headquarters are in Hamburg, left.", "Lowmark Systems BASED_IN Hamburg")]
    [InlineData("Lowmark Systems is located in Hamburg.", "Lowmark Systems BASED_IN Hamburg")]
    [InlineData("Founded by Mara Velt, the Lowmark Foundation is large.", "Mara Velt FOUNDED Lowmark Foundation")]
    [InlineData("Founded in 1990 by Mara Velt, the Lowmark Foundation is large.", "Mara Velt FOUNDED Lowmark Foundation")]
    [InlineData("Led by Mara Velt, the Lowmark Foundation helps the poor.", "Mara Velt LEADS Lowmark Foundation")]
    [InlineData("As director of the Lowmark Council, Mara Velt oversees trade.", "Mara Velt LEADS Lowmark Council")]
    [InlineData("In her role as head of the Lowmark Council, Mara Velt said trade was good.", "Mara Velt LEADS Lowmark Council")]
    public void An_opening_phrase_tells_of_the_subject(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Fact]
    public void A_former_office_that_opens_a_sentence_is_over() =>
        Assert.True(Assert.Single(Reads.Of("As former director of the Lowmark Council, Mara Velt knows trade.").Reading.Relations).Ended);

    [Theory]
    [InlineData("With troops in Hamburg, the Lowmark Council left.")]
    [InlineData("Based in Hamburg, Mara Velt reported on the Lowmark Council.")]
    [InlineData("Based on Hamburg, the Lowmark Council left.")]
    [InlineData("Not based in Hamburg, the Lowmark Foundation is small.")]
    [InlineData("Founded by Mara Velt's father, the Lowmark Foundation is large.")]
    [InlineData("Founded by Mara Velt, Lowmark Foundation's board is large.")]
    [InlineData("Based in London, the Lowmark Bank said, the fund lost money.")]
    [InlineData("Based in London, the Lowmark Bank said on Monday, the fund lost money.")]
    [InlineData("Run by Mara Velt in 1990, the Lowmark Foundation was sold.")]
    [InlineData("Led by Mara Velt, the Lowmark Foundation won the prize of 1990.")]
    [InlineData("As president of Norway, Mara Velt says, Odo Lisk was weak.")]
    [InlineData("As chair of the Lowmark Council, Mara Velt claims, Odo Lisk stole the money.")]
    [InlineData("In his role as head of the Lowmark Council, Mara Velt said, Odo Lisk lied.")]
    [InlineData("Mara Velt is located in Hamburg.")]
    [InlineData("Mara Velt is situated in Hamburg.")]
    [InlineData("As director of the Lowmark Council, Mara Velt signed the treaty of 1990.")]
    public void What_it_tells_of_others_or_of_the_past_is_none(string text) => Assert.Empty(Reads.Of(text).Relations);
}
