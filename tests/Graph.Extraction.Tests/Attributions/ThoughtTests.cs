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
    [InlineData("Mara Ostrova made the claim that the bridge was safe.", "Mara Ostrova", "made the claim", "that the bridge was safe")]
    public void A_noun_reports_what_its_owner_or_whoever_makes_it_says(string text, string source, string cue, string content)
    {
        var read = Reads.Of(text);

        Assert.Contains(read.Reading.Statements, statement => (read.Words(statement.Source), read.Words(statement.Cue), read.Words(statement.Content)) == (source, cue, content));
    }

    [Fact]
    public void Who_owns_a_claim_is_its_speaker()
    {
        var read = Reads.Of("The engineers laughed at Mara Ostrova's claim that the bridge was safe.");

        Assert.Equal("Mara Ostrova", read.SpeakerOf(read.Only));
    }

    [Fact]
    public void A_quotation_goes_on_behind_one_that_holds_a_thought()
    {
        var read = Reads.Of("“I think the bridge is safe,” Mara Ostrova said. “It opens in May.”");

        Assert.Equal("“I think the bridge is safe,” | “It opens in May.”", read.Words(read.Reading.Statements.Single(statement => statement.Within is null).Content));
    }


    [Theory]
    [InlineData("Mara Ostrova said it was a bridge that she knows they cannot close.", "she", "they cannot close")]
    [InlineData("Mara Ostrova said she was sure the bridge would hold.", "she", "the bridge would hold")]
    [InlineData("“I feel like the council has lost its way,” Mara Ostrova said.", "I", "the council has lost its way")]
    [InlineData("“They do not know what they are doing,” Mara Ostrova said.", "They", "what they are doing")]
    [InlineData("“Let us ensure that the bridge holds,” Mara Ostrova said.", "us", "that the bridge holds")]
    [InlineData("“I am proud to announce that the bridge is open,” Mara Ostrova said.", "I", "that the bridge is open")]
    [InlineData("Mara Ostrova thanked the engineers for saying that the bridge was safe.", "the engineers", "that the bridge was safe")]
    [InlineData("“I have to say that the bridge is old,” Mara Ostrova told the council.", "I", "that the bridge is old")]
    public void A_thought_in_anothers_words_is_conveyed_by_them(string text, string source, string content)
    {
        var read = Reads.Of(text);
        var conveyed = read.Reading.Statements.Where(statement => statement.Within is not null);

        Assert.Contains((source, content), conveyed.Select(statement => (read.Words(statement.Source), read.Words(statement.Content))));
    }

    [Fact]
    public void Who_is_let_or_heard_do_it_is_who_does_it()
    {
        var read = Reads.Of("The council let her say that the bridge was safe.");

        Assert.Equal(("her", "that the bridge was safe"), (read.Words(read.Only.Source), read.Words(read.Only.Content)));
    }

    [Theory]
    [InlineData("Mara Ostrova denied taking the money.", "taking the money")]
    [InlineData("Mara Ostrova recalled seeing the bridge move.", "seeing the bridge move")]
    public void What_somebody_tells_of_having_done_is_told(string text, string content) =>
        Assert.Contains(content, Reads.Of(text).Reading.Statements.Select(statement => Reads.Of(text).Words(statement.Content)));

    [Theory]
    [InlineData("“The bridge is, you know, very old,” Mara Ostrova said.", 1)]
    [InlineData("Mara Ostrova makes sure that the bridge holds.", 0)]
    [InlineData("Let's say you cross the bridge.", 0)]
    [InlineData("Mara Ostrova said that the bridge appears to be safe.", 1)]
    public void What_fills_a_sentence_or_is_only_seen_to_is_no_statement(string text, int statements) =>
        Assert.Equal(statements, Reads.Of(text).Reading.Statements.Count);

    [Theory]
    [InlineData("Mara Ostrova believes the deal is fair and plans to sign it.", "plans", Modality.Planned)]
    [InlineData("Mara Ostrova thinks that the deal is fair and wants to sign it.", "wants", Modality.Planned)]
    [InlineData("Mara Ostrova said the deal was fair and promised to sign it.", "promised", Modality.Planned)]
    [InlineData("Mara Ostrova said the deal was fair but threatened to leave.", "threatened", Modality.Planned)]
    public void What_a_speaker_plans_behind_what_is_said_is_a_statement_of_his_own(string text, string cue, Modality modality)
    {
        var reads = Reads.Of(text);
        var planned = reads.Reading.Statements[1];
        Assert.Equal(2, reads.Reading.Statements.Count);
        Assert.All(reads.Reading.Statements, statement => Assert.Equal("Mara Ostrova", reads.SpeakerOf(statement)));
        Assert.EndsWith("fair", reads.Words(reads.Reading.Statements[0].Content), StringComparison.Ordinal);
        Assert.Equal((cue, modality, null), (reads.Words(planned.Cue), planned.Modality, planned.Within));
    }

    [Fact]
    public void What_somebody_told_of_plans_is_part_of_what_is_said()
    {
        var reads = Reads.Of("Mara Ostrova said that Tomas Belk was ill and planned to resign.");
        Assert.Equal("that Tomas Belk was ill and planned to resign", reads.Words(reads.Reading.Statements[0].Content));
        Assert.Equal(("Tomas Belk", reads.Reading.Statements[0].Id), (reads.SpeakerOf(reads.Reading.Statements[1]), reads.Reading.Statements[1].Within));
    }

    [Theory]
    [InlineData("Mara Ostrova said that she had agreed to let Tomas Belk join the council.", 1)]
    [InlineData("Mara Ostrova said that Tomas Belk had agreed to let her join the council.", 2)]
    [InlineData("Mara Ostrova said that she opposed Tomas Belk.", 2)]
    public void What_a_speaker_tells_of_his_own_deed_is_one_statement(string text, int statements) =>
        Assert.Equal(statements, Reads.Of(text).Reading.Statements.Count);

    [Fact]
    public void What_is_realized_beside_another_deed_is_part_of_what_is_said()
    {
        var reads = Reads.Of("Mara Ostrova thinks that Tomas Belk is leaving and realizing that the bridge is old.");
        Assert.Equal("that Tomas Belk is leaving and realizing that the bridge is old", reads.Words(reads.Reading.Statements[0].Content));
        Assert.Equal(("Tomas Belk", reads.Reading.Statements[0].Id), (reads.SpeakerOf(reads.Reading.Statements[1]), reads.Reading.Statements[1].Within));
    }

    [Fact]
    public void A_thought_goes_on_behind_a_semicolon_with_that()
    {
        var read = Reads.Of("“We seem to think that the bridge is old; that it moves; and that it will fall,” Mara Ostrova said.");

        Assert.Contains("that the bridge is old; that it moves; and that it will fall", read.Reading.Statements.Where(statement => statement.Within is not null).Select(statement => read.Words(statement.Content).TrimEnd(',', '”')));
    }

    [Fact]
    public void Who_is_worried_behind_a_clause_of_her_own_thinks_so()
    {
        var reads = Reads.Of("The European Commission, which lent Latvia 4 billion euros last year, is worried that the reforms may stall.");
        Assert.Equal(("European Commission", "that the reforms may stall"), (reads.SpeakerOf(reads.Only), reads.Words(reads.Only.Content)));
    }

    [Fact]
    public void A_thing_that_raises_fears_has_none()
    {
        var read = Reads.Of("The attack raised fears that the truce would fail.");

        Assert.Equal(("", "fears"), (read.Words(read.Only.Source), read.Words(read.Only.Cue)));
    }
}
