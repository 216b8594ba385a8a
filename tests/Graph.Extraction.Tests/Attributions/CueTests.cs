namespace Graph.Extraction.Tests.Attributions;

public sealed class CueTests
{
    [Theory]
    [InlineData("The court ruled that the law was void.", "ruled", "that the law was void")]
    [InlineData("The judge has testified that he knew.", "has testified", "that he knew")]
    [InlineData("The ministry decreed that shops must close.", "decreed", "that shops must close")]
    [InlineData("Police said about 300 people had come.", "said", "about 300 people had come")]
    [InlineData("Mara Ostrova was adamant that the bridge would hold.", "was adamant", "that the bridge would hold")]
    public void Courts_and_offices_report_with_verbs_of_their_own(string text, string cue, string content)
    {
        var read = Reads.Of(text);

        Assert.Equal((cue, content), (read.Words(read.Only.Cue), read.Words(read.Only.Content)));
    }

    [Theory]
    [InlineData("The verdict could add support to the new president.")]
    [InlineData("If you add a further six medals, little is left.")]
    [InlineData("The court met twice, ruled Tomas Belk eligible and went home.")]
    [InlineData("The team won again, showing the same skill.")]
    [InlineData("When Mara Ostrova was called “old” in a letter, the mayor laughed.")]
    public void What_is_done_with_a_thing_is_not_said(string text) => Assert.Empty(Reads.Of(text).Reading.Statements);

    [Fact]
    public void What_somebody_warns_of_is_a_report_of_its_own()
    {
        var read = Reads.Of("Lowmark Bank said it would not be able to pay, warning that it could close.");

        Assert.Equal(["it would not be able to pay", "that it could close"], read.Reading.Statements.Select(statement => read.Words(statement.Content)));
    }

    [Theory]
    [InlineData("At least nine of the dead were guests, according to the Lowmark-based monitoring group, the Oldport Observatory for Human Rights.", "Oldport Observatory for Human Rights")]
    [InlineData("The Oldport Observatory for Human Rights counts the dead. The Observatory said hundreds were hurt.", "Oldport Observatory for Human Rights")]
    [InlineData("The Karst al-Tal rebel group denied any involvement.", "Karst al-Tal")]
    public void A_body_speaks_by_its_name_beside_what_kind_of_body_it_is(string text, string speaker)
    {
        var read = Reads.Of(text);

        Assert.Equal(speaker, read.SpeakerOf(read.Only));
    }
}
