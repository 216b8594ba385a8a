using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Attributions;

/// <summary>Whoever writes says "I".</summary>
public sealed class BylineTests
{
    [Theory]
    [InlineData("By Mara Velt\n\nI think that the bridge is safe.")]
    [InlineData("The bridge is safe\n\nBy Mara Velt, Lowmark Gazette\n\nI think that the bridge is safe.")]
    public void I_is_who_is_named_alone_in_the_byline(string text)
    {
        var reads = Reads.Of(text);
        Assert.Equal("Mara Velt", reads.SpeakerOf(reads.Only));
        Assert.Contains("I", reads.MentionsOf("Mara Velt"));
    }

    [Theory]
    [InlineData("By Mara Velt and Odo Lisk\n\nI think that the bridge is safe.")]
    [InlineData("By Mara Velt's account the town is safe.\n\nI think that the bridge is safe.")]
    [InlineData("By Mara Velt\n\n\"I think that the bridge is safe, somebody wrote.")]
    [InlineData("By Monday, Mara Velt had left.\n\nI think that the bridge is safe.")]
    public void Of_two_writers_of_none_and_of_words_left_open_nobody_is_sure(string text)
    {
        var reads = Reads.Of(text);
        Assert.DoesNotContain(reads.Reading.Statements, statement => statement.SpeakerStatus == SpeakerStatus.Resolved);
        Assert.DoesNotContain("I", reads.MentionsOf("Mara Velt"));
    }

    [Fact]
    public void I_in_what_is_quoted_is_who_is_quoted() =>
        Assert.Equal(["Karl Moss", "I"], Reads.Of("By Mara Velt\n\nKarl Moss said: “I think that the bridge is safe.”").MentionsOf("Karl Moss"));
}
