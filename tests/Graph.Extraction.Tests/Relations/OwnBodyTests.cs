namespace Graph.Extraction.Tests.Relations;

/// <summary>Whose company, club or party a body is said to be; a customer's bank and a rival's team are not hers.</summary>
public sealed class OwnBodyTests
{
    [Theory]
    [InlineData("Mara Velt left. Her company, Lowmark Systems, said so.", "Mara Velt WORKS_FOR Lowmark Systems")]
    [InlineData("Mara Velt and her employer, the Lowmark Bank, settled.", "Mara Velt WORKS_FOR Lowmark Bank")]
    [InlineData("Mara Velt is the keeper for her club AS Lowmark.", "Mara Velt WORKS_FOR AS Lowmark")]
    [InlineData("Mara Velt's company, Lowmark Systems, would pay.", "Mara Velt WORKS_FOR Lowmark Systems")]
    [InlineData("Mara Velt said her party, the Lakeside Party, would win.", "Mara Velt MEMBER_OF Lakeside Party")]
    [InlineData("Mara Velt left. Her own company, Lowmark Systems, said so.", "Mara Velt WORKS_FOR Lowmark Systems")]
    public void Whose_a_body_is_works_there(string text, string relation) => Assert.Contains(relation, Reads.Of(text).Relations);

    [Fact]
    public void A_former_employer_is_one_no_longer() => Assert.True(Assert.Single(Reads.Of("Mara Velt sued her former employer, the Lowmark Bank.").Reading.Relations).Ended);

    [Theory]
    [InlineData("Mara Velt quit her party, the Lakeside Party.", "Mara Velt MEMBER_OF Lakeside Party")]
    [InlineData("Mara Velt was fired by her company, Lowmark Systems.", "Mara Velt WORKS_FOR Lowmark Systems")]
    public void Who_left_a_body_was_there(string text, string relation)
    {
        var read = Reads.Of(text);
        Assert.Equal([relation], read.Relations);
        Assert.True(Assert.Single(read.Reading.Relations).Ended);
    }

    [Theory]
    [InlineData("Mara Velt sued her bank, the Lowmark Bank.")]
    [InlineData("Mara Velt cheered her favourite team, Lowmark United.")]
    [InlineData("Mara Velt beat her rival company, Lowmark Systems.")]
    [InlineData("Mara Velt left her husband's company, Lowmark Systems.")]
    [InlineData("Mara Velt said her company, Lowmark Systems and Oren Moss left.")]
    [InlineData("Mara Velt sold her company Lowmark Systems's shares.")]
    [InlineData("Mara Velt left. It rained. There was no bus. Her company, Lowmark Systems, said so.")]
    [InlineData("Mara Velt asked her publisher, Lowmark Press, to wait.")]
    [InlineData("Oren Moss called his phone company, Lowmark Systems.")]
    [InlineData("Oren Moss called his insurance company, Lowmark Systems.")]
    [InlineData("Oren Moss called his gas company, Lowmark Systems.")]
    [InlineData("Oren Moss praised his dream team, the Lowmark Club.")]
    [InlineData("Mara Velt's client company, Lowmark Systems, left.")]
    [InlineData("Mara Velt called her company, Lowmark Systems.")]
    [InlineData("Mara Velt sued her company, Lowmark Systems.")]
    [InlineData("Mara Velt supports her club, AS Lowmark.")]
    [InlineData("Oren Moss takes his newspaper, the Lowmark Gazette, to bed.")]
    [InlineData("Mara Velt has not left her party, the Lakeside Party.")]
    [InlineData("Mara Velt will quit her party, the Lakeside Party.")]
    public void Whose_it_is_not_does_not(string text) => Assert.Empty(Reads.Of(text).Relations);

    [Fact]
    public void A_pronoun_gives_no_body_that_another_is_told_to_lead() =>
        Assert.Equal(["Odo Lisk LEADS Lowmark Systems"], Reads.Of("Odo Lisk, chief executive of Lowmark Systems, was ill. Oren Moss left. Moss said his company, Lowmark Systems, would pay.").Relations);
}
