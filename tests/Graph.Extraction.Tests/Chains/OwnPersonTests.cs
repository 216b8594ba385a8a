namespace Graph.Extraction.Tests.Chains;

/// <summary>Whom somebody's own wife, brother or lawyer means.</summary>
public sealed class OwnPersonTests
{
    [Theory]
    [InlineData("Karl Moss left with his wife, Mara Velt, on Monday. Rain fell. His wife was tired.", "Mara Velt", "His wife")]
    [InlineData("Karl Moss left with his wife, Mara Velt, on Monday. Rain fell. Moss's wife was tired.", "Mara Velt", "Moss's wife")]
    [InlineData("Karl Moss and his lawyer Odo Lisk arrived. The judge spoke. His lawyer left.", "Odo Lisk", "His lawyer")]
    [InlineData("Mara Velt and her husband, Karl Moss, left. Rain fell. Her husband was tired.", "Karl Moss", "Her husband")]
    [InlineData("Mara Velt, Karl Moss's wife, arrived. Rain fell. Moss's wife left.", "Mara Velt", "Moss's wife")]
    public void Who_was_named_as_somebody_s_own_is_meant_again(string text, string name, string words) => Assert.Contains(words, Reads.Of(text).MentionsOf(name));

    [Theory]
    [InlineData("Karl Moss left with his wife, Mara Velt, on Monday. His former wife was tired.", "His former wife")]
    [InlineData("Karl Moss left with his wife, Mara Velt, on Monday. Ivo Lind came. Lind's wife was tired.", "Lind's wife")]
    [InlineData("Karl Moss met Ivo Lind and his wife, Mara Velt. Moss's wife left.", "Moss's wife")]
    [InlineData("Karl Moss and his brother Odo Moss met his brother Mara Velt. His brother left.", "His brother")]
    [InlineData("Karl Moss came with his lawyer, Mara Velt, on Monday. His lawyer from Oldport, Odo Lisk, left.", "His lawyer")]
    [InlineData("Karl Moss came with his coach, Mara Velt. Velt died in May. His coach left.", "His coach")]
    [InlineData("Karl Moss divorced his wife, Mara Velt, in May. He met a nurse. His wife left.", "His wife")]
    [InlineData("Karl Moss came with his wife, Mara Velt, in May. He married a nurse. His wife left.", "His wife")]
    [InlineData("Karl Moss beat his opponent, Mara Velt, in May. Moss ran again. His opponent left.", "His opponent")]
    [InlineData("Karl Moss came with his lawyer, Mara Velt. Moss hired another woman. His lawyer left.", "His lawyer")]
    [InlineData("Karl Moss came with his deputy, Mara Velt. Rain fell. Moss came to Oldport. He slept. His deputy left.", "His deputy")]
    [InlineData("Karl Moss came with his sister, Mara Velt, on Monday. His sister, who is a sailor, left.", "His sister")]
    public void Another_s_a_former_and_one_of_two_is_not(string text, string words) => Assert.DoesNotContain(words, Reads.Of(text).MentionsOf("Mara Velt"));

    [Fact]
    public void What_she_says_is_hers()
    {
        var reads = Reads.Of("Karl Moss left with his wife, Mara Velt, on Monday. Rain fell. His wife said that she was tired.");
        Assert.Equal("Mara Velt", reads.SpeakerOf(reads.Only));
        Assert.Contains("she", reads.MentionsOf("Mara Velt"));
    }
}
