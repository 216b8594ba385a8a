namespace Graph.Extraction.Tests.Attributions;

/// <summary>Reports of what nobody is told to have said.</summary>
public sealed class IrrealisTests
{
    [Theory]
    [InlineData("If Mara Velt said that Tomas Belk was a thief, he would sue.")]
    [InlineData("Had Mara Velt said that Tomas Belk was a thief, he would have sued.")]
    [InlineData("Mara Velt would have said that Tomas Belk was a thief.")]
    [InlineData("Mara Velt may have said that Tomas Belk was a thief.")]
    [InlineData("Did Mara Velt say that Tomas Belk was a thief?")]
    [InlineData("It is false that Mara Velt said Tomas Belk was a thief.")]
    [InlineData("Mara Velt was wrongly quoted as saying that Tomas Belk was a thief.")]
    [InlineData("Who said that Tomas Belk was a thief?")]
    public void What_nobody_is_told_to_have_said_is_no_statement(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Theory]
    [InlineData("Mara Velt denied that she had praised Tomas Belk.", "that she had praised Tomas Belk")]
    [InlineData("Mara Velt denied calling Tomas Belk a thief.", "calling Tomas Belk a thief")]
    [InlineData("“It is not true that I praised the premier,” Mara Velt wrote.", "“It is not true that I praised the premier,”")]
    public void What_is_denied_stands_in_the_denial_alone(string text, string content) =>
        Assert.Equal(content, Reads.Of(text) is var reads ? reads.Words(reads.Only.Content) : "");

    [Theory]
    [InlineData("“I would say that the dam is safe,” Mara Velt said.")]
    [InlineData("Mara Velt did not deny that she had praised Tomas Belk.")]
    [InlineData("Nor did Mara Velt say that the dam was safe.")]
    public void What_is_said_or_left_open_stays(string text) => Assert.NotEmpty(Reads.Of(text).Reading.Statements);

    [Fact]
    public void Who_is_wrong_when_she_says_it_has_said_it() =>
        Assert.Equal("that crime is rising", Reads.Of("Mara Velt is wrong when she says that crime is rising.") is var reads ? reads.Words(reads.Only.Content) : null);
}
