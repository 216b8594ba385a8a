namespace Graph.Extraction.Tests.Chains;

/// <summary>Whose "the government" is.</summary>
public sealed class GovernmentTests
{
    [Theory]
    [InlineData("Norway's government closed a mine. Rain fell. The government paid for it.", "The government")]
    [InlineData("The Norwegian government closed a mine. Many thanked the government.", "the government")]
    public void The_government_is_that_of_which_was_told(string text, string words) => Assert.Contains(words, Reads.Of(text).MentionsOf("Norway"));

    [Theory]
    [InlineData("Norway's government closed a mine. The Latvian government left. The government paid for it.")]
    [InlineData("Norway's government closed a mine. Latvians wept. The government paid for it.")]
    [InlineData("Norway's government closed a mine. The government of Latvia paid for it.")]
    [InlineData("Norway's government closed a mine. The government official paid for it.")]
    [InlineData("Norway is cold. The government paid for a mine.")]
    [InlineData("Norway's government closed a mine. Lowdale's regional government wept. The government paid for it.")]
    [InlineData("Norway's government closed a mine. The local government in Bavaria wept. The government paid for it.")]
    [InlineData("Norway's government closed a mine. The provincial government wept. The government paid for it.")]
    [InlineData("Norway's government closed a mine. Local governments wept. The government paid for it.")]
    [InlineData("Norway's government closed a mine. Bavaria wept. The government paid for it.")]
    public void Another_s_is_not_meant(string text) => Assert.DoesNotContain("The government", Reads.Of(text).MentionsOf("Norway"));

    [Fact]
    public void In_a_place_it_may_be_that_of_the_place() =>
        Assert.DoesNotContain("the government", Reads.Of("Norway's government closed a mine. In Bavaria the government paid for it.").MentionsOf("Norway"));

    [Fact]
    public void What_it_says_its_state_says()
    {
        var reads = Reads.Of("Norway's government closed a mine. Rain fell. The government said that it was late.");
        Assert.Equal("Norway", reads.SpeakerOf(reads.Only));
    }
}
