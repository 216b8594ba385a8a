using Graph.Core.Statements;

namespace Graph.Extraction.Tests.Attributions;

public sealed class ThoughtTests
{
    [Fact]
    public void What_somebody_thinks_in_a_quotation_is_conveyed_by_who_is_quoted()
    {
        var read = Reads.Of("“I think the bridge is safe,” Mara Ostrova said.");
        var said = read.Reading.Statements.Single(statement => statement.Within is null);
        var thought = read.Reading.Statements.Single(statement => statement.Within is not null);

        Assert.Equal(said.Id, thought.Within);
        Assert.Equal("the bridge is safe", read.Words(thought.Content));
        Assert.Equal((said.Speaker, SpeakerStatus.Resolved), (thought.Speaker, thought.SpeakerStatus));
    }

    [Theory]
    [InlineData("Mara Ostrova said the engineers saw that the bridge was moving.", 2)]
    [InlineData("The engineers saw that the bridge was moving.", 0)]
    public void What_somebody_sees_is_told_only_in_anothers_words(string text, int statements) =>
        Assert.Equal(statements, Reads.Of(text).Reading.Statements.Count);

    [Fact]
    public void What_seems_to_be_is_said_of_its_subject_by_nobody()
    {
        var read = Reads.Of("Belk appears to have left the council.");

        Assert.Empty(read.Only.Source);
        Assert.Equal("Belk | to have left the council", read.Words(read.Only.Content));
    }

    [Theory]
    [InlineData("His support for the plan has not changed.", "His", "support for", "the plan")]
    [InlineData("Mara Ostrova made the claim that the bridge was safe.", "Mara Ostrova", "claim", "that the bridge was safe")]
    public void A_noun_reports_what_its_owner_or_whoever_makes_it_says(string text, string source, string cue, string content)
    {
        var read = Reads.Of(text);

        Assert.Contains(read.Reading.Statements, statement => (read.Words(statement.Source), read.Words(statement.Cue), read.Words(statement.Content)) == (source, cue, content));
    }

    [Fact]
    public void A_quotation_goes_on_behind_one_that_holds_a_thought()
    {
        var read = Reads.Of("“I think the bridge is safe,” Mara Ostrova said. “It opens in May.”");

        Assert.Equal("“I think the bridge is safe,” | “It opens in May.”", read.Words(read.Reading.Statements.Single(statement => statement.Within is null).Content));
    }
}
