namespace Graph.Extraction.Tests.Relations;

/// <summary>What a town has of its own stands in it; a firm's houses may be anywhere.</summary>
public sealed class LandmarkTests
{
    [Theory]
    [InlineData("They met at the Velt Gate in Hamburg.", "Velt Gate LOCATED_IN Hamburg")]
    [InlineData("Protesters gathered on Velt Square in central Oslo.", "Velt Square LOCATED_IN Oslo")]
    [InlineData("They met at the Lowmark Center in Hamburg.", "Lowmark Center LOCATED_IN Hamburg")]
    [InlineData("He died at the Lowmark Trust hospital in Hamburg.", "Lowmark Trust hospital BASED_IN Hamburg")]
    [InlineData("The Hamburg Academy of Sciences left.", "Hamburg Academy of Sciences BASED_IN Hamburg")]
    [InlineData("The Hamburg State Library opened.", "Hamburg State Library BASED_IN Hamburg")]
    public void A_landmark_stands_in_its_town(string text, string relation) => Assert.Equal([relation], Reads.Of(text).Relations);

    [Fact]
    public void A_university_stands_in_the_town_of_the_article_that_its_name_begins_with() =>
        Assert.Contains("Oldmark University BASED_IN Oldmark", Reads.Of("They met in Oldmark on Monday. He lives in Oldmark, a town in Bavaria. Oldmark University opened in 1737.").Relations);

    [Theory]
    [InlineData("Protesters left Velt Square in anger.")]
    [InlineData("Protesters met on Velt Square in Norwegian colours.")]
    [InlineData("He works at the Lowmark Corp factory in Hamburg.")]
    [InlineData("They stayed at the Lowmark Group hotel in Oslo.")]
    [InlineData("The Hamburg Institute of Trade left.")]
    [InlineData("Mara Velt left. Velt is ill. Velt University opened in 1737.")]
    [InlineData("The Hamburg Observatory on Human Rights left.")]
    [InlineData("The Hamburg memorial in Oslo opened.")]
    [InlineData("The Paris market in London opened.")]
    [InlineData("They met at the Tokyo centre in Geneva.")]
    [InlineData("The Venice garden in Paris opened.")]
    [InlineData("The London restaurant in Oslo opened.")]
    [InlineData("The Lakeside Group school in Hamburg opened.")]
    [InlineData("The Lowmark Systems museum in Hamburg opened.")]
    [InlineData("The Lowmark Bank university in Hamburg opened.")]
    public void What_may_stand_anywhere_is_in_no_town(string text) => Assert.Empty(Reads.Of(text).Relations);
}
